const kinds =
  '方案|修正案|意见|计划|规划|纲要|要点|办法|措施|细则|规定|决定|决议|通知|通告|公告|公示|公报|通报|批复|函|请示|规则|规程|规范|命令|[禁封][一-鿿]{1,3}令|(?<![做看说想])法|民法典|清单|任务书|政策|制度|条例|标准|目录|分工|责任分解|任务分解|分解表|任务表|行动|工程|指南|指引|报告|责任书|预案|纪要|事项|导则|准则|守则|章程|安排|建议|(?:建议|提案|来信)的答复|的解释'
const titleEnd = new RegExp(`(?:${kinds})(?:（[^（）]{1,30}）|〔[^〕]*〕)*$`)

/** Whether a line reads like the title of a document: it ends in a kind of document, is no sentence, and has at most `longest` characters. */
export function looksLikeTitle(line: string, longest = 90): boolean {
  return (
    (line.length >= 6 || /^(?!本|该)[一-鿿]{2,3}条例$/.test(line)) &&
    line.length <= longest &&
    titleEnd.test(line) &&
    !/[。；！？]|^[《（]?附件|：$/.test(line)
  )
}

/** What stands before a title that a notice rests on, not the one it hands on: 根据《…》, 为贯彻落实《…》. */
export const cited =
  /(?:根据|按照|依据|对照|遵照|围绕|落实|贯彻|参照|执行|填写|填报|报送|结合)(?:[^，；现]*[》）]、)?[^，；《》现印转]{0,12}$|关于$|(?:印发|下发|发布|出台|公布)实?施?的$/

/** Where a line opens with one of the first headings. */
export const headings = /(?:^|\n)(?:[一二三]、|（[一二三]）)/
