import { placeAt } from '../../lexicon/places.ts'
import type { Field } from './findings.ts'
import { isBody } from './header-bodies.ts'
import { dayAlone, type Line } from './header-lines.ts'

/** `…领导小组于2022年7月7日印发《…》`. */
export function told(text: string, front: number): Line[] | undefined {
  const match =
    /(?:^|\n|近日，|日前，|刚刚，|今[天日]，)(?:这份由)?([一-鿿、]{4,50}?)(?:于?(?:20\d\d年)?\d+月\d+日)?(?:正式|联合)?(?:印发|发布|出台|公布|下发)(?=了?(?:《|通知|关于))/.exec(
      text.slice(0, Math.min(front, 600)),
    )
  const words = match?.[1]
  if (!match || words === undefined || !isBody(words)) return undefined
  const start = match.index + match[0].indexOf(words)
  return [{ start, end: start + words.length, words }]
}

const day = '(?:(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日|[一二][〇○零九][一-鿿〇○]{2}年[一-鿿]{1,2}月[一-鿿]{1,3}日)'
const passed =
  /^[（(]?(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?([一-鿿]{0,16}第[一二三四五六七八九十]{1,3}届人民代表大会(?:常务委员会)?)第[一二三四五六七八九十]{1,3}次(?:全体)?会议(?:审议|表决)?通过/

/** `（2008年3月26日…通过，2008年5月14日某市人民政府令第1号公布）`. */
const madeKnownBy =
  /(?<!根据)(?:19|20)\d\d年\d{1,2}月\d{1,2}日([一-鿿]{3,30}?)(?:令(?:〔\d{4}〕|\d{4}年)?第?[\d〇零一二三四五六七八九十百]+号|第?\d{1,4}号令)(?:公布|发布|颁布)/

/** `（1989年6月6日某省人民政府颁布）`, in digits or Chinese numerals. */
const madeKnownOn = new RegExp(`^[（(]${day}([一-鿿]{3,30}?)[公发颁]布[）)]$`)

/** `某省人民政府令`, `某市税务局公告2020年第3号`, `（2001年5月6日某某部令第3号公布）`, `2019年7月26日某省第十三届人民代表大会常务委员会第十三次会议通过`. */
export function order(lines: readonly Line[]): Line[] | undefined {
  for (const [i, { start, words }] of lines.slice(0, 30).entries()) {
    const dated = /^[（(\d]/.test(words) || dayAlone.test(lines[i - 1]?.words ?? '')
    const name =
      /^[（(]?(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?([一-鿿、]{3,60}?)(?:(?:令|公告|通告)(?:$|(?:20\d\d年)?第?[\d〇零一二三四五六七八九十百]+号|〔\d{4}〕第?\d+号)|第?\d{1,4}号令(?:发布|公布|颁布))/.exec(
        words,
      ) ?? (dated ? passed.exec(words) : null)
    const body =
      name?.[1]?.replace(/^.*通过/, '') ?? (/^[（(]/.test(words) ? (madeKnownBy.exec(words) ?? madeKnownOn.exec(words))?.[1] : undefined)
    if (body && isBody(body)) {
      const at = start + words.indexOf(body)
      return [{ start: at, end: at + body.length, words: body }]
    }
  }
  return undefined
}

/** `某县人民政府森林防火禁火令`: the body before what its order or notice is about. */
export function ordering(text: string, title: Field<string> | undefined): Line[] | undefined {
  if (!title || !placeAt(title.value, 0)) return undefined
  const words = text.slice(title.span.start, title.span.end)
  const name =
    /^([一-鿿]{2,20}?(?:人民政府(?:办公[厅室])?|管委会|委员会|指挥部|公安局))[^关的《]{0,16}(?:令|通告|公告)(?:（[^（）]*）)?$/.exec(
      words,
    )?.[1]
  return name === undefined || !isBody(name) ? undefined : [{ start: title.span.start, end: title.span.start + name.length, words: name }]
}
