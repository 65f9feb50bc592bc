import { isOneTalk } from '../frame.ts'
import type { Outline } from '../outline.ts'
import type { Section } from '../sections.ts'
import { nameKey, OWN_PAGE_BELOW, siblingBits, SPOKEN_OF_BELOW, sum, type Evidence } from './evidence.ts'
import { jointBits } from './joint.ts'
import { bitsOf, isSure } from './name.ts'
import type { Nomination } from './nominate.ts'
import type { Claim, Kind, Recogniser } from './recogniser.ts'
import { titleAndBrackets } from './title-and-brackets.ts'
import { titleBy } from './title-by.ts'
import { titleCommaSpeaker } from './title-comma-speaker.ts'
import { speakerDashTitle, titleDashSpeaker } from './title-dash-speaker.ts'

/** How many headings there are in a group, how many are read as each kind, how many look like names if like anything, and whom each form names, however unlikely, and how many of them are spoken of as people. */
interface Group { size: number, kinds: Map<Kind, number>, lookalikes: number, forms: Map<Recogniser, Set<string>>, claims: Map<Recogniser, Nomination[]>, joint: Map<Recogniser, number>, spoken: Map<Recogniser, number> }

const emptyGroup = (): Group => ({ size: 0, kinds: new Map(), lookalikes: 0, forms: new Map(), claims: new Map(), joint: new Map(), spoken: new Map() })

/** Forms in which a sign parts the speaker from the title: where nearly all headings have it, that is what it is for. */
const PARTED: ReadonlySet<Recogniser> = new Set([titleDashSpeaker, speakerDashTitle, titleBy])
/** Signs that part much else, too: only where some of what they part is known to be people. */
const PARTED_BY_ANYTHING: ReadonlySet<Recogniser> = new Set([titleAndBrackets, titleCommaSpeaker])
const KNOWN = 1 / 3
const CAPITALISED = /^\p{Lu}[\p{L}'’ -]*$/u
/** So many others, and so large a share of them, are nearly all. */
const LEAST_OTHERS = 3
const NEARLY_ALL = 0.7
const BITS_OF_FORM = 3
/** Longer headings are sentences, of which nothing is known beside them. */
const LONGEST_COUNTED = 150
/** Before all sections, what the event is: サンプル会議とは, What is Sample Conf? */
const ABOUT = /^.{2,40}(?:とは|って何)[?？]?$|^(?:what(?:['’]s| is)|about) .{2,40}$|^.{2,30}(?:이란|란)[?？]?$|^.{0,16}(?:简介|介绍|簡介|介紹)$/iu

export interface Siblings { groups: Map<string, Group>, groupsOf: (at: number) => string[], isCounted: (at: number) => boolean, counted: (at: number, kind: Kind) => boolean }

/** Siblings are the headings under the same heading, and those of the same depth in the whole report. */
export function countSiblings({ sections, texts, frames, title }: Outline, candidates: Nomination[][]): Siblings {
  const groupsOf = (at: number): string[] => {
    const { heading, ancestors } = sections[at] as Section
    return [`depth ${heading?.depth}`, `depth ${heading?.depth} below line ${ancestors.at(-1)?.line}`]
  }
  const first = sections.findIndex(({ heading }, at) => heading && at !== title)
  const isAbout = (at: number): boolean => at === first && ABOUT.test(sections[at]?.heading?.prose.text.slice(0, LONGEST_COUNTED) ?? '')
  // Talk 3 is a part of any report; where it says who spoke, it is a talk among the others.
  const isPart = (at: number): boolean => frames[at] !== undefined && !((candidates[at] as Nomination[]).length > 0 && isOneTalk(texts[at] as string))
  const isCounted = (at: number): boolean => !isPart(at) && at !== title && !isAbout(at) && ((sections[at] as Section).heading?.prose.text.length ?? 0) <= LONGEST_COUNTED
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
        if (PARTED.has(recogniser) || PARTED_BY_ANYTHING.has(recogniser)) group.forms.set(recogniser, (group.forms.get(recogniser) ?? new Set<string>()).add(firstName(claim)))
      }
      for (const candidate of candidates[at] as Nomination[]) {
        const claims = group.claims.get(candidate.recogniser) ?? []
        claims.push(candidate)
        if (isSpokenOf(candidate.evidence)) group.spoken.set(candidate.recogniser, (group.spoken.get(candidate.recogniser) ?? 0) + 1)
        group.claims.set(candidate.recogniser, claims)
      }
      groups.set(key, group)
    }
  })
  for (const { claims, forms } of groups.values()) {
    for (const recogniser of PARTED_BY_ANYTHING) if (knownShare(claims.get(recogniser) ?? []) < KNOWN) forms.delete(recogniser)
    for (const recogniser of PARTED) if (!(claims.get(recogniser) ?? []).some(isBorneOut)) forms.delete(recogniser)
  }
  for (const { claims, joint, size } of groups.values()) for (const [recogniser, some] of claims) joint.set(recogniser, jointBits(some, size))
  return { groups, groupsOf, isCounted, counted: (at, kind) => (kindsOf[at] as Set<Kind>).has(kind) }
}

/** In how many of the claims somebody is named who can hardly be anything else. */
const knownShare = (claims: Nomination[]): number => claims.filter(claim => isKnown(claim, 1)).length / Math.max(1, claims.length)

const isKnown = ({ claim: { people }, evidence }: Nomination, least: number): boolean =>
  people.some(named => named.bits >= least || isSure(named)) || evidence.some(({ why }) => why === OWN_PAGE_BELOW)

/** Whether somebody is known for sure, does what only people do, or is called what is no words with capitals: of such words beside dashes, all may be topics. */
const isBorneOut = (nomination: Nomination): boolean => isKnown(nomination, 2) || isSpokenOf(nomination.evidence) || nomination.claim.people.some(({ name }) => !CAPITALISED.test(name))

/** Whether a heading that is not read as a name looks like a whole one, and like nothing else. */
const looksLikeName = (some: Nomination[], kinds: ReadonlySet<Kind>): boolean =>
  !kinds.has('name') && some.some(({ recogniser, claim }) => recogniser.kind === 'name' && bitsOf(claim.people) > 0)

/** A nomination with what the headings beside it say for it. */
export function withSiblings(candidate: Nomination, siblings: Siblings): Nomination {
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

const NOT_SPOKEN_OF = -2
const MOST = 0.75

/** Whether a name that may be anything's is not spoken of as a person, where those beside it are. */
function isUnlikeOthers({ recogniser, claim, evidence }: Nomination, claims: number, spoken: number): boolean {
  if (recogniser.kind !== 'name' || bitsOf(claim.people) > 1 || isSpokenOf(evidence)) return false
  return claims > LEAST_OTHERS && spoken >= MOST * (claims - 1)
}

const isSpokenOf = (evidence: Evidence[]): boolean => evidence.some(({ why }) => why === SPOKEN_OF_BELOW)

/** What the other headings of a group say for a candidate. */
function siblingEvidence(candidate: Nomination, { size, kinds, lookalikes, forms, claims, joint, spoken }: Group, { isCounted, counted }: Siblings): Evidence[] {
  const { at, recogniser, claim, bits } = candidate
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
  const unlike = isUnlikeOthers(candidate, claims.get(recogniser)?.length ?? 0, spoken.get(recogniser) ?? 0)
  // Builds - Remote Caching: words with capitals beside dashes bear nobody out, however many they are.
  const isDoubtful = (PARTED.has(recogniser) && !forms.has(recogniser)) && bitsOf(claim.people) <= 1
  const words = kind === 'talk' ? 'talks with their speakers' : kind === 'name' ? 'names' : 'introductions'
  return [
    { why: `${alike} of ${others} other headings are read as ${words}`, bits: isDoubtful ? Math.min(0, siblingBits(alike, others)) : siblingBits(alike, others) },
    ...isForm ? [{ why: `${different} of ${others} other headings have the same form`, bits: BITS_OF_FORM }] : [],
    ...unlike ? [{ why: 'unlike the others, is not spoken of as a person', bits: NOT_SPOKEN_OF }] : [],
    ...together > 0 && !isForm && !unlike ? [{ why: 'all headings of this form together are likely to be people\'s', bits: boost(together, claim, support) }] : [],
  ]
}
