import type { Person } from '../../src/recap.ts'

/** Who has a section, as a person reads the report: name and role. */
export type Read = readonly (readonly [name: string, role: string])[]

/** How many people with a section were found rightly, too many and too few. */
export interface Score { right: number, wrong: string[], missed: string[], roles: string[] }

/** Compares the people recognised with those that a person reads. */
export function score(people: Person[], read: Read): Score {
  const found = people.filter(({ parts }) => parts.length > 0)
  const wanted = new Map(read)
  return {
    right: found.filter(({ name }) => wanted.has(name)).length,
    wrong: found.filter(({ name }) => !wanted.has(name)).map(({ name }) => name),
    missed: [...wanted.keys()].filter(name => !found.some(person => person.name === name)),
    roles: found.filter(({ name, role }) => wanted.has(name) && wanted.get(name) !== role).map(({ name }) => name),
  }
}

/** Of those found, the share that is right; 1 where nobody was found. */
export const precision = (right: number, wrong: number): number => right + wrong === 0 ? 1 : right / (right + wrong)
/** Of those there are, the share that was found; 1 where there is nobody. */
export const recall = (right: number, missed: number): number => right + missed === 0 ? 1 : right / (right + missed)
