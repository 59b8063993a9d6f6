import { subject } from './target-indicator.ts'
import type { State } from './target-state.ts'
import { topicBefore } from './target-topic.ts'

/**
 * What a rank is of, and where: 竞争力全国排名 for 竞争力稳居全国前｜5位, 竞争力世界排名 for 进入世界前｜50位 behind it. `rest` is what stands
 * before the number; undefined where nothing tells what is ranked.
 */
export function rankOf(rest: string, state: State): string | undefined {
  const [, of = '', where = ''] = RANKED.exec(rest) ?? []
  const named = subject(of)
  state.ranked = named || state.ranked || topicBefore(state.clause)
  if (where === '' && named === '' && state.indicator?.endsWith('排名') === true) return state.indicator
  if (state.ranked.endsWith('排名')) return where + state.ranked
  return state.ranked === '' ? undefined : `${state.ranked}${where}排名`
}

const REACH = '稳居|保持|位居|居|跃居|跃升|进入|跻身|迈入|步入|挺进|进位|位列|名列|处于|挤进|进'
const RANKED = new RegExp(
  `^(.*?)(?:力争|确保|争取|努力|继续|总体|稳定|均|都|并)*(?:${REACH}|排名(?!${REACH}))+(?:至|到|入|在|于)?(\\p{Script=Han}{0,16}?)前$`,
  'u',
)
