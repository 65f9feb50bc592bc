import { proses } from '../../read/blocks.ts'
import { frameOf, isOneTalk } from '../frame.ts'
import { roleFromHeadings } from '../role.ts'
import { linesIn } from './lines.ts'
import { isSure, readName, readPeople, type Named } from './name.ts'
import { talkClaim, type Child, type HeadingContext, type Recogniser } from './recogniser.ts'
import { LABEL_ALONE, SPEAKER_LINE } from './speaker-line.ts'

/** A talk's heading with nothing under it but its speaker's heading, and after that at most headings that name nobody; or one first of all that says so. */
export const speakerBelow: Recogniser = {
  name: 'speaker-below',
  kind: 'talk',
  example: '### 題 / #### 山田太郎 (@taro)',
  recognise(context) {
    const [child, another] = context.children
    if (!child || context.blocks.some(block => block.type !== 'image') || (frameOf(context.text) && !isOneTalk(context.text)) || saysWho(context)) return undefined
    if (LABEL_ALONE.test(child.text)) {
      const labelled = linedUp(child)
      return labelled && talkClaim(context, context.text, labelled, 5, labelled.map(({ name }) => name).join(' & '))
    }
    if (frameOf(context.text)) return undefined
    const who = SPEAKER_LINE.exec(child.text)?.groups?.who
    const spoke = who && readPeople(who)
    if (spoke) return talkClaim(context, context.text, spoke, 5, who)
    const said = BY.test(child.text)
    const people = readPeople(child.text.replace(BY, ''))
    // Beside other headings only what can be nothing but a name is the speaker's.
    if (another && !(people?.every(isSure) && !isName(another.text))) return undefined
    return people && talkClaim(context, context.text, people, said ? 4 : 0, child.text)
  },
}

/** Two names below a heading are a group. */
const isName = (text: string): boolean => (readPeople(text) ?? []).some(named => isSure(named) || named.bits > 0)

const BY = /^(?:by|par|por|von)\s+(?=[\p{Lu}@])/u

/** 参加した感想 is no talk's title; what is longer may be, whichever words it has. */
const saysWho = ({ heading, text }: HeadingContext): boolean => text.length <= 16 && roleFromHeadings([heading]) !== undefined

const MOST = 3
const LONGEST = 120

/** Company, post and name, each on a line of its own, the company first and the name last; a paragraph for each of several. */
function linedUp({ blocks }: Child): Named[] | undefined {
  const people: Named[] = []
  for (const prose of blocks.filter(block => block.type === 'paragraph').slice(0, MOST).flatMap(proses)) {
    if (prose.text.length > LONGEST) break
    const lines = linesIn(prose)
    const named = readName(lines.at(-1) ?? '')
    if (!named || (people.length > 0 && !named.honoured)) break
    const affiliation = lines.length > 1 && lines[0]
    people.push({ ...named, ...(affiliation && { affiliation }) })
  }
  return people.length > 0 ? people : undefined
}
