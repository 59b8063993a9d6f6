import type { Script } from '../../text/script.ts'

const dash = /([（(])[-－—–](?=[)）])/g

const second = /[（(]二[)）]|[（(][-－—–][)）](?:指导思想|总体思路|基本原则)/

/** A machine reads the stroke of （一） in a scan as a dash: so the label is meant where （二） stands too, or before what a plan's first item is. Unit for unit. */
export function withLabels(script: Script): Script {
  if (script.plain.search(dash) < 0 || !second.test(script.plain)) return script
  return { ...script, plain: script.plain.replace(dash, '$1一') }
}
