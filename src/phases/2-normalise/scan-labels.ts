import type { Script } from '../../text/script.ts'

const dash = /([（(])[-－—–](?=[)）])/g

/** A machine reads the stroke of （一） in a scan as a dash: so the label is meant where （二） stands too. Unit for unit. */
export function withLabels(script: Script): Script {
  if (script.plain.search(dash) < 0 || !/[（(]二[)）]/.test(script.plain)) return script
  return { ...script, plain: script.plain.replace(dash, '$1一') }
}
