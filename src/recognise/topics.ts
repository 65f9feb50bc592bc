import { DEEPEST, proses, type Block, type Heading } from '../read/blocks.ts'
import type { Part, Topic } from '../recap.ts'
import { isDay } from './day.ts'
import { idMaker } from './id.ts'
import type { Outline } from './outline.ts'
import { blocksBetween, childrenOf, type Section } from './sections.ts'

export interface TopicDivision { topics: Topic[], opening: Part[], closing: Part[] }

/**
 * Divides a report in which nobody has a section: a topic for each heading of
 * the shallowest depth that has two or more with text; what opens and closes
 * any report stands before and after. Without such headings it is one topic.
 */
export function divideIntoTopics(outline: Outline, title: string): TopicDivision {
  const { sections, frames } = outline
  const last = closingFrom(outline)
  const makeId = idMaker('topic')
  const starts = topicStarts(outline, last)
  if (starts.length === 0) return oneTopic(outline, title, makeId)
  const topics: Topic[] = []
  const opening: Part[] = []
  const closing: Part[] = []
  const first = starts[0] as number
  const isStart = new Set(starts)
  let above: Heading[] = []
  for (let index = 0; index < sections.length;) {
    const section = sections[index] as Section
    const { heading } = section
    if (isStart.has(index)) {
      // What closes the report closes it, also where it stands below the last topic.
      const end = Math.min(section.end, Math.max(last, index + 1))
      topics.push({ id: makeId(heading?.prose.text ?? title), title: heading?.prose.text ?? title, ...dayOf(heading), sessions: [], parts: partsOf(outline, index, end), ...(above.length > 0 && { above }), line: heading?.line ?? 1 })
      above = []
      index = end
      continue
    }
    if (heading && section.own.length === 0 && index !== outline.title && topicsBelow(section, index, isStart)) {
      above.push(heading)
      index++
      continue
    }
    const part: Part = { ...(heading && { heading }), blocks: section.own }
    const opens = index < first || (frames[index] === 'opening' && index < last) || topicsBelow(section, index, isStart)
    if (part.heading || part.blocks.length > 0) (opens ? opening : closing).push(part)
    index++
  }
  return { topics, opening, closing }
}

const dayOf = (heading: Heading | undefined): Pick<Topic, 'day'> => heading && isDay(heading.prose.text) ? { day: true } : {}

/** A heading between topics that has topics of its own below it says what they have in common. */
const topicsBelow = ({ end }: Section, index: number, starts: Set<number>): boolean => {
  for (let i = index + 1; i < end; i++) if (starts.has(i)) return true
  return false
}

/** Where the report's closing begins: the first of the headings at its end that close any report. */
function closingFrom({ sections, frames, texts }: Outline): number {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  // 参考 under every session closes none but its own.
  const closes = (index: number) => frames[index] === 'profile' || (frames[index] === 'closing' && times.get(texts[index] as string) === 1)
  let from = sections.length
  while (from > 0 && closes(from - 1)) from--
  // A closing heading may have headings of its own below it.
  for (let index = from - 1; index >= 0; index--) {
    if (closes(index) && (sections[index] as Section).end >= from && (sections[index] as Section).heading) from = index
  }
  return from
}

/** The sections that are topics: of the shallowest depth at which there are two with text. */
function topicStarts({ sections, frames, title }: Outline, last: number): number[] {
  const byDepth: number[][] = Array.from({ length: DEEPEST + 1 }, () => [])
  let content = 0
  const textTo: number[] = [0]
  sections.forEach((section, index) => {
    content += section.own.some(block => block.type !== 'image' || block.alt) ? 1 : 0
    textTo[index + 1] = content
  })
  sections.forEach(({ heading, end }, index) => {
    const frame = frames[index]
    if (!heading || index === title || index >= last || frame === 'opening' || frame === 'profile' || (frame === 'closing' && index > 0 && byDepth.every(list => list.length === 0))) return
    if ((textTo[end] as number) > (textTo[index] as number)) byDepth[Math.min(heading.depth, DEEPEST)]?.push(index)
  })
  const found = byDepth.find(list => list.length >= 2) ?? byDepth.find(list => list.length === 1 && !holdsAll(sections, list[0] as number)) ?? []
  const depth = sections[found[0] ?? -1]?.heading?.depth ?? 0
  // Deeper headings that stand below nothing have nothing else to be: 「#### 题 … ## 致谢」.
  const loose = byDepth.slice(depth + 1).flat().filter(index => (sections[index] as Section).ancestors.every(({ line }) => line === sections[title]?.heading?.line) && frames[index] === undefined)
  return loose.length >= 2 ? [...found, ...loose].sort((a, b) => a - b) : found
}

const holdsAll = (sections: Section[], index: number): boolean => index === 0 && (sections[0] as Section).end === sections.length && sections.length > 1

/** The topic's own heading with its text, then a part for each heading directly below it. */
function partsOf({ sections }: Outline, from: number, end: number): Part[] {
  const { heading, own } = sections[from] as Section
  const below = childrenOf(sections, from).filter(index => index < end)
  return [
    { ...(heading && { heading }), blocks: own },
    ...below.map((index): Part => {
      const section = sections[index] as Section
      return { ...(section.heading && { heading: section.heading }), blocks: blocksBetween(sections, index, Math.min(section.end, end)) }
    }),
  ]
}

/** A report that no heading divides: all its text is one topic. */
function oneTopic({ sections, frames, title: titleAt }: Outline, title: string, makeId: (name: string) => string): TopicDivision {
  const holdsText = (section: Section) => section.own.length > 0
  const at = sections.findIndex((section, index) => holdsText(section) && frames[index] === undefined)
  // A report of headings alone has its words there.
  const index = at >= 0 ? at : Math.max(0, sections.findIndex(holdsText))
  const opening: Part[] = []
  const closing: Part[] = []
  sections.forEach((section, i) => {
    if (i === index) return
    const part: Part = { ...(section.heading && { heading: section.heading }), blocks: section.own }
    ;(i < index ? opening : closing).push(part)
  })
  const { heading, own } = sections[index] as Section
  const named = heading && index !== titleAt ? heading : undefined
  // The report's title stays the cover's: the topic takes the text alone.
  if (heading && !named) opening.push({ heading, blocks: [] })
  const topic: Topic = { id: makeId(named?.prose.text ?? title), title: named?.prose.text ?? title, ...dayOf(named), sessions: [], parts: [{ ...(named && { heading: named }), blocks: own }], line: heading?.line ?? own[0]?.line ?? 1 }
  return { topics: [topic], opening, closing }
}

/** Whether blocks say anything at all. */
export const hasText = (blocks: Block[]): boolean =>
  blocks.some(block => block.type === 'code' ? block.value.trim() : block.type === 'image' ? false : proses(block).some(({ text }) => text.trim()))
