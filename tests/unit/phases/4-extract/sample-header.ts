import { findHeader } from '../../../../src/phases/4-extract/header.ts'
import { outlined } from '../../../support/documents.ts'

/** The head of a text as plain values. */
export function header(text: string) {
  const { header: found, problems } = findHeader(outlined(text))
  return {
    title: found.title?.value,
    number: found.docNumber?.value,
    issuers: found.issuers.map(({ value }) => value),
    date: found.issuedOn?.value,
    period: found.period?.value,
    province: found.province?.value,
    place: found.place?.value,
    codes: problems.map(({ code }) => code),
  }
}

/** A body with one task, to stand below a head. */
export const tasks = '\n一、重点任务\n（一）提升供给。完善体系。\n'
