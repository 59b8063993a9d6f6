import { SHAANXI, SHAN, simplifiedForms, simplifyZhu, ZHU } from '../../text/script.ts'
import { isHan } from './mark.ts'

/** How the Han characters of a text become simplified ones. */
export interface Forms {
  /** What each character becomes that needs no look at its neighbours, by its UTF-16 unit: Han characters, digits, some signs; 0 for the others. */
  readonly alone: Uint16Array
  /** What the Han characters at `at` become whose neighbours decide, and how many units they are. */
  at(source: string, at: number): { readonly words: string; readonly length: number }
}

/** Signs between words that stay as they are wherever they stand. */
const signs = '0123456789、。；“”《》'

const hans: Forms = {
  alone: table((code) => (code === SHAN ? SHAANXI : code)),
  at: (source, at) => ({ words: source.charAt(at), length: 1 }),
}
let hant: Forms | undefined

/** The forms for a text in simplified script, or in traditional script (OpenCC, t → cn; built at first use). */
export function formsOf(traditional: boolean): Forms {
  if (!traditional) return hans
  hant ??= buildHant()
  return hant
}

function buildHant(): Forms {
  const { single, phrases } = simplifiedForms()
  return {
    alone: table((code) => (code === ZHU || phrases.has(code) ? 0 : (single[code] ?? code))),
    at(source, at) {
      const code = source.charCodeAt(at)
      const phrase = phrases.get(code)?.find(({ from }) => source.startsWith(from, at))
      if (phrase) return { words: phrase.to, length: phrase.from.length }
      const words = code === ZHU ? simplifyZhu(source.charAt(at - 1), source.charAt(at + 1)) : String.fromCharCode(single[code] ?? code)
      return { words, length: 1 }
    },
  }
}

function table(formOf: (code: number) => number): Uint16Array {
  const forms = new Uint16Array(0x10000)
  for (let code = 0; code < forms.length; code++) if (isHan(code)) forms[code] = formOf(code)
  for (let at = 0; at < signs.length; at++) forms[signs.charCodeAt(at)] = signs.charCodeAt(at)
  return forms
}
