import { entryOf } from '../write/ledger.ts'
import type { Value } from '../write/value.ts'

type Fields = { [key: string]: Value }

/**
 * Merges what is generated now into what stands in a file: what nobody changed since it was last written
 * follows the generator, what a person changed, added or deleted stays so. Lists of things with an `id`
 * are merged thing by thing, in the generator's order; other lists are one value.
 */
export function mergeValue(last: Value | undefined, present: Value | undefined, next: Value | undefined): Value | undefined {
  if (same(present, last)) return next
  if (isFields(present) && isFields(next)) return mergeFields(isFields(last) ? last : {}, present, next)
  if (isThings(present) && isThings(next)) return Object.values(mergeFields(isThings(last) ? byId(last) : {}, byId(present), byId(next)))
  return present
}

function mergeFields(last: Fields, present: Fields, next: Fields): Fields {
  const keys = [...new Set([...Object.keys(next), ...Object.keys(present)])]
  const merged: Fields = {}
  for (const key of keys) {
    const value = mergeValue(entryOf(last, key), entryOf(present, key), entryOf(next, key))
    if (value !== undefined) merged[key] = value
  }
  return merged
}

const isFields = (value: Value | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isThings = (value: Value | undefined): value is ({ id: string } & Fields)[] =>
  Array.isArray(value) && value.every(thing => isFields(thing) && typeof thing.id === 'string')
const byId = (things: ({ id: string } & Fields)[]): Fields => Object.fromEntries(things.map(thing => [`#${thing.id}`, thing]))

/** Whether two values are the same, whatever the order of their keys. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, index) => same(value, b[index]))
  if (!isFields(a) || !isFields(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && same(a[key], b[key]))
}
