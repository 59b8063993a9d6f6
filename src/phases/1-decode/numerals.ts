const digits = '〇一二三四五六七八九'

/** The number of a list item as Word prints it in the number format of that name; formats of other scripts are printed as digits. */
export function listNumeral(format: string, value: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return chinese(value)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return formal(value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? from(0x2460, value, 20) : from(0x3251, value - 20, 15)
    case 'decimalEnclosedParen':
      return from(0x2474, value, 20)
    case 'decimalEnclosedFullstop':
      return from(0x2488, value, 20)
    case 'ideographEnclosedCircle':
      return from(0x3220, value, 10)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'ideographTraditional':
      return [...'甲乙丙丁戊己庚辛壬癸'][value - 1] ?? String(value)
    case 'ideographZodiac':
      return [...'子丑寅卯辰巳午未申酉戌亥'][value - 1] ?? String(value)
    case 'upperLetter':
      return letter(value, 65)
    case 'lowerLetter':
      return letter(value, 97)
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    default:
      return String(value)
  }
}

/** 1 → 一, 12 → 十二, 105 → 一百零五. */
function chinese(value: number): string {
  if (value <= 0 || value > 9999) return String(value)
  let text = ''
  let gap = false
  for (const [unit, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += (gap ? '零' : '') + (digit === 1 && unit === 10 && text === '' ? '' : digits[digit]) + word
    gap = false
  }
  return text
}

function formal(value: number): string {
  return [...(value >= 10 && value < 20 ? `一${chinese(value)}` : chinese(value))]
    .map((word) => '零壹贰叁肆伍陆柒捌玖拾佰仟'['零一二三四五六七八九十百千'.indexOf(word)] ?? word)
    .join('')
}

function from(first: number, value: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value)
}

/** Word repeats the letter past z: aa, bb. */
function letter(value: number, first: number): string {
  if (value < 1 || value > 26 * 8) return String(value)
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, sign] of [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const) {
    for (; rest >= worth; rest -= worth) text += sign
  }
  return text
}
