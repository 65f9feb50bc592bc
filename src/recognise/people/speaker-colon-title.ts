import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const SPEAKER_AND_TITLE = /^(?<who>[^:：]{2,60})\s*[:：]\s*(?<title>[^\s:：].{1,200})$/u

/** A talk's heading: the speaker, a colon, the title. */
export const speakerColonTitle: Recogniser = {
  name: 'speaker-colon-title',
  kind: 'talk',
  example: 'Simon Belak: Living with spec',
  recognise(context) {
    const { who, title } = SPEAKER_AND_TITLE.exec(context.text)?.groups ?? {}
    const people = who && readPeople(who)
    return title && people ? talkClaim(context, title, people, -1, who) : undefined
  },
}
