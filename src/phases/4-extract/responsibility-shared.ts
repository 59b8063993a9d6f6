import { readName } from '../../lexicon/department-name.ts'
import { placesNamed } from '../../lexicon/places.ts'
import { unitSet } from '../../text/unit-set.ts'

const joiners = unitSet('、和及与')

/** One of several bodies that share the end of their names; the range is that of its own words. */
export interface Sharer {
  readonly mention: string
  readonly start: number
  readonly end: number
}

const government =
  /([\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6}){0,30})(?:、|和|及|与)([\u4e00-\u9fff]{2,6}?)[两三四五六七八九十]?(自治[州县旗]|[市县区州盟旗])((?:人民)?政府)/y
const zones =
  /([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,30})(?:、|和|及|与)([\u4e00-\u9fff]{2,3}?)((?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|开发区|高新区|经开区|工业园区|新区)(?:管委会|管理委员会)?)/y
/** 城东、城西街道, 园林、泰丰、杨市办事处: streets of two characters each. */
const streets = /([\u4e00-\u9fff]{2}(?:、[\u4e00-\u9fff]{2}){0,30})(?:、|和|及|与)([\u4e00-\u9fff]{2})(街道办事处|办事处|街道)/y

/**
 * The bodies of places that print their kind and office once: 甲、乙市政府 or 甲、乙两市政府 is 甲市政府 and 乙市政府. Each place must be registered as one of
 * the kind, the first of a list of zones without its kind: 大同市、阳泉市政府 prints it twice and is none. Undefined where nothing is shared.
 */
export function sharersAt(text: string, at: number): readonly Sharer[] | undefined {
  if (!isListed(text, at)) return undefined
  return (
    read(government, text, at, (name, kind) => placesNamed(name + kind.slice(-1)).length > 0 || placesNamed(name + kind).length > 0) ??
    read(zones, text, at, (name) => isShort(name)) ??
    streetsAt(text, at) ??
    officesAt(text, at)
  )
}

/** A body with the range of its words, parted where places share the end of its name. */
export function splitShared<T extends Sharer>(body: T): readonly T[] {
  const sharers = sharersAt(body.mention, 0)
  if (sharers?.at(-1)?.end !== body.mention.length) return [body]
  return sharers.map(({ mention, start, end }) => ({ ...body, mention, start: body.start + start, end: body.start + end }))
}

/** Streets, of which fewer than half are also called as offices are: 园林 and 民政 are, 泰丰 is not. */
function streetsAt(text: string, at: number): readonly Sharer[] | undefined {
  const found = read(streets, text, at, (name) => !/[局委办厅部会]$|^[各市区县]|街道/.test(name))
  const offices = found?.filter(({ start, end }) => readName(text.slice(start, Math.min(end, start + 2))).known) ?? []
  return found !== undefined && offices.length * 2 < found.length ? found : undefined
}

const offices =
  /([\u4e00-\u9fff]{1,6}[市县区旗](?:、[\u4e00-\u9fff]{1,6}[市县区旗]){0,30})(?:、|和|及|与)([\u4e00-\u9fff]{1,6}?[市县区旗])([\u4e00-\u9fff]{2,10}[局委办])(?![\u4e00-\u9fff])/y

/** The same office of places that each print their kind: 甲旗、乙旗、丙区市场监管局. A list of governments prints them all. */
const officesAt = (text: string, at: number): readonly Sharer[] | undefined =>
  read(offices, text, at, (name) => placesNamed(name).length > 0)

/** Most places hold no name of two to six characters before a joiner; they are asked once. */
function isListed(text: string, at: number): boolean {
  for (let end = at + 2; end <= at + 6; end++) if (joiners[text.charCodeAt(end)] === 1) return true
  return false
}

function read(pattern: RegExp, text: string, at: number, fits: (name: string, kind: string) => boolean): readonly Sharer[] | undefined {
  pattern.lastIndex = at
  const hit = pattern.exec(text)
  if (hit === null) return undefined
  const [whole, listed = '', last = '', kind = '', office = ''] = hit
  const names = listed.split('、')
  if (![...names, last].every((name) => fits(name, kind))) return undefined
  let start = at
  const sharers = names.map((name): Sharer => {
    const sharer = { mention: name + kind + office, start, end: start + name.length }
    start = sharer.end + 1
    return sharer
  })
  return [...sharers, { mention: last + kind + office, start, end: at + whole.length }]
}

/** Whether a name is a place's without its 市, 县 or 区: 赣州. */
function isShort(name: string): boolean {
  return ['市', '县', '区'].some((kind) => placesNamed(name + kind).length > 0)
}
