import type { Heading } from '../read/blocks.ts'
import type { Role } from '../recap.ts'

const SPEAKER = /登壇|発表した|発表者|講演者|スピーカー|speaker|our talks|talks we gave/iu
const ATTENDEE = /参加した|参加者|感想|聴講|聞いた|視聴|レポート|attendee|impression|takeaway/iu

/** The role that the headings above a person give them: the nearest one that says something. */
export function roleFromHeadings(ancestors: Heading[]): Role | undefined {
  for (const { prose: { text } } of ancestors.toReversed()) {
    if (SPEAKER.test(text)) return 'speaker'
    if (ATTENDEE.test(text)) return 'attendee'
  }
  return undefined
}
