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
    const before = parts.length >= 3 ? readPeople(parts.at(-2) ?? '') : undefined
    if (before && (!one || bitsOf(before) > bitsOf(one))) {
      const people = before.map(named => ({ ...named, affiliation: last }))
      return talkClaim(context, parts.slice(0, -2).join(', '), people, -1, `${parts.at(-2)}, ${last}`)
    }
    if (!one || !parts[0]) return undefined
    return talkClaim(context, context.text.slice(0, context.text.length - last.length).replace(/[,，]\s+$/u, ''), one, -1, last)
  },
}
