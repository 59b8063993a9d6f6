import { Failure } from '../src/text/failure.ts'
import type { Parameters } from './engine.ts'

const hint = '改为字符串、数字、布尔值或同类列表 · Write a string, number, boolean or a list of one of them.'

/**
 * Refuses what one engine would store and the other not: nulls in or mixed lists, maps as property values, numbers that are not finite
 * or beyond 2^53, an `id` that is no text. Parameters are scalars, lists, and rows (maps of scalars or of one map of properties).
 * Throws `VALUE_REFUSED`.
 */
export function checkParameters(parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) check(value, `$${name}`, 0)
}

function check(value: unknown, at: string, depth: number): void {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    refuse(at, `is ${typeof value}`)
  if (typeof value === 'number' && (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))))
    refuse(at, `is ${value}`)
  if (Array.isArray(value)) checkList(value, at, depth)
  else if (value !== null && typeof value === 'object') checkMap(value, at, depth)
}

function checkList(list: readonly unknown[], at: string, depth: number): void {
  const kinds = new Set(list.map((item) => (item === null ? 'null' : Array.isArray(item) ? 'list' : typeof item)))
  if (kinds.has('null')) refuse(at, 'is a list that holds null')
  if (kinds.size > 1) refuse(at, `is a list of ${[...kinds].join(' and ')}`)
  for (const [index, item] of list.entries()) check(item, `${at}[${index}]`, depth)
}

function checkMap(map: object, at: string, depth: number): void {
  if (depth >= 2) refuse(at, 'is a map')
  for (const [key, value] of Object.entries(map)) {
    if (key === 'id' && (typeof value !== 'string' || value === '')) refuse(`${at}.id`, 'is not a text')
    check(value, `${at}.${key}`, depth + 1)
  }
}

function refuse(at: string, what: string): never {
  throw new Failure('VALUE_REFUSED', `${at} ${what}; 该值不能同时存入两种引擎 · not every engine can store it.`, hint)
}
