import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { Failure } from '../../text/failure.ts'
import type { Problem } from '../../text/problem.ts'
import { decodeText } from './charset.ts'
import type { Source } from './source.ts'

/** Reads the bytes of a document, of whatever kind its content shows it to be. Throws `Failure` FILE_* where there is no text to read. */
export async function decode(bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) throw new Failure('FILE_EMPTY', 'The file is empty.', 'Download the document again.')
  const { text, encoding, guessed } = decodeText(bytes, undefined)
  if (text.trim() === '') throw new Failure('FILE_EMPTY', 'The file holds no text.', 'Download the document again.')
  if (looksBinary(text))
    throw new Failure('FILE_BINARY', 'The file is none of text, HTML, DOCX or PDF.', 'Save the document as text, HTML, DOCX or PDF.')
  const problems: Problem[] = guessed
    ? [
        {
          code: 'encoding-guessed',
          message: `Read as ${encoding}, the best scoring encoding.`,
          hint: 'Check the text; save the file as UTF-8 if it is wrong.',
          span: undefined,
        },
      ]
    : []
  return { kind: 'text', encoding, text, sha256: bytesToHex(sha256(bytes)), problems }
}

/** More than one in ten characters of the head is one that no text has. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 1 << 16)
  let odd = 0
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at)
    if (code === 0xfffd || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c)) odd += 1
  }
  return odd * 10 > head.length
}
