import { proses, type Block } from '../../read/blocks.ts'
import { bitsOf, readPeople, type Named } from './name.ts'
import { isProfile, talkClaim, type Claim, type HeadingContext, type Recogniser } from './recogniser.ts'

const LABEL = '(?:登壇者?|発表者?|スピーカー|講演者?|講師|話者|speakers?|presenters?|presented by|talk by|by|발표자?|연사|(?:分享|主讲|演讲)?讲师|演讲者|演讲人|主讲人?|分享者|分享人|(?:分享|演讲|主讲)?嘉宾)(?:名|の方)?'
const SPEAKER_LINE = new RegExp(`^${LABEL}\\s*(?:[:：]|(?<=by)\\s)\\s*(?<who>[^\\n。]{1,100})$`, 'iu')
/** More labels follow in the same paragraph: 讲师：李明  简介：…. */
const SPEAKER_AND_MORE = new RegExp(`^${LABEL}\\s*[:：]\\s*(?<who>[^\\n。:：]{1,60}?)\\s+\\p{L}{2,10}\\s?[:：]`, 'iu')
/** The label on a line of its own, as in lists of what there is to know. */
const LABEL_ALONE = new RegExp(`^${LABEL}\\s*[:：]?$`, 'iu')
const BLOCKS = 3
const LINES = 6
const LONGEST = 160

/** A talk's heading, and a line under it that says who spoke. */
export const speakerLine: Recogniser = {
  name: 'speaker-line',
  kind: 'talk',
  example: '### 題 … 登壇者: 山田太郎さん',
  recognise(context) {
    const lines = linesOf(context.blocks)
    for (const [index, line] of lines.entries()) {
      const who = (SPEAKER_AND_MORE.exec(line) ?? SPEAKER_LINE.exec(line))?.groups?.who
      const people = who ? readPeople(who) : LABEL_ALONE.test(line) ? listed(lines.slice(index + 1)) : undefined
      if (people) return talkClaim(context, context.text, people, 6, who ? line : people.map(({ name }) => name).join(' & '))
    }
    return unlabelled(context)
  },
}

const linesOf = (blocks: Block[]): string[] => blocks.slice(0, BLOCKS).flatMap(proses).slice(0, LINES)
  .flatMap(({ text }) => text.slice(0, LONGEST * LINES).split('\n')).slice(0, LINES)
  .map(line => line.length <= LONGEST ? line.trim() : line.trim().slice(0, LONGEST).concat('…'))

/** The names below a label: one, or a few of which each has a line. */
function listed(lines: string[]): Named[] | undefined {
  const people: Named[] = []
  for (const line of lines) {
    const named = readPeople(line)
    if (!named || bitsOf(named) < -3 || people.length + named.length > 3) break
    people.push(...named)
  }
  return people.length > 0 ? people : undefined
}

const LONGEST_LINE = 60

/** The first line under a title is a name and nothing else: 「SREグループ 大森 健」, > Example 김민수. */
function unlabelled(context: HeadingContext): Claim | undefined {
  const [block, next] = context.blocks
  const prose = block?.type === 'paragraph' ? block.prose : block?.type === 'quote' && block.paragraphs.length === 1 ? block.paragraphs[0] : undefined
  if (!prose || !next || prose.text.length > LONGEST_LINE || /[。.!?！？]$/u.test(prose.text)) return undefined
  // @[speakerdeck](id) is no handle.
  if (prose.links.some(({ url }) => !isProfile(url))) return undefined
  const people = readPeople(prose.text) ?? (block?.type === 'quote' ? readPeople(afterSentence(prose.text)) : undefined)
  return people && bitsOf(people) > 0 ? talkClaim(context, context.text, people, -1, prose.text) : undefined
}

/** What a line says last: of 「새 기능!, Example 김민수」 the name. */
const afterSentence = (text: string): string => text.split(/[,，!！]\s+/u).at(-1) ?? ''
