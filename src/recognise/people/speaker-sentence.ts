import { readPeople } from './name.ts'
import { firstText } from './self-introduction.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TALK = '(?:発表|セッション|講演|LT|キーノート|基調講演|トーク|登壇|挨拶|お話|話|内容)'
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<who>[^。、「」『』\\n]{1,50}?(?:さん|氏|様|先生))\\s?による、?[^。「」『』\\n]{0,100}${TALK}`, 'u'),
  new RegExp(`^(?<who>[^。、「」『』\\n]{1,50}?(?:さん|氏|様|先生))の${TALK}(?:です|でした)?(?:。|$)`, 'u'),
]

/** A talk's heading, and a first sentence under it that says whose talk it was. */
export const speakerSentence: Recogniser = {
  name: 'speaker-sentence',
  kind: 'talk',
  example: '## 題 … 山田さんによる発表。',
  recognise(context) {
    const text = firstText(context.blocks)
    for (const form of FORMS) {
      const who = form.exec(text)?.groups?.who?.trim()
      const people = who && readPeople(who)
      // Most headings with such a sentence below are a talk's; one alone may be anything's.
      if (people && people.every(({ honoured }) => honoured)) return talkClaim(context, context.text, people, -3, who)
    }
    return undefined
  },
}
