import { bitsOf, readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const DASH = /\s+[-–—―－|｜/]\s+|\s*[／｜―]\s*|\s[|/]\s/gu

/** A talk's heading: title and speaker with a dash or a stroke between them, in either order. */
export const titleDashSpeaker: Recogniser = {
  name: 'title-dash-speaker',
  kind: 'talk',
  example: 'Living with spec – Simon Belak',
  recognise(context) {
    const { text } = context
    const dashes = [...text.matchAll(DASH)]
    const [first, last] = [dashes[0], dashes.at(-1)]
    if (!first || !last) return undefined
    const end = last.index + last[0].length
    const after = readPeople(text.slice(end))
    const before = readPeople(text.slice(0, first.index))
    if (after && (!before || bitsOf(after) >= bitsOf(before))) return talkClaim(context, text.slice(0, last.index), after, -1, text.slice(end))
    if (before) return talkClaim(context, text.slice(first.index + first[0].length), before, -1, text.slice(0, first.index))
    return undefined
  },
}
