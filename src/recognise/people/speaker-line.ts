import { proses } from '../../read/blocks.ts'
import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

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
    return undefined
  },
}
