import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const DASH = /\s+[-–—―－|｜/]\s+|\s*[／｜―]\s*|\s[|/]\s|\s*[—―]{2}\s*|(?<=[。！!？?」』\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[-–—]\s+/gu

/** A talk's heading: the title, a dash or a stroke, the speaker. */
export const titleDashSpeaker: Recogniser = {
  name: 'title-dash-speaker',
  kind: 'talk',
  example: 'Living with spec – Simon Belak',
  recognise(context) {
    const { text } = context
    const last = [...text.matchAll(DASH)].at(-1)
    const who = last && text.slice(last.index + last[0].length)
    const people = who && readPeople(who)
    return last && people ? talkClaim(context, text.slice(0, last.index), people, -1, who) : undefined
  },
}

/** A talk's heading: the speaker, a dash or a stroke, the title. */
export const speakerDashTitle: Recogniser = {
  name: 'speaker-dash-title',
  kind: 'talk',
  example: 'Simon Belak – Living with spec',
  recognise(context) {
    const { text } = context
    const [first] = [...text.matchAll(DASH)]
    const who = first && text.slice(0, first.index)
    const people = who && readPeople(who)
    return first && people ? talkClaim(context, text.slice(first.index + first[0].length), people, -1, who) : undefined
  },
}
