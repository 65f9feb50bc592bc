import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TITLE_AND_SPEAKER = /^(?<title>.{4,200}?)\s*[:：]\s*(?<who>[^:：]{2,50})$/u

/** A talk's heading: the title, a colon, the speaker. */
export const titleColonSpeaker: Recogniser = {
  name: 'title-colon-speaker',
  kind: 'talk',
  example: 'Living with spec: Simon Belak',
  recognise(context) {
    const { title, who } = TITLE_AND_SPEAKER.exec(context.text)?.groups ?? {}
    const people = who && readPeople(who)
    return title && people ? talkClaim(context, title, people, -2, who) : undefined
  },
}
