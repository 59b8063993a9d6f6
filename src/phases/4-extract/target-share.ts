/** A share of what is done, handed out or held, whose measure is not printed. */
import { METRIC } from './target-indicator.ts'
import type { Binding } from './target-words.ts'

/** 甲路年内完成工程量的｜50%. */
const WORK_DONE =
  /^(.*?)(?:年内|年底前)?(?:累计|力争)?完成((?:年度|计划|主体)*(?:总?工程(?:总?量)?|总?投资(?:计划)?|建设任务|工作量|任务量?))的$/u

/** 投资额均完成年度计划的｜30%. */
const PLAN_DONE = /^(.{2,}?)(?:均|都|要|应|须|力争|确保)*(?:累计)?完成((?:全年|年度)(?:投资)?(?:计划|任务|目标)(?:任务)?)的$/u

/** 从土地收益中提取｜10%｜用于水利建设, 按照工资总额的｜1.5%｜提取培训经费. */
const TAKEN_FROM = /^从([^，、]{2,20}?)中(?:按)?(?:提取|计提|安排|列支|切出)(?:不低于|不少于)?$/u
const TAKEN_FOR = /^(?:以上)?(?:的(?:资金|比例))?(?:，)?(?:专项)?用于([^，、]{2,20})$/u
const BY_SHARE = /(?:^|[^，]{2,10})按照?(?:不低于|不少于)?([^，、的]{2,20})的(?:不低于|不少于)?$/u
const SET_ASIDE = /^(?:以上)?(?:的(?:比例|标准))?(?:足额|全额)?(?:提取|计提|安排|列支)([^，、]{2,16}(?:经费|资金))$/u

/** What part of one sum goes to another, as its indicator; undefined where the words tell no such share. */
export function levied(rest: string, right: string): string | undefined {
  const from = TAKEN_FROM.exec(rest)?.[1]
  const purpose = TAKEN_FOR.exec(right)?.[1]
  if (from !== undefined && purpose !== undefined) return `${from}用于${purpose}的比例`
  const base = BY_SHARE.exec(rest)?.[1]
  const fund = SET_ASIDE.exec(right)?.[1]
  return base === undefined || fund === undefined ? undefined : `${fund}占${base}的比例`
}

/** 审批时限压缩到法定时限的｜50%以内: of how long it may take. */
const PRESSED = /^(.{2,}?)(?:再|均)?(?:压缩|压减|缩短|缩减|精简)(?:到|至|为)((?:法定|规定|承诺|原有?|原来)的?[^，、的]{0,8})的$/u
export const isPressed = (rest: string): boolean => PRESSED.test(rest)

/** 其中高校毕业生占｜30%: the share of those, which the verb tells alone. */
export function withShare(words: string, binding: Binding): string {
  const whose = words.replace(/(?:也?[只仅约]|仍然?)$/u, '')
  return whose.length >= 2 && HAS.test(binding.words) && binding.change === undefined && !METRIC.test(words) && !/占|比例?$/u.test(words)
    ? `${whose}占比`
    : words
}
const HAS = /占(?:到|据)?(?:不[低少]于|超过|约)?$/u

/** 产量占全省｜50%: a share; 专项资金6月底前下达｜60%, 9月底前下达｜80%: the share of what is handed out, named once. */
export function deliveredShare(words: string, previous: string | undefined): string {
  if (/按照?占/u.test(words)) return words.replace(/按照?(?=占)/u, '')
  if (/占(?:全[省市县区国州]|GDP)$/u.test(words)) return `${words}比例`
  const pressed = PRESSED.exec(words)
  if (pressed !== null) return `${pressed[1]}占${pressed[2]}的比例`
  const work = WORK_DONE.exec(words)
  if (work !== null) return `${work[1]}${work[2]}`
  const planned = PLAN_DONE.exec(words)
  if (planned !== null) return `${planned[1]}完成${planned[2]}比例`
  if (/(?:预留|拿出|留出|划出).{2,}的$/u.test(words)) return words.replace(/的$/u, '比例')
  if (/^(?:取得|获得|持有|通过|达到|具有|具备).{2,}的$/u.test(words)) return `${words}比例`
  if (!/(?:下达|拨付|支付|兑付|办结|发放|兑现)$/u.test(words)) return words
  return words.length <= 2 && previous?.endsWith(`${words}比例`) ? previous : `${words.replace(/(?:必?须|应|要)于?(?=.{2}$)/u, '')}比例`
}
