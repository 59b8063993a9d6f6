import type { Header } from '../4-extract/findings.ts'

/** A document number in one form, so that citations join: brackets 〔〕, no 第, no zeros before the serial, no gaps. 甘政办发[2014]第 05号 → 甘政办发〔2014〕5号. */
export function foldNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[(（【{](\d{4})年?[\])）】}]/, '〔$1〕')
    .replace(/〕第?0*(?=\d)/, '〕')
}

/** A title in one form: no gaps, no title marks, full-width punctuation as printed. */
export function foldTitle(title: string): string {
  return title.replace(/\s/g, '').replace(/^《(.*)》$/, '$1')
}

/** The id of the document itself: its number, else title, issuer and date, else the head of its hash. */
export function policyIdOf(header: Header, sha256: string): string {
  if (header.docNumber !== undefined) return `policy:${foldNumber(header.docNumber.value)}`
  if (header.title === undefined) return `policy:${sha256.slice(0, 16)}`
  const issuers = header.issuers.map((issuer) => issuer.value).join('、')
  return `policy:${[foldTitle(header.title.value), issuers, header.issuedOn?.value ?? ''].filter((part) => part !== '').join('/')}`
}

/** The id of a cited document: its number, else its title. */
export function citedPolicyId(title: string, number: string | undefined): string {
  return `policy:${number === undefined ? foldTitle(title) : foldNumber(number)}`
}
