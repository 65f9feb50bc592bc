import { shapeBits } from './shape.ts'
import { JAPANESE_SURNAMES } from './lexicon/surnames.ts'
import { nameKey } from './evidence.ts'
import type { Named } from './name.ts'

/** Finds people again under another form of their name: with or without affiliation, given name or handle. */
export interface Directory<T> {
  find: (named: Named) => T | undefined
  add: (named: Named, person: T) => void
}

export function directory<T>(): Directory<T> {
  const whole = new Map<string, T>()
  // A short form that two people share is nobody's.
  const short = new Map<string, T | undefined>()
  return {
    find(named) {
      const key = nameKey(named.name)
      const exact = whole.get(key) ?? (named.handle && whole.get(nameKey(named.handle)))
      if (exact) return exact
      const form = shortForm(named.name)
      return short.get(key) ?? (form ? whole.get(nameKey(form)) : undefined)
    },
    add(named, person) {
      whole.set(nameKey(named.name), person)
      if (named.handle) whole.set(nameKey(named.handle), person)
      const form = shortForm(named.name)
      if (!form) return
      const key = nameKey(form)
      short.set(key, short.has(key) && short.get(key) !== person ? undefined : person)
    },
  }
}

/** The family name of a Japanese name, the given name of a Latin one; none where the name is short itself. */
function shortForm(name: string): string | undefined {
  const [first, ...rest] = name.split(/\s+/u)
  if (first && rest.length > 0) return shapeBits(first) > -5 ? first : undefined
  return [3, 2].map(length => name.slice(0, length)).find(start => start.length < name.length && JAPANESE_SURNAMES.has(start))
}
