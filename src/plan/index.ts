import { labelsFor, type Labels } from '../labels/index.ts'
import type { LineOf } from '../read/lines.ts'
import { proses } from '../read/blocks.ts'
import type { Part, Recap, Warning } from '../recap.ts'
import { planClosing, planVoices } from './closing.ts'
import { withLikeEnds } from './full-stops.ts'
import { fitToSlot, roomForVoices, type Slot } from './fit.ts'
import { divideMinutes, speakingMinutes } from './minutes.ts'
import { planOpening } from './opening.ts'
import { planPerson, type SectionContext } from './person.ts'
import { withPictures } from './photo.ts'
import type { DeckSection } from './slide.ts'
import { stopsOf } from '../stops.ts'
import { planTopic } from './topic.ts'
import { collectVoices } from './voices.ts'

/** The whole deck before it is written. */
export interface DeckPlan {
  recap: Recap
  /** Minutes by the person's or topic's id; with the opening and the closing they add up to the slot. */
  minutes: Record<string, number>
  totalMinutes: number
  sections: DeckSection[]
}

export interface PlanOptions {
  /** Names of the pictures that the deck has, or is about to have, in `public/photos/`. */
  photos?: Iterable<string>
  /** Address of each picture → its name there, where not only those of the recap have been named. */
  photoNames?: Map<string, string>
}

/** Plans the deck for a recap. `lineOf` finds the line of a source offset. */
export function planDeck(given: Recap, lineOf: LineOf, { photos = [], photoNames }: PlanOptions = {}): DeckPlan {
  const recap = withPictures(given, photos, photoNames)
  const labels = labelsFor(recap.lang)
  const { minutes, total } = shareMinutes(recap)
  const slot: Slot | undefined = recap.minutes === undefined ? undefined : { minutes, total, lang: recap.lang }
  const told = planSections(recap, labels, lineOf)
  const sections = withOwnIds([
    planOpening(recap, labels, lineOf),
    ...told,
    // The last that there is room for, and the longest to look for.
    ...!slot || roomForVoices(told, slot) > 0 ? [planVoices(collectVoices(recap, lineOf), recap.people.length, labels)] : [],
    planClosing(recap, labels, lineOf),
  ].filter(section => section.slides.length > 0))
  return {
    recap: { ...recap, warnings: [...recap.warnings, ...slotWarnings(recap, total)] },
    minutes,
    totalMinutes: total,
    sections: withLikeEnds(slot ? fitToSlot(sections, slot) : sections),
  }
}

/** Of slides with one id, as of two parts about one session, the second is numbered; an address stays with the first. */
function withOwnIds(sections: DeckSection[]): DeckSection[] {
  const ids = new Set<string>()
  const addresses = new Set<string>()
  for (const slide of sections.flatMap(({ slides }) => slides)) {
    const plain = slide.id
    for (let n = 2; ids.has(slide.id); n++) slide.id = `${plain}-${n}`
    ids.add(slide.id)
    if (slide.routeAlias === undefined) continue
    if (slide.routeAlias === plain) slide.routeAlias = slide.id
    if (addresses.has(slide.routeAlias)) delete slide.routeAlias
    else addresses.add(slide.routeAlias)
  }
  return sections
}

/** A section for everybody who has one, or for each topic. */
function planSections(recap: Recap, labels: Labels, lineOf: LineOf): DeckSection[] {
  const stops = stopsOf(recap)
  const contextAt = (index: number): SectionContext => {
    const next = stops[index + 1]
    return { labels, lang: recap.lang, lineOf, ...(next && { next }) }
  }
  return recap.topics.length > 0
    ? recap.topics.map((topic, index) => planTopic(topic, contextAt(index)))
    : recap.people.map((person, index) => planPerson(person, contextAt(index)))
}

/** Minutes for every section by the length of what it says; the slot is the report's `minutes`, or as long as it takes. */
function shareMinutes(recap: Recap): { minutes: Record<string, number>, total: number } {
  const stops = stopsOf(recap)
  const characters = [textLength(recap.opening), ...stops.map(({ parts }) => textLength(parts)), textLength(recap.closing)]
  const natural = characters.map(count => speakingMinutes(count, recap.lang))
  const slot = recap.minutes ?? Math.max(characters.length, Math.round(natural.reduce((a, b) => a + b, 0)))
  // More than the slot where there are more to speak than minutes: nobody gets none.
  const total = Math.max(slot, characters.length)
  const [, ...shares] = divideMinutes(total, natural)
  return {
    // Somebody may be called as a property of every object is: this one has none.
    minutes: Object.assign(Object.create(null), Object.fromEntries(stops.map(({ id }, index) => [id, shares[index] as number]))) as Record<string, number>,
    total,
  }
}

/** Says that a slot is too short for all who speak in it. */
const slotWarnings = ({ minutes }: Recap, total: number): Warning[] =>
  minutes !== undefined && total > minutes
    ? [{ message: `${minutes} minutes are too few: a minute for everyone, the opening and the closing makes ${total}` }]
    : []

const textLength = (parts: Part[]): number =>
  parts.flatMap(part => part.blocks).flatMap(proses).reduce((sum, prose) => sum + prose.text.length, 0)
