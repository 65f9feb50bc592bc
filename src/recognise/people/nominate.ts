import type { Block } from '../../read/blocks.ts'
import { isKeynote } from '../frame.ts'
import { childrenOf, type Section } from '../sections.ts'
import type { Outline } from '../outline.ts'
import { nameKey, siblingBits, support, type Evidence } from './evidence.ts'
import { recognisers } from './index.ts'
import { jointBits } from './joint.ts'
import { bitsOf } from './name.ts'
import { speakerDashTitle, titleDashSpeaker } from './title-dash-speaker.ts'
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
  const context: HeadingContext = { heading, text, ancestors, blocks: section.own.slice(0, BLOCKS_READ), children, last: lastBlock(outline.sections, at), facts }
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

const lastBlock = (sections: Section[], at: number): Block | undefined => {
  const blocks = sections[(sections[at]?.end ?? 0) - 1]?.own ?? []
  return blocks.length > 1 ? blocks.at(-1) : undefined
}

const sameAs = (a: Nomination, b: Nomination): boolean =>
  a.claim.people.every(({ name }, index) => name === b.claim.people[index]?.name)

const sum = (evidence: Evidence[]): number => evidence.reduce((total, { bits }) => total + bits, 0)

/** How many headings there are in a group, how many are read as each kind, how many look like names if like anything, and whom each form names, however unlikely. */
interface Group { size: number, kinds: Map<Kind, number>, lookalikes: number, forms: Map<Recogniser, Set<string>>, claims: Map<Recogniser, Nomination[]>, joint: Map<Recogniser, number> }

const emptyGroup = (): Group => ({ size: 0, kinds: new Map(), lookalikes: 0, forms: new Map(), claims: new Map(), joint: new Map() })

/** Forms in which a sign parts the speaker from the title: where nearly all headings have it, that is what it is for. */
const PARTED: ReadonlySet<Recogniser> = new Set([titleDashSpeaker, speakerDashTitle])
/** So many others, and so large a share of them, are nearly all. */
const LEAST_OTHERS = 3
const NEARLY_ALL = 0.7
const BITS_OF_FORM = 3
/** Longer headings are sentences, of which nothing is known beside them. */
const LONGEST_COUNTED = 150
/** Before all sections, what the event is: サンプル会議とは, What is Sample Conf? */
const ABOUT = /^.{2,40}(?:とは|って何)[?？]?$|^(?:what(?:['’]s| is)|about) .{2,40}$|^.{2,30}(?:이란|란)[?？]?$|^.{0,16}(?:简介|介绍|簡介|介紹)$/iu

interface Siblings { groups: Map<string, Group>, groupsOf: (at: number) => string[], isCounted: (at: number) => boolean, counted: (at: number, kind: Kind) => boolean }

/** Siblings are the headings under the same heading, and those of the same depth in the whole report. */
function countSiblings({ sections, frames, title }: Outline, candidates: Nomination[][]): Siblings {
  const groupsOf = (at: number): string[] => {
    const { heading, ancestors } = sections[at] as Section
    return [`depth ${heading?.depth}`, `depth ${heading?.depth} below line ${ancestors.at(-1)?.line}`]
  }
  const first = sections.findIndex(({ heading }, at) => heading && at !== title)
  const isAbout = (at: number): boolean => at === first && ABOUT.test(sections[at]?.heading?.prose.text.slice(0, LONGEST_COUNTED) ?? '')
  const isCounted = (at: number): boolean => !frames[at] && at !== title && !isAbout(at) && ((sections[at] as Section).heading?.prose.text.length ?? 0) <= LONGEST_COUNTED
  const kindsOf = candidates.map(some => new Set(some.filter(({ bits }) => bits >= 0).map(({ recogniser }) => recogniser.kind)))
  const groups = new Map<string, Group>()
  sections.forEach(({ heading }, at) => {
    if (!heading || !isCounted(at)) return
    for (const key of groupsOf(at)) {
      const group = groups.get(key) ?? emptyGroup()
      group.size++
      for (const kind of kindsOf[at] as Set<Kind>) group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + 1)
      if (looksLikeName(candidates[at] as Nomination[], kindsOf[at] as Set<Kind>)) group.lookalikes++
      for (const { recogniser, claim } of candidates[at] as Nomination[]) {
        if (PARTED.has(recogniser)) group.forms.set(recogniser, (group.forms.get(recogniser) ?? new Set<string>()).add(firstName(claim)))
      }
      for (const candidate of candidates[at] as Nomination[]) {
        const claims = group.claims.get(candidate.recogniser) ?? []
        claims.push(candidate)
        group.claims.set(candidate.recogniser, claims)
      }
      groups.set(key, group)
    }
  })
  for (const { claims, joint, size } of groups.values()) for (const [recogniser, some] of claims) joint.set(recogniser, jointBits(some, size))
  return { groups, groupsOf, isCounted, counted: (at, kind) => (kindsOf[at] as Set<Kind>).has(kind) }
}

/** Whether a heading that is not read as a name looks like a whole one, and like nothing else. */
const looksLikeName = (some: Nomination[], kinds: ReadonlySet<Kind>): boolean =>
  !kinds.has('name') && some.some(({ recogniser, claim }) => recogniser.kind === 'name' && bitsOf(claim.people) > 0)

function withSiblings(candidate: Nomination, siblings: Siblings): Nomination {
  const { at } = candidate
  const found = siblings.groupsOf(at).map(key => siblingEvidence(candidate, siblings.groups.get(key) ?? emptyGroup(), siblings))
  const [best] = found.sort((a, b) => sum(b) - sum(a))
  if (!best) return candidate
  const evidence = [...candidate.evidence, ...best]
  return { ...candidate, evidence, bits: sum(evidence) }
}

/** The form is paid for by all; who looks least like a person has to be borne out by more. */
function boost(together: number, { bits, people }: Claim, support: number): number {
  const own = bitsOf(people)
  const form = Math.max(0, -bits)
  return own > 0 ? together + form : own >= -1 ? form : Math.min(together, support >= 2 ? BORNE_OUT : OUTLIER)
}

const OUTLIER = 1.5
const BORNE_OUT = 3

const firstName = ({ people }: Claim): string => nameKey(people[0]?.name ?? '')

/** What the other headings of a group say for a candidate. */
function siblingEvidence({ at, recogniser, claim, bits }: Nomination, { size, kinds, lookalikes, forms, claims, joint }: Group, { isCounted, counted }: Siblings): Evidence[] {
  const { kind } = recogniser
  // 懇親会 is itself none of the headings that are counted.
  const own = isCounted(at) ? 1 : 0
  const others = size - own
  const read = (kinds.get(kind) ?? 0) - (own && counted(at, kind) ? 1 : 0)
  // Where many are read as names, or one is and no heading is anything else, those beside them that only look like it are some, too.
  const names = kinds.get('name') ?? 0
  const bearOut = read >= lookalikes / 2 || (names > 0 && names + lookalikes === size)
  const more = kind === 'name' && bearOut ? lookalikes - (own && !counted(at, kind) ? 1 : 0) : 0
  const self = firstName(claim)
  const differentIn = (form: Recogniser) => (forms.get(form)?.size ?? 0) - (forms.get(form)?.has(self) ? 1 : 0)
  const isNearlyAll = (count: number) => others >= LEAST_OTHERS && count >= NEARLY_ALL * others
  const different = differentIn(recogniser)
  const isForm = isNearlyAll(different)
  const shared = kind === 'talk' ? Math.max(0, ...[...forms.keys()].map(differentIn).filter(isNearlyAll)) : 0
  const together = joint.get(recogniser) ?? 0
  const inJoint = together > 0 ? (claims.get(recogniser)?.length ?? 0) - own : 0
  const alike = Math.min(others, Math.max(read + Math.max(more, 0), shared, inJoint))
  const support = bits - claim.bits - bitsOf(claim.people)
  const words = kind === 'talk' ? 'talks with their speakers' : kind === 'name' ? 'names' : 'introductions'
  return [
    { why: `${alike} of ${others} other headings are read as ${words}`, bits: siblingBits(alike, others) },
    ...isForm ? [{ why: `${different} of ${others} other headings have the same form`, bits: BITS_OF_FORM }] : [],
    ...together > 0 && !isForm ? [{ why: 'all headings of this form together are likely to be people\'s', bits: boost(together, claim, support) }] : [],
  ]
}
