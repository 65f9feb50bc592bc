import { bitsOf, readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

/** A talk's heading: the title, a comma, the speaker; or the speaker and their company. */
export const titleCommaSpeaker: Recogniser = {
  name: 'title-comma-speaker',
  kind: 'talk',
  example: 'Living with spec, Simon Belak',
  recognise(context) {
    const parts = context.text.split(/[,，]\s+/u)
    // 題 - @taro, @hanako: the handles belong together.
    if (/[@＠][\w.-]+$/u.test(parts.at(-2) ?? '')) return undefined
    const last = parts.at(-1) ?? ''
    const one = parts.length >= 2 ? readPeople(last) : undefined
    // Me, Quarry, and the Slate Conf: the last of several things, and no company.
    const before = parts.length >= 3 && !GOES_ON.test(last) ? readPeople(parts.at(-2) ?? '') : undefined
    if (before && !/[?!？！]/u.test(last) && (!one || bitsOf(before) > bitsOf(one))) {
      const from = firstOf(parts)
      const people = [...parts.slice(from, -2).flatMap(part => readPeople(part) ?? []), ...before].map(named => ({ ...named, affiliation: last }))
      return talkClaim(context, parts.slice(0, from).join(', '), people, -1, parts.slice(from).join(', '))
    }
    if (!one || !parts[0]) return undefined
    return talkClaim(context, context.text.slice(0, context.text.length - last.length).replace(/[,，]\s+$/u, ''), one, -1, last)
  },
}

const GOES_ON = /^(?:and|or|&|et|und|y)\s/iu

const MOST_PEOPLE = 5

/** Where the names before the company begin: those that are known for names, up to the one right before it. */
function firstOf(parts: string[]): number {
  let from = parts.length - 2
  while (from > 1 && parts.length - 1 - from < MOST_PEOPLE && bitsOf(readPeople(parts[from - 1] as string) ?? [{ name: '', bits: -9 }]) >= 1) from--
  return from
}
