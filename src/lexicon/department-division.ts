import type { BodyName } from './branch-name.ts'
import { nationalBody } from './central-bodies.ts'

const parentEnd = /[局厅委部会院行署府]$/
const unit = /^.{0,16}(?:办公厅|办公室|司|处|科|室|总队|支队|大队|中心|局|站|所|研究院|学校|学院|办事处|机关党委)$/

/** What begins so is a body of its own, run together with the one before. */
const another = /^(?:[省市州县区]|国家|中国)[\u4e00-\u9fff]{2}/

/** An end of a name within the part: two bodies run together. */
const several = /[部厅署司](?!门|队|法)[\u4e00-\u9fff]{2}|[局院会](?=[\u4e00-\u9fff]{2,}(?:部|局|署|委|会|院|办公厅)$)/

/**
 * A part of a body, named after it: 省人社厅就业促进处, 教育部办公厅. `read` reads the names before and behind each possible cut.
 */
export function readDivision(name: string, read: (name: string) => BodyName): BodyName | undefined {
  for (let cut = name.length - 2; cut >= 3; cut--) {
    const head = name.slice(0, cut)
    const tail = name.slice(cut)
    if (!parentEnd.test(head) || !unit.test(tail) || (another.test(tail) && !tail.endsWith('办事处')) || several.test(tail)) continue
    const parent = read(head)
    if (!parent.known || !['department', 'party', 'organ', 'branch'].includes(parent.kind)) continue
    if (/^(?:委员会|人民政府|国务院)$/.test(parent.base)) continue
    const own = read(tail)
    if (parent.central && /[局署会委]$/.test(tail) && nationalBody(tail, own.base) !== undefined) return undefined
    if (own.known && (own.place !== undefined || own.rank !== undefined || own.central)) return undefined
    return { ...parent, base: parent.base + tail, words: name }
  }
  return undefined
}
