import peggy from 'peggy'

/** Reads what a grammar's first rule describes, from a place of a text on; undefined where it does not stand there. */
export type PhraseReader<T> = (text: string, at: number) => T | undefined

/** What the code of a grammar's actions may use besides what it defines itself. */
interface Surroundings {
  /** JavaScript run once, before the rules: constants and functions. */
  readonly shared?: string
  /** JavaScript with the variables of the rules; `options` holds the values. */
  readonly variables?: string
  readonly values?: Readonly<Record<string, unknown>>
}

/**
 * A peggy grammar as a function that reads in place. A peggy parser builds its rules and all that they could expect anew at every parse,
 * which costs more than reading a short phrase; here they are built once and kept, and what was expected is not told.
 * `start` is the name of the first rule.
 */
export function compileGrammar<T>(
  rules: string,
  start: string,
  { shared = '', variables = '', values = {} }: Surroundings = {},
): PhraseReader<T> {
  const kept = `options.keep((text, at) => {
    input = text
    peg$currPos = at
    const found = peg$parse${start}()
    return found === peg$FAILED ? undefined : found
  })`
  const parser = peggy.generate(`{{\n${shared}\n}}\n{\n${variables}\n${kept}\n}\n${rules}`)
  const readers: PhraseReader<T>[] = []
  parser.parse('', { ...values, peg$library: true, peg$silentFails: 1, keep: (reader: PhraseReader<T>) => readers.push(reader) })
  const [reader] = readers
  if (reader === undefined) throw new Error(`The grammar of ${start} was not compiled.`)
  return reader
}
