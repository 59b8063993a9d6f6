/** What stops a run or a file, with the exit code of the CLI where it is the only failure. */
export const failureCodes = {
  FILE_MISSING: 'No file or folder stands at the path.',
  FILE_EMPTY: 'The file has no text.',
  FILE_BINARY: 'The file is none of text, HTML, DOCX or PDF.',
  FILE_TOO_LARGE: 'The file, or what it unpacks to, is larger than a policy can be.',
  FILE_BROKEN: 'The archive or document structure is damaged.',
  FILE_ENCRYPTED: 'The document is encrypted.',
  FILE_UNREADABLE: 'The operating system refused the file.',
  SEEDS_MISSING: 'No document stands in the folder.',
  BAD_ARGUMENT: 'A flag, a name or a parameter is not of its form.',
  BAD_QUERY: 'The query does not run.',
  ENGINE_UNREACHABLE: 'The engine does not answer.',
  ENGINE_AUTH: 'The engine refuses the user or password.',
  ENGINE_CONFLICT: 'Another writer was first; the transaction was rolled back.',
  ENGINE_BROKEN: 'The data folder cannot be opened.',
  VALUE_REFUSED: 'A value cannot be stored by both engines.',
  PORT_TAKEN: 'The port asked for is in use.',
  NOT_FOUND: 'No node has this id.',
  INTERRUPTED: 'The run was stopped; what was written is whole.',
} as const

export type FailureCode = keyof typeof failureCodes

/** What stops a run: says what happened, to what, and what to do next. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly hint: string
  constructor(code: FailureCode, message: string, hint: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Failure'
    this.code = code
    this.hint = hint
  }
}
