import { readName } from '../../lexicon/department-name.ts'
import { unitSet } from '../../text/unit-set.ts'
import { bodyLengthAt, bracketRoles } from './responsibility-bodies.ts'
import { labelAt, noteAt, verbAt } from './responsibility-words.ts'

/** A token of a statement: a letter of the grammar with its half-open range in the text of the statement. */
export interface Token {
  readonly letter: string
  readonly start: number
  readonly end: number
}

const labelLetters = { lead: 'l', responsible: 'r', support: 's', implement: 'i', person: 'p', deadline: 'd' } as const
const joiner = /[、/]|以及|暨|和|及|与|并/y
const stop = /[，,　 ]|[★☆※*▲△](?!(?:号|标记)?的?(?:为|表示|代表|系))、?|[；;。\n\t：:]|——/y
const free =
  /[^、，；。：\n\t（）]{1,40}?(?=$|[、，；。：\n\t（）]|牵头|负责|配合|会同|按职责|按照|分别|(?<!自)由|等(?:单位|部门|[市县区乡镇]|街道|按|负责|$))/y
/** A label that is none of a responsibility, with its words: 适用范围：全国. */
const foreignLabel = /(?![省市州县区])[\u4e00-\u9fff]{2,8}(?<![局厅委办部院会府])：[^；。\n]*/y
/** A person before the next label, where the gap between them was lost: 责任领导：王某某牵头单位：. */
const person =
  /(?:[\u4e00-\u9fff]{1,10}(?:长|书记|主任|主席|委员))?[\u4e00-\u9fff·]{2,4}(?=(?:牵头|责任|配合|主办|协办|承办|实施|落实|参[加与])(?:单位|部门)：)/y
const frames = '【】[]〔〕'
const roleBracket = new RegExp(`[（(〔](?:[^（）()〔〕，；：]{1,12}，)?(?:${bracketRoles}|(?:牵头|配合|责任|落实)单位)[）)〕]`, 'y')

/** A label in brackets of its own: 【牵头单位】市教育局【责任单位】市财政局. */
function framedLabelAt(text: string, at: number): ReturnType<typeof labelAt> {
  const shape = frames.indexOf(text.charAt(at))
  const label = shape < 0 || shape % 2 === 1 ? undefined : labelAt(text, at + 1)
  return label && text.charAt(at + label.length) === frames.charAt(shape + 1) ? { role: label.role, length: label.length + 1 } : undefined
}

/** Whether a blank of the source stood before a unit of the words. */
export type Apart = (at: number) => boolean

/** Cuts the words of a statement into tokens, in time linear in its length. */
export function tokenise(text: string, apart?: Apart): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const alone = apart === undefined ? 0 : aloneLength(text, at, apart)
    const token = alone > 0 ? { letter: 'B', start: at, end: at + alone } : next(text, at, tokens)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/** What the name of a body ends in before the next. */
export const officeEnd = /[局厅委办部院会社府心]$/
/** What a zone, town or street behind an office ends in. */
export const localEnd = /(?:(?:开发|高新|度假|经开|示范|产业园|工业园|试验)区|管委会|[一-鿿]{2}[镇乡]|街道)$/
/** Whether words open as the name of a body of some level does. */
export const opensName = (words: string): boolean => /^[省市州县区各]/.test(words) || readName(words).central

/** No name of a body is longer. */
const longestName = 40
const behindList = unitSet('，；。：\n\t')
const behindName = unitSet('、，；。：\n\t')

/** What may go on behind a blank: 各县 市政府, 省委 宣传部, 税务总局 长沙市税务局. */
const goesOn = /[省市州盟县区旗]$/
const town = /[一-鿿]{2}[镇乡]$|街道$/
const firm = /(?:公司|集团|银行|学院|大学|医院)$/
const ownOffice = /(?<!总)[局厅]$|(?<![省市州县区党工])委$|委员会$/

/**
 * The length of a body's name at `at` up to a blank of the source, behind which another stands; 0 where none does. What may be the name of
 * one body, 省委 宣传部, is parted only between two offices and before the level of the next: 市教育局 市财政局.
 */
function aloneLength(text: string, at: number, apart: Apart): number {
  const stop = Math.min(text.length, at + longestName)
  for (let end = at + 1; end < stop && behindList[text.charCodeAt(end)] !== 1; end++) {
    const name = text.slice(at, end)
    if (text.charAt(end) === '、' && officeEnd.test(name) && isBody(name)) return 0
    if (end < at + 2 || !apart(end) || text.startsWith('会同', end - 1) || !isBody(name)) continue
    const behind = nameBehind(text, end, apart)
    if (behind !== '' && (partsAt(name, behind) || !readName(name + behind).known)) return end - at
  }
  return 0
}

function partsAt(name: string, behind: string): boolean {
  if (opensName(behind)) return !goesOn.test(name) || officeEnd.test(name)
  return (
    (ownOffice.test(name) && (ownOffice.test(behind) || localEnd.test(behind) || firm.test(behind))) ||
    (town.test(name) && town.test(behind))
  )
}

/** The name of a body at `at`, up to a blank or to where the item ends; empty where none stands there. */
function nameBehind(text: string, at: number, apart: Apart): string {
  const stop = Math.min(text.length, at + longestName)
  for (let end = at + 1; end <= stop; end++) {
    const stops = end === text.length || behindName[text.charCodeAt(end)] === 1
    if ((stops || apart(end)) && isBody(text.slice(at, end))) return text.slice(at, end)
    if (stops) return ''
  }
  return ''
}

/** What is part of the name before it: 中心城区各区 人民政府. */
const organ = /^(?:人民)?政府(?:办公[厅室])?$/

const isBody = (words: string): boolean =>
  words.length > 1 && !organ.test(words) && (bodyLengthAt(words, 0) === words.length || readName(words).known)

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** The length of a standing instruction in brackets behind a list: （以下均需各县（市）区政府落实，不再逐一列出）. */
function bracketedLength(text: string, at: number): number {
  if (text.charAt(at) !== '（') return 0
  const note = noteAt(text, at + 1, true)
  return note?.letter === 't' && text.charAt(at + 1 + note.length) === '）' ? note.length + 2 : 0
}

function next(text: string, at: number, before: readonly Token[]): Token {
  const last = before.at(-1)?.letter ?? 'S'
  const make = (letter: string, length: number): Token => ({ letter, start: at, end: at + length })
  const mark = match(roleBracket, text, at)
  if (mark !== undefined)
    return make(/牵头|主[办责]|列首位/.test(mark) ? 'L' : mark.includes('责任') ? 'R' : /落实|实施/.test(mark) ? 'I' : 'P', mark.length)
  const told = bracketedLength(text, at)
  if (told > 0) return make('t', told)
  const gap = match(stop, text, at)
  if (gap !== undefined) return make(/[，,　 ★☆※*▲△]/.test(gap) ? 'C' : 'S', gap.length)
  const label = framedLabelAt(text, at) ?? labelAt(text, at)
  if (label?.role === 'deadline') return make('d', label.length + (match(/[^；。\n\t）]*/y, text, at + label.length)?.length ?? 0))
  if (label !== undefined) return make(labelLetters[label.role], label.length)
  const isBody = last === 'B' || last === 'F' || last === 'L' || last === 'R' || last === 'P' || last === 'I' || last === 'e'
  const join = isBody ? match(joiner, text, at) : match(/[、/]/y, text, at)
  if (join !== undefined) return make('J', join.length)
  const list = isBody || (last === 'C' && /[BFeLRPI]/.test(before.at(-2)?.letter ?? ''))
  const note = noteAt(text, at, list)
  if (note !== undefined) return make(note.letter, note.length)
  if (last === 'L' || last === 'R' || last === 'P' || last === 'I') {
    const verb = verbAt(text, at)
    if (verb !== undefined) return make(verb.letter, verb.length)
    const length = bodyLengthAt(text, at)
    const rest = match(/[^，；。\n\t、]+/y, text, at) ?? text.charAt(at)
    if (length > 0 && /^(?:牵头|配合|负责|会同|落实|$)/.test(text.slice(at + length))) return make('B', length)
    return make('x', rest.length)
  }
  if (!'JhWlrsipS'.includes(last) || last === 'S') {
    const verb = verbAt(text, at)
    if (verb !== undefined) return make(verb.letter, verb.length)
  }
  const someone = last === 'p' || last === 'J' ? match(person, text, at) : undefined
  if (someone !== undefined && !readName(someone).known) return make('F', someone.length)
  const foreign = match(foreignLabel, text, at)
  if (foreign !== undefined && last !== 'h') return make('x', foreign.length)
  const length = bodyLengthAt(text, at)
  if (length > 0) return make('B', length)
  const verb = verbAt(text, at)
  if (verb !== undefined) return make(verb.letter, verb.length)
  const words = match(free, text, at)
  return words === undefined ? make('x', 1) : make('F', words.length)
}
