import { expect, it } from 'vitest'
import { isStrayOfPdf } from '../../../../src/phases/1-decode/pdf-stray.ts'

it('knows what pdf.js drops, and nothing else', () => {
  const dropped = new Error('End of file inside array.')
  dropped.stack =
    'ParserEOFException: End of file inside array.\n    at BaseExceptionClosure (file:///app/node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs:6289:29)'
  expect(isStrayOfPdf(dropped)).toBe(true)
  expect(isStrayOfPdf(new Error('End of file inside array.'))).toBe(false)
  expect(isStrayOfPdf('pdfjs-dist/legacy/build/pdf.mjs')).toBe(false)
})
