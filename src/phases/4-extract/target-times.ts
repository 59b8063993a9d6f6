import type { Candidate } from './target-scan.ts'

/** Within what time something is done, as the words behind a number of hours or days tell it; null where they tell none. */
export const timedIn = (left: string, printed: string, number: Candidate): RegExpExecArray | null =>
  TIMED.exec(printed) ?? respondedIn(left, printed, number)

/** 3个工作日｜内办结: within a time, and that it is done then. */
const TIMED = /^(?=.)(内)?(办结|办理完毕|办成|出证|完成|通[水气电](?:通[水气电])?)?$/u

/** 预警信息30分钟｜内发布到村屯: within so short a time, and what is done then; null for other times and for reports that rules ask for. */
const respondedIn = (left: string, printed: string, { quantity }: Candidate): RegExpExecArray | null =>
  /^(?:个?小时|分钟)$/u.test(quantity.unit ?? '') && quantity.after === '' && left.length >= 4 && !/[起的]$|不得|应当?|必?须/u.test(left)
    ? RESPONDED.exec(printed)
    : null
const RESPONDED = /^(内)(?!上?报|报告|报送|公示|提出|作出|书面|向)(\p{Script=Han}{2,12})$/u
