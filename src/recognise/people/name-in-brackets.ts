import { bitsOf, readPeople } from './name.ts'
import type { Recogniser } from './recogniser.ts'

const NAME_AND_TOPIC = /^[【［[](?<who>[^】］\]]{1,24})[】］\]]\s*(?<topic>\S.{1,200})$/u

/** [S1], 【LT2】 */
const NUMBER = /^[A-Z]{1,8}-?\d{1,3}$/u

/** A heading that is a name in square brackets. */
export const nameBracketed: Recogniser = {
  name: 'name-bracketed',
  kind: 'name',
  example: '### 【山田】',
  recognise({ heading }) {
    const who = /^【(?<who>[^】]{1,24})】$/u.exec(heading.prose.text.trim())?.groups?.who
    const people = who && !NUMBER.test(who) ? readPeople(who) : undefined
    return people && { people, bits: -2, words: who as string }
  },
}

/** A heading that says in square brackets before it who writes below. */
export const nameInBrackets: Recogniser = {
  name: 'name-in-brackets',
  kind: 'name',
  example: '## 【山田】題',
  recognise(context) {
    const { who, topic } = NAME_AND_TOPIC.exec(context.heading.prose.text.trim())?.groups ?? {}
    const people = who && topic && !NUMBER.test(who) ? readPeople(who) : undefined
    return people && bitsOf(people) > -3 ? { people, bits: -2, words: who as string } : undefined
  },
}
