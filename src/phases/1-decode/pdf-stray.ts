/**
 * Whether an unhandled rejection is one that pdf.js drops while it reads a damaged file: an exception of its own, raised beside the
 * promise that already tells how reading ended. It says nothing new and must not end a run that has other files to read.
 */
export function isStrayOfPdf(error: unknown): boolean {
  return error instanceof Error && /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs/.test(error.stack ?? '')
}
