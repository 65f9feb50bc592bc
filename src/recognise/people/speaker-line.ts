import { proses } from '../../read/blocks.ts'
import { bitsOf, readPeople } from './name.ts'
import { isProfile, talkClaim, type Claim, type HeadingContext, type Recogniser } from './recogniser.ts'

const SPEAKER_LINE = /^(?:登壇者?|発表者?|スピーカー|講演者?|講師|話者|speakers?|presenters?|presented by|talk by|by|발표자?|연사|讲师|演讲者|分享者|嘉宾|分享嘉宾|演讲嘉宾)(?:名|の方)?\s*(?:[:：]|(?<=by)\s)\s*(?<who>[^\n。]{1,100})$/iu
const LINES = 3

/** A talk's heading, and a line under it that says who spoke. */
export const speakerLine: Recogniser = {
  name: 'speaker-line',
  kind: 'talk',
  example: '### 題 … 登壇者: 山田太郎さん',
  recognise(context) {
    for (const line of context.blocks.slice(0, LINES).flatMap(proses).slice(0, LINES)) {
      const who = line.text.length <= 160 ? SPEAKER_LINE.exec(line.text.trim())?.groups?.who : undefined
      const people = who && readPeople(who)
      if (people) return talkClaim(context, context.text, people, 6, line.text)
    }
    return unlabelled(context)
  },
}

const LONGEST_LINE = 60

/** The first line under a title is a name and nothing else: 「SREグループ 大森 健」. */
function unlabelled(context: HeadingContext): Claim | undefined {
  const [block, next] = context.blocks
  if (block?.type !== 'paragraph' || !next || block.prose.text.length > LONGEST_LINE || /[。.!?！？]$/u.test(block.prose.text)) return undefined
  // @[speakerdeck](id) is no handle.
  if (block.prose.links.some(({ url }) => !isProfile(url))) return undefined
  const people = readPeople(block.prose.text)
  return people && bitsOf(people) > 0 ? talkClaim(context, context.text, people, -1, block.prose.text) : undefined
}
