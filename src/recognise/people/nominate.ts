import type { Block } from '../../read/blocks.ts'
import { isOneTalk } from '../frame.ts'
import { childrenOf, type Section } from '../sections.ts'
import type { Outline } from '../outline.ts'
import { nameKey, sum, support, type Evidence } from './evidence.ts'
import { recognisers } from './index.ts'
import { introduction } from './introduction.ts'
import { bitsOf } from './name.ts'
import { firstLine } from './first-line.ts'
import { speakerSentence } from './speaker-sentence.ts'
import type { Claim, Facts, HeadingContext, Recogniser } from './recogniser.ts'
import { countSiblings, withSiblings } from './siblings.ts'

/** A recogniser's answer about one heading, with all that speaks for it and against it. */
export interface Nomination {
  /** Index of the section. */
  at: number
  /** Line of its heading. */
  line: number
  claim: Claim
  recogniser: Recogniser
  evidence: Evidence[]
  /** The sum of the evidence. Above 0 it is believed. */
  bits: number
}

const BLOCKS_READ = 6
/** The bits of a form in which a label says who the speaker is. */
const LABELLED = 5

/**
 * Asks every recogniser about every heading, and weighs the answers as naive
 * Bayes does: the bits of the form, of the name's looks, of what the report
 * says of the person, and of the headings beside it add up. The best answer
 * for each heading, believed or not.
 */
export function nominate(outline: Outline, facts: Facts): (Nomination | undefined)[] {
  const candidates = outline.sections.map((section, at) => candidatesFor(outline, facts, section, at))
  const siblings = countSiblings(outline, candidates)
  return candidates.map((some) => {
    const weighed = some.map(candidate => withSiblings(candidate, siblings)).sort((a, b) => b.bits - a.bits)
    const [best] = weighed
    const writer = best && writerOf(weighed, best)
    if (writer) return writer
    // Of two that are believed and name the same person, the one that knows their talk, too.
    return best && !best.claim.talk ? weighed.find(other => other.bits > 0 && other.claim.talk && sameAs(other, best)) ?? best : best
  })
}

/** So much speaks for it that somebody says who they are. */
const SURE = 2

/** Who says in a section's first words that they write it has it, and not the speaker of whom they write. */
function writerOf(weighed: Nomination[], best: Nomination): Nomination | undefined {
  if (best.recogniser.kind !== 'talk') return undefined
  return weighed.find(other => other.recogniser === introduction && !other.claim.talk && other.bits >= SURE && !sameAs(other, best) && !other.claim.people.some(({ name }) => nameKey(best.claim.words).includes(nameKey(name))))
}

function candidatesFor(outline: Outline, facts: Facts, section: Section, at: number): Nomination[] {
  const { heading, ancestors } = section
  const text = outline.texts[at] as string
  if (!heading || !text || at === outline.title || (outline.frames[at] && outline.frames[at] !== 'part')) return []
  const children = childrenOf(outline.sections, at, 2).map(index => ({ text: outline.texts[index] as string, heading: (outline.sections[index] as Section).heading as typeof heading, blocks: (outline.sections[index] as Section).own.slice(0, BLOCKS_READ) }))
  const context: HeadingContext = { heading, text, ancestors, blocks: section.own.slice(0, BLOCKS_READ), children, last: lastBlock(outline.sections, at), facts }
  const isPart = outline.frames[at] !== undefined
  const isTalk = isPart && isOneTalk(text)
  return recognisers.flatMap((recogniser): Nomination[] => {
    // 懇親会 names nobody; who writes about it may still say who they are.
    if (isPart && recogniser.kind !== 'introduction' && !(recogniser.kind === 'talk' && isTalk)) return []
    if (recogniser.sign && !recogniser.sign.test(text)) return []
    const claim = recogniser.recognise(context)
    // Of a keynote, only what says outright who is its speaker.
    if (!claim || (isPart && recogniser.kind === 'talk' && ![speakerSentence, firstLine].includes(recogniser) && claim.bits < LABELLED)) return []
    const evidence = [
      { why: `reads like ${recogniser.example}`, bits: claim.bits },
      { why: `"${claim.people.map(({ name }) => name).join('" and "')}" as a name`, bits: bitsOf(claim.people) },
      ...support(claim, context, recogniser.kind),
    ]
    return [{ at, line: heading.line, claim, recogniser, evidence, bits: sum(evidence) }]
  })
}

const lastBlock = (sections: Section[], at: number): Block | undefined => {
  const blocks = sections[(sections[at]?.end ?? 0) - 1]?.own ?? []
  return blocks.length > 1 ? blocks.at(-1) : undefined
}

const sameAs = (a: Nomination, b: Nomination): boolean =>
  a.claim.people.every(({ name }, index) => name === b.claim.people[index]?.name)
