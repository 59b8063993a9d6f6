/** What stands behind a number and says nothing of what it counts. */

/** 改造学校20所｜（市教育局、市财政局）: who has it. */
const OWNERS = /（[^（）\d]{2,80}(?:[局厅委办府]|中心|公司|集团|(?:牵头|负责|配合|落实)(?:单位)?)(?:(?:等|按)[^（）]{0,12})?）$/u

/** 安置房8万套｜在8月10日前全部建成: by when it is done. */
const DONE =
  /^(?:在|于)(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底|份|末)?|年底)之?前(?:全部|全面|基本)?(?:建成|完成|完工|开工|竣工|投用|投入使用|到位)$/u

/** A remark in brackets before the noun, or that the number is a goal or a task. */
const REMARK =
  /^（(?:[\p{Script=Han}]{1,3}|不?含[^（）]{1,30})）(?=\p{Script=Han})|^的(?:(?:年度|预期|既定|总体|工作|发展)?目标(?:任务)?|任务)(?:(?:仍|依然|还|十分|非常|较)[^，、]{0,8})?$|^的?(?:建设|创建|改造|整治|新建|提升)(?:目标)?任务$|^等(?:主要|重点)?(?:预期|约束性)?(?:目标|指标)$/u

/** The words behind a number up to the end of its piece, without who has it, by when, and that it is a goal. */
export function nounBehind(words: string): string {
  return words.replace(OWNERS, '').replace(DONE, '').replace(REMARK, '')
}
