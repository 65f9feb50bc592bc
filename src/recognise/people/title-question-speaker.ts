import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TITLE_AND_SPEAKER = /^(?<title>.{2,200}[?!？！])\s+(?<who>[^?!？！]{2,60})$/u

/** A talk's heading: the title ends as a question or a call, the speaker comes after it. */
export const titleQuestionSpeaker: Recogniser = {
  name: 'title-question-speaker',
  kind: 'talk',
  example: 'Now what? David Nolen',
  recognise(context) {
    const { title, who } = TITLE_AND_SPEAKER.exec(context.text)?.groups ?? {}
    const people = who && readPeople(who)
    return title && people ? talkClaim(context, title, people, -1, who) : undefined
  },
}
