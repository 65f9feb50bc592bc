import { fillLabel, type Labels } from '../labels/index.ts'
import { isByline } from '../read/byline.ts'
import type { LineOf } from '../read/lines.ts'
import { isWebAddress } from '../read/web-address.ts'
import type { Recap } from '../recap.ts'
import { contentSlides } from './content.ts'
import { evenly } from './evenly.ts'
import { linkGroups, linkPartSlides } from './link-parts.ts'
import { collectLinks } from './links.ts'
import { withMarks } from './marks.ts'
import { notesOf, unique } from './notes.ts'
import { pickedParts } from './picked-parts.ts'
import type { Moment } from './segment.ts'
import { shows, withoutEmpty } from './shows.ts'
import { fromLabel, fromReport, type DeckSection, type Node, type Slide } from './slide.ts'
import { isThanks } from './thanks.ts'
import { blocksOfPart, toUnits, type Unit } from './units.ts'
import type { Quote, Voice } from './voices.ts'
import { CHARACTERS_PER_QUOTE, QUOTES_PER_SLIDE, width } from './budget.ts'
import { append } from '../many.ts'

const LINKS_PER_SLIDE = 5
/** What asks for people is as large as a poster's words: it has few, in characters. */
const WIDEST_APPEAL = 26
/** Not what was taken up, or asked for at the event itself: 「この方式を採用しました」, 「発表も募集しました」. */
const RECRUITING = /(?:採用|募集)(?!し(?:まし)?た(?!い)|された|され(?:てい)?ました|していま?した)|hiring|we are looking for|careers?\b|채용/iu

/** What several people said: a slide for each word, more where many are quoted. */
export function planVoices(voices: Voice[], people: number, labels: Labels): DeckSection {
  return {
    name: 'voices',
    slides: voices.flatMap((voice, index) => quotesBySlide(voice).map((quotes, page): Slide => ({
      id: `voices-${index + 1}${page > 0 ? `-${page + 1}` : ''}`,
      layout: 'recap-voices',
      ...(index === 0 && page === 0 && { routeAlias: 'voices' }),
      props: { count: voice.people.length, people: voice.people.map(person => person.id).join(' ') },
      body: [
        { type: 'title', text: fromReport(voice.term, voice.quotes[0]?.line ?? 1) },
        ...quotes.map((quote): Node => ({
          type: 'component',
          name: 'VoiceQuote',
          props: { person: quote.person.id, text: fromReport(quote.text, quote.line) },
        })),
      ],
      notes: [
        { type: 'label', text: fillLabel(labels.voicesOf, { total: people, count: voice.people.length }) },
        ...quotes.map(quote => ({ type: 'text' as const, text: `${quote.person.name}: ${quote.text}`, line: quote.line })),
      ],
    }))),
  }
}

/** As many on a slide as there is room for: a full one has none that is long. */
function quotesBySlide({ quotes }: Voice): Quote[][] {
  const slides = evenly(quotes, QUOTES_PER_SLIDE)
  const isTooFull = slides.some(slide => slide.length === QUOTES_PER_SLIDE && slide.some(({ text }) => width(text) > CHARACTERS_PER_QUOTE))
  return isTooFull ? evenly(quotes, QUOTES_PER_SLIDE - 1) : slides
}

/** Closing words, links with their QR codes, and the company's own appeal. */
export function planClosing(recap: Recap, labels: Labels, lineOf: LineOf): DeckSection {
  const parts = pickedParts(recap.closing, recap.lang, lineOf)
  const written = toUnits(recap.closing.flatMap(blocksOfPart), recap.lang, lineOf)
  const marked = written.some(({ highlights }) => highlights.length > 0)
  const bylines = parts.filter(({ part }) => !part.profile).flatMap(({ units }) => units.filter(isByAuthor))
  const slides = linkGroups(parts.filter(({ part }) => !part.profile).map(({ part, units }) => ({ part, units: units.filter(unit => !isByAuthor(unit)) }))).flatMap((group, index): Slide[] => {
    const [{ part, units } = { part: { blocks: [] }, units: [] }] = group
    if (group.length > 1) return linkPartSlides(index === 0 ? 'closing' : `closing-${index + 1}`, group, labels)
    const appeal = appealIn(units, marked)
    const said = units.filter(unit => !appeal.includes(unit))
    const author = recap.people.find(person => person.name === part.author)
    const frame = { id: index === 0 ? 'closing' : `closing-${index + 1}`, layout: 'recap-closing' as const, ...(author && { props: { author: author.id } }) }
    const title = part.heading ? fromReport(part.heading.prose.text, part.heading.line) : fromLabel(labels.closing)
    return [
      ...contentSlides(frame, [{ type: 'title', text: title }], toMoments(said.filter(unit => unit.kind !== 'image'))).map(slide => marked ? slide : withoutLoneThanks(slide)),
      ...(appeal.length > 0 ? [recruit(appeal, index)] : []),
    ]
  })
  const words = withoutEmpty(slides.filter(slide => slide.layout !== 'recap-recruit'))
  const appeals = slides.filter(slide => slide.layout === 'recap-recruit')
  const all = withoutLoneHeading([...words, ...linkSlides(recap, labels), ...appeals])
  withProfiles(all, [...bylines, ...parts.filter(({ part }) => part.profile).flatMap(({ units }) => units)], labels)
  const [first] = all
  if (first) first.routeAlias = 'closing'
  return { name: 'closing', slides: withMarks(all, written, { id: 'closing', layout: 'recap-closing', head: [{ type: 'title', text: fromLabel(labels.closing) }] }) }
}

const isByAuthor = ({ kind, text, highlights }: Unit): boolean => kind === 'sentence' && highlights.length === 0 && isByline(text)

/** A heading with nothing below it that is shown is no slide where another one can say it: the first one's text is said with the next. */
function withoutLoneHeading([first, second, ...others]: Slide[]): Slide[] {
  if (!first || !second) return first ? [first] : []
  return shows(first) ? [first, second, ...others] : [{ ...second, notes: [...first.notes, ...second.notes] }, ...others]
}

/** Who wrote the report is said in the notes of the last closing words. */
function withProfiles(slides: Slide[], units: Unit[], labels: Labels) {
  if (units.length === 0) return
  if (slides.length === 0) slides.push({ id: 'closing', layout: 'recap-closing', body: [{ type: 'title', text: fromLabel(labels.closing) }], notes: [] })
  const slide = slides.findLast(({ layout }) => layout === 'recap-closing') ?? slides[0] as Slide
  append(slide.notes, notesOf(units))
}

/** Where a company asks people to join: to the end where it is marked, else only that paragraph, and if something short of it was picked. */
function appealIn(units: Unit[], marked: boolean): Unit[] {
  const at = units.findIndex(unit => unit.kind === 'sentence' && RECRUITING.test(unit.text))
  if (at < 0 || marked) return at < 0 ? [] : units.slice(withDate(units, at))
  const { source } = units[at] as Unit
  const paragraph = units.filter((unit, index) => index >= at && unit.source === source)
  return paragraph.some(unit => unit.highlights.some(({ text }) => width(text) <= WIDEST_APPEAL)) ? paragraph : []
}

/** The sentence before an appeal belongs to it where it says when that will be. */
const withDate = (units: Unit[], at: number): number => {
  const before = units[at - 1]
  return before?.kind === 'sentence' && before.highlights.length === 0 && before.source === units[at]?.source && DATED.test(before.text) ? at - 1 : at
}

/** Thanks alone, where nobody marked them, do not fill a slide: they stay in its notes. */
function withoutLoneThanks(slide: Slide): Slide {
  const points = slide.body.flatMap(node => node.type === 'points' ? node.items : [])
  return points.length > 0 && points.every(({ text }) => isThanks(text)) ? { ...slide, body: slide.body.filter(({ type }) => type !== 'points') } : slide
}

const toMoments = (units: Unit[]): Moment[] => units.flatMap((unit): Moment[] =>
  unit.highlights.length > 0
    ? unit.highlights.map(highlight => ({ unit, highlight, state: 'takeaway' as const }))
    : [{ unit, state: 'takeaway' as const }])

/** The appeal: its last marked words large, the ones before them above, and where to go. */
function recruit(units: Unit[], index: number): Slide {
  const marked = units.flatMap(unit => unit.highlights)
  // Where nothing is marked, the call itself, and when it is.
  const highlights = marked.length > 0 ? marked : units.flatMap(callOf)
  // What asks for people is said large, else what stands last.
  const last = highlights.findLast(({ text }) => RECRUITING.test(text) && width(text) <= WIDEST_APPEAL) ?? highlights.at(-1) ?? units.at(-1)
  const before = highlights.filter(highlight => highlight !== last)
  const link = units.flatMap(({ source }) => source.type === 'paragraph' ? source.prose.links : []).filter(({ url }) => isWebAddress(url)).at(-1)
  return {
    id: index === 0 ? 'recruit' : `recruit-${index + 1}`,
    layout: 'recap-recruit',
    body: [
      ...(last ? [{ type: 'title', text: fromReport(last.text, last.line) } satisfies Node] : []),
      ...before.map(({ text, line }): Node => ({ type: 'paragraph', text: fromReport(text, line) })),
      ...(link && last ? [{ type: 'component', name: 'LinkCard', props: { url: link.url } } satisfies Node] : []),
    ],
    notes: notesOf(unique(units)),
  }
}

/** When something will be, in a sentence: 「9月18日」, "May 8". */
const DATED = /\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{1,2}월\s*\d{1,2}일/iu
/** What only leads on to the next clause. */
const LEADS_ON = /(?:ので|ため|から|が|し)$/u
/** The widest line above the appeal. */
const WIDEST_LINE = 56

/** What a sentence of an appeal says of it, word for word: when it is, or the clause that asks. */
function callOf({ kind, text, line }: Unit): { text: string, line: number }[] {
  if (kind !== 'sentence') return []
  const whole = text.replace(/[。！!．.]+$/u, '')
  if (DATED.test(whole) && width(whole) <= WIDEST_LINE) return [{ text: whole, line }]
  const clause = whole.split(/[、，,]\s*/u).find(one => RECRUITING.test(one))?.replace(LEADS_ON, '')
  return clause && width(clause) <= WIDEST_APPEAL ? [{ text: clause, line }] : []
}

function linkSlides(recap: Recap, labels: Labels): Slide[] {
  return collectLinks(recap, labels).flatMap(({ id, title, links }) => evenly(links, LINKS_PER_SLIDE).map((some, page): Slide => ({
    id: page === 0 ? id : `${id}-${page + 1}`,
    layout: 'recap-links',
    body: [
      { type: 'title', text: fromLabel(title) },
      ...some.map((link): Node => ({
        type: 'component',
        name: 'LinkCard',
        props: { url: link.url, ...(link.apart && { apart: link.apart }), title: link.title, ...(link.by && { by: link.by }) },
      })),
    ],
    notes: [],
  })))
}
