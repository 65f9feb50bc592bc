import { FULL_NAME } from './lexicon/particles.ts'
import { bitsOf, readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

/** Of one word or of what is done (Running Go on Android) much else stands before "on". */
const FORM = new RegExp(`^(?<who>${FULL_NAME}(?:(?:,\\s|\\s(?:and|&)\\s)${FULL_NAME}){0,2})\\s(?:(?:talk(?:s|ed|ing)|speak(?:s|ing)|spoke)\\s(?:on|about)|on|about)\\s(?<title>\\S.{1,200})$`, 'u')

/** Apache Quarry on Slate: what has only capitals may be anything's name. */
const BITS = { ofKnown: -2, ofAnything: -4 }
const KNOWN = 2

/** A talk's heading: who spoke, and on what. */
export const speakerOnTopic: Recogniser = {
  name: 'speaker-on-topic',
  kind: 'talk',
  example: '## Ada Lovelace on Counting',
  sign: /\s(?:on|about)\s/,
  recognise(context) {
    const { who, title } = FORM.exec(context.text)?.groups ?? {}
    const people = who ? readPeople(who) : undefined
    const bits = people ? bitsOf(people) : 0
    return title && people && bits > 0 ? talkClaim(context, title, people, bits >= KNOWN ? BITS.ofKnown : BITS.ofAnything, who as string) : undefined
  },
}
