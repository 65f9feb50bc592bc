import { isKeynote } from '../frame.ts'
import { childrenOf, type Section } from '../sections.ts'
import type { Outline } from '../outline.ts'
import { siblingBits, support, type Evidence } from './evidence.ts'
import { recognisers } from './index.ts'
import { bitsOf } from './name.ts'
import type { Claim, Facts, HeadingContext, Kind, Recogniser } from './recogniser.ts'

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
    // Of two that are believed and name the same person, the one that knows their talk, too.
    return best && !best.claim.talk ? weighed.find(other => other.bits > 0 && other.claim.talk && sameAs(other, best)) ?? best : best
  })
}

function candidatesFor(outline: Outline, facts: Facts, section: Section, at: number): Nomination[] {
  const { heading, ancestors } = section
  const text = outline.texts[at] as string
  if (!heading || !text || at === outline.title || (outline.frames[at] && outline.frames[at] !== 'part')) return []
  const children = childrenOf(outline.sections, at, 2).map(index => ({ text: outline.texts[index] as string, heading: (outline.sections[index] as Section).heading as typeof heading, blocks: (outline.sections[index] as Section).own.slice(0, BLOCKS_READ) }))
  const context: HeadingContext = { heading, text, ancestors, blocks: section.own.slice(0, BLOCKS_READ), children, facts }
  return recognisers.flatMap((recogniser): Nomination[] => {
    // 懇親会 names nobody; who writes about it may still say who they are.
    if (outline.frames[at] && recogniser.kind !== 'introduction' && !(recogniser.kind === 'talk' && isKeynote(text))) return []
    const claim = recogniser.recognise(context)
    // Of a keynote, only what says outright who is its speaker.
    if (!claim || (outline.frames[at] && recogniser.kind === 'talk' && claim.bits < LABELLED)) return []
    const evidence = [
      { why: `reads like ${recogniser.example}`, bits: claim.bits },
      { why: `"${claim.people.map(({ name }) => name).join('" and "')}" as a name`, bits: bitsOf(claim.people) },
      ...support(claim, context, recogniser.kind),
    ]
    return [{ at, line: heading.line, claim, recogniser, evidence, bits: sum(evidence) }]
  })
}

const sameAs = (a: Nomination, b: Nomination): boolean =>
  a.claim.people.every(({ name }, index) => name === b.claim.people[index]?.name)

const sum = (evidence: Evidence[]): number => evidence.reduce((total, { bits }) => total + bits, 0)

/** How many headings there are in a group, and how many are read as each kind. */
interface Group { size: number, kinds: Map<Kind, number> }

interface Siblings { groups: Map<string, Group>, groupsOf: (at: number) => string[], isCounted: (at: number) => boolean, counted: (at: number, kind: Kind) => boolean }

/** Siblings are the headings under the same heading, and those of the same depth in the whole report. */
function countSiblings({ sections, frames, title }: Outline, candidates: Nomination[][]): Siblings {
  const groupsOf = (at: number): string[] => {
    const { heading, ancestors } = sections[at] as Section
    return [`depth ${heading?.depth}`, `depth ${heading?.depth} below line ${ancestors.at(-1)?.line}`]
  }
  const isCounted = (at: number): boolean => !frames[at] && at !== title
  const kindsOf = candidates.map(some => new Set(some.filter(({ bits }) => bits >= 0).map(({ recogniser }) => recogniser.kind)))
  const groups = new Map<string, Group>()
  sections.forEach(({ heading }, at) => {
    if (!heading || !isCounted(at)) return
    for (const key of groupsOf(at)) {
      const group = groups.get(key) ?? { size: 0, kinds: new Map<Kind, number>() }
      group.size++
      for (const kind of kindsOf[at] as Set<Kind>) group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + 1)
      groups.set(key, group)
    }
  })
  return { groups, groupsOf, isCounted, counted: (at, kind) => (kindsOf[at] as Set<Kind>).has(kind) }
}

function withSiblings(candidate: Nomination, { groups, groupsOf, isCounted, counted }: Siblings): Nomination {
  const { at, recogniser: { kind } } = candidate
  const self = counted(at, kind) ? 1 : 0
  const [best] = groupsOf(at).map((key) => {
    // 懇親会 is itself none of the headings that are counted.
    const { size, kinds } = groups.get(key) ?? { size: 0, kinds: new Map<Kind, number>() }
    const own = isCounted(at) ? 1 : 0
    const alike = (kinds.get(kind) ?? 0) - (own ? self : 0)
    const others = size - own
    return { why: `${alike} of ${others} other headings are read as ${kind === 'talk' ? 'talks with their speakers' : kind === 'name' ? 'names' : 'introductions'}`, bits: siblingBits(alike, others) }
  }).sort((a, b) => b.bits - a.bits)
  if (!best) return candidate
  const evidence = [...candidate.evidence, best]
  return { ...candidate, evidence, bits: sum(evidence) }
}
