import { talkClaim, type Recogniser } from './recogniser.ts'
import { titleKey } from './facts.ts'

/** A talk's heading whose title stands in a list or table of the report, with its speaker. */
export const programme: Recogniser = {
  name: 'programme',
  kind: 'talk',
  example: '1. 題(開発部 山田) … ## ①題',
  recognise(context) {
    const people = context.facts.programme.get(titleKey(context.text))
    return people && talkClaim(context, context.text, people, 4, people.map(({ name }) => name).join(', '))
  },
}
