import { labelsFor } from '../labels/index.ts'
import type { LineOf } from '../read/lines.ts'
import { proses } from '../read/blocks.ts'
import type { Part, Person, Recap, Warning } from '../recap.ts'
import { planClosing, planVoices } from './closing.ts'
import { fitToSlot } from './fit.ts'
import { divideMinutes, speakingMinutes } from './minutes.ts'
import { planOpening } from './opening.ts'
import { planPerson } from './person.ts'
import { withPictures } from './photo.ts'
import type { DeckSection } from './slide.ts'
import { collectVoices } from './voices.ts'

/** The whole deck before it is written. */
export interface DeckPlan {
  recap: Recap
  /** Minutes by person's id; with the opening and the closing they add up to the slot. */
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
  const fit = (sections: DeckSection[]) => recap.minutes === undefined ? sections : fitToSlot(sections, { minutes, total, lang: recap.lang })
  return {
    recap: { ...recap, warnings: [...recap.warnings, ...slotWarnings(recap, total)] },
    minutes,
    totalMinutes: total,
    sections: fit([
      planOpening(recap, labels, lineOf),
      ...recap.people.map((person, index) => planPerson(person, { labels, lang: recap.lang, lineOf, ...next(recap.people, index) })),
      planVoices(collectVoices(recap, lineOf), recap.people.length, labels),
      planClosing(recap, labels, lineOf),
    ].filter(section => section.slides.length > 0)),
  }
}

const next = (people: Person[], index: number) => people[index + 1] ? { next: people[index + 1] as Person } : {}

/** Minutes for everyone by the length of what they say; the slot is the report's `minutes`, or as long as it takes. */
function shareMinutes(recap: Recap): { minutes: Record<string, number>, total: number } {
  const characters = [textLength(recap.opening), ...recap.people.map(person => textLength(person.parts)), textLength(recap.closing)]
  const natural = characters.map(count => speakingMinutes(count, recap.lang))
  const slot = recap.minutes ?? Math.max(characters.length, Math.round(natural.reduce((a, b) => a + b, 0)))
  // More than the slot where there are more to speak than minutes: nobody gets none.
  const total = Math.max(slot, characters.length)
  const [, ...shares] = divideMinutes(total, natural)
  return {
    minutes: Object.fromEntries(recap.people.map((person, index) => [person.id, shares[index] as number])),
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
