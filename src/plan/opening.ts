import { cueScores, saysOfEvent } from './cues.ts'
import type { Labels } from '../labels/index.ts'
import type { Image } from '../read/blocks.ts'
import { isWebAddress } from '../read/web-address.ts'
import type { LineOf } from '../read/lines.ts'
import type { Recap } from '../recap.ts'
import { claimedCounts } from '../recognise/counts.ts'
import { introduces } from '../recognise/people/self-introduction.ts'
import { tongueOf } from '../pick/tongues/index.ts'
import { stopsOf } from '../stops.ts'
import { heightIn, width } from './budget.ts'
import { captionOf } from './blocks/picture.ts'
import { chunk } from './chunk.ts'
import { photoFile } from './photo.ts'
import { withMarks } from './marks.ts'
import { notesOf } from './notes.ts'
import { apart, openingBlockSlides } from './opening-blocks.ts'
import { orderSlides } from './order.ts'
import { pickedParts } from './picked-parts.ts'
import { fromLabel, fromReport, type DeckSection, type Node, type Slide } from './slide.ts'
import { isThanks } from './thanks.ts'
import { blocksOfPart, toUnits, type Unit } from './units.ts'

const PHOTOS_PER_SLIDE = 3
/** The widest line that stands above the cover's title, as full-width characters. */
const KICKER = 30

/** Cover, running order, what the event is, its figures and its photos. */
export function planOpening(recap: Recap, labels: Labels, lineOf: LineOf): DeckSection {
  const counted = countsPeople(recap)
  const written = toUnits(recap.opening.flatMap(blocksOfPart), recap.lang, lineOf)
  const marked = written.some(({ highlights }) => highlights.length > 0)
  const picked = pickedParts(recap.opening, recap.lang, lineOf).map(({ part, units }) => ({ part, ...apart(units, recap) }))
  const parts = picked.map(({ part, units }) => toPart(marked ? units : withoutFacts(units, recap.lang).map(unit => withoutIntroduction(unit, recap)), counted && claimedCounts(part.blocks, recap.lang, lineOf).some(({ text }) => units.some(unit => unit.text === text && unit.highlights.length > 0))))
  const numbers = parts.filter(part => part.role === 'figures')
  const pictures = [...recap.opening, ...recap.closing].filter(({ profile }) => !profile).flatMap(part => toUnits(blocksOfPart(part), recap.lang, lineOf)).flatMap(unit => unit.source.type === 'image' && unit.text ? [{ unit, image: unit.source }] : [])
  const shown = withSomethingToSay(pictures)
  const silent = pictures.filter(picture => !shown.includes(picture)).map(({ unit }) => unit)
  return {
    name: 'opening',
    slides: withMarks([
      cover(recap, parts.filter(part => part.role === 'greeting'), silent),
      ...orderSlides(stopsOf(recap), labels),
      ...eventSlides(recap, labels, parts.filter(part => part.role === 'event')),
      ...openingBlockSlides(recap, picked.flatMap(({ blocks }) => blocks)),
      // The cover counts people already: numbers have a slide where the report says something of them.
      ...numbers.length > 0 ? [figures(labels, numbers)] : [],
      ...photoSlides(labels, shown.map(({ unit }) => unit)),
    ], written, { id: 'event', layout: 'recap-event', head: eventHead(recap, labels) }),
  }
}

/** Numbers say something of several people, not of one, nor of topics. */
const countsPeople = ({ topics, people }: Recap): boolean => topics.length === 0 && people.length > 1

/** One person's own story is no fact of the event: how long they have worked, what was their first time. */
const OF_ONE = /(?:入社|社会人|エンジニア歴?)\s?\d{1,3}\s?(?:年目|年|か月)|(?:は|が|の)、?(?:今回が|これが)?(?:初めて|初参加)(?:でした|です|だった|の参加)|^(?:私|僕|自分)(?:は|が|も|に)|^(?:I|I['’](?:m|ve|d)|My)\s|\bmy (?:very )?first\b|^(?:저는|제가|나는)\s|^我(?!们)/u

/** Who says who they are says nothing of the event, whatever the pen found, 「広報の山田です」, nor does small talk. */
function withoutIntroduction(unit: Unit, { people, event, lang }: Recap): Unit {
  const names = [event.name, ...event.short ? [event.short] : []]
  const highlights = unit.highlights.filter(({ text }) =>
    (names.some(name => text.includes(name)) || saysOfEvent(text, lang)) && !OF_ONE.test(text) && !people.some(({ name }) => text.includes(name) && introduces(unit.text, name)))
  return highlights.length < unit.highlights.length ? { ...unit, highlights } : unit
}

/** A name or a number under a heading says nothing without it: 「主催 / 園芸の会」. */
function withoutFacts(units: Unit[], lang: string): Unit[] {
  const said = units.filter(({ kind }) => kind !== 'heading')
  const [fact] = said
  const isFact = said.length === 1 && fact && units.length > 1 && fact.kind === 'sentence' && !tongueOf(lang).claim.test(fact.text.replace(/。$/u, ''))
  return isFact ? units.map(unit => unit.highlights.length > 0 ? { ...unit, highlights: [] } : unit) : units
}

interface OpeningPart { role: 'greeting' | 'event' | 'figures', units: Unit[] }

/** What a part of the opening is for: it counts people, or says in marked words what the event is, or greets. */
function toPart(units: Unit[], counts: boolean): OpeningPart {
  const text = units.filter(unit => unit.kind !== 'image')
  const marked = text.some(unit => unit.highlights.length > 0)
  return { role: !marked ? 'greeting' : counts ? 'figures' : 'event', units: text }
}

function cover(recap: Recap, parts: OpeningPart[], silent: Unit[]): Slide {
  const [first, second] = parts[0]?.units ?? []
  const kicker: Node[] = first && first.block !== second?.block && isKicker(first, recap) ? [{ type: 'subtitle', text: fromReport(first.text, first.line) }] : []
  return {
    id: 'cover',
    layout: 'recap-cover',
    body: [{ type: 'title', text: fromReport(recap.title, 1) }, ...kicker],
    notes: [...parts.flatMap(part => notesOf(part.units)), ...notesOf(silent)],
  }
}

/** A line of its own above the title: short, and no greeting. */
const isKicker = ({ kind, text }: Unit, { title, lang }: Recap): boolean =>
  kind === 'sentence' && text !== title && width(text) <= KICKER && cueScores(text, lang, ['greeting']).greeting === 0 && !/[。.!！?？]$/u.test(text) && !isThanks(text)

const eventHead = (recap: Recap, labels: Labels): Node[] => [
  { type: 'title', text: fromReport(recap.event.name, 1) },
  { type: 'subtitle', text: fromLabel(labels.aboutEvent) },
]

function eventSlides(recap: Recap, labels: Labels, parts: OpeningPart[]): Slide[] {
  const units = parts.flatMap(part => part.units)
  const groups = units
    .filter(unit => unit.highlights.length > 0)
    .flatMap(unit => unit.highlights.map(highlight => ({ unit, highlight, points: 1, characters: width(highlight.text) })))
  const chunks = chunk(groups)
  return chunks.map((group, index) => {
    const first = group[0]?.unit
    // A slide's notes reach from its first highlight to the next slide's, the first one's from the beginning.
    const from = index === 0 || !first ? 0 : withHeadings(units, first)
    const next = chunks[index + 1]?.[0]?.unit
    return {
      id: index === 0 ? 'event' : `event-${index + 1}`,
      layout: 'recap-event',
      body: [
        ...eventHead(recap, labels),
        { type: 'points', items: group.map(({ highlight }) => fromReport(highlight.text, highlight.line)) },
      ],
      notes: notesOf(units.slice(from, next ? withHeadings(units, next) : undefined)),
    }
  })
}

/** Where a unit stands, the headings right above it included. */
function withHeadings(units: Unit[], unit: Unit): number {
  let at = units.indexOf(unit)
  while (units[at - 1]?.kind === 'heading') at--
  return at
}

/** What is said below the figures in type that all can read (layouts/recap-figures.vue), px. */
const BELOW_FIGURES = { size: 24, width: 884, line: 30, gap: 14 }
const FIGURES_LEAVE = 148

function figures(labels: Labels, parts: OpeningPart[]): Slide {
  const [some = []] = chunk(parts.flatMap(part => part.units).flatMap(unit => unit.highlights).map(highlight => ({ highlight, points: 1, characters: width(highlight.text) })))
  const highlights = some.filter((_, index) => index === 0 || heightIn(some.slice(0, index + 1).map(({ highlight }) => highlight.text), BELOW_FIGURES) <= FIGURES_LEAVE)
  return {
    id: 'figures',
    layout: 'recap-figures',
    body: [
      { type: 'title', text: fromLabel(labels.figures) },
      { type: 'component', name: 'Figures' },
      { type: 'points', items: highlights.map(({ highlight: { text, line } }) => fromReport(text, line)) },
    ],
    notes: parts.flatMap(part => notesOf(part.units)),
  }
}

/**
 * The pictures of the opening and closing that are shown: those that the deck has, and of those that are yet to come
 * as many as one slide holds, where the report says what they show. One frame alone on a slide would show nothing:
 * what that picture is of is said in the notes.
 */
function withSomethingToSay(pictures: Picture[]): Picture[] {
  const captioned = pictures.filter(({ image }) => captionOf(image.alt, image.url) !== undefined || (image.there && image.alt))
  // Those of other hosts come with --fetch-images, or never.
  const toCome = captioned.filter(({ image }) => !image.there && !isWebAddress(image.url)).slice(0, PHOTOS_PER_SLIDE)
  const shown = captioned.filter(picture => picture.image.there || toCome.includes(picture))
  return shown.length === 1 && toCome.length === 1 ? [] : shown
}

interface Picture { unit: Unit, image: Image }

function photoSlides(labels: Labels, photos: Unit[]): Slide[] {
  const slides: Slide[] = []
  for (let at = 0; at < photos.length; at += PHOTOS_PER_SLIDE) {
    const some = photos.slice(at, at + PHOTOS_PER_SLIDE)
    slides.push({
      id: at === 0 ? 'photos' : `photos-${slides.length + 1}`,
      layout: 'recap-photos',
      body: [
        { type: 'title', text: fromLabel(labels.photos) },
        ...some.map((unit): Node => ({
          type: 'component',
          name: 'Photo',
          props: { file: (unit.source as Image).file ?? photoFile((unit.source as Image).url), caption: fromReport(unit.text, unit.line) },
        })),
      ],
      notes: notesOf(some),
    })
  }
  return slides
}
