import { sessionsOfDays } from '../../days.ts'
import { fillLabel, labelsFor, type LabelKey } from '../../labels/index.ts'
import { aboutOf } from '../../plan/about.ts'
import { listLengths } from '../../plan/joined-lists.ts'
import { namedIn } from '../../stops.ts'
import { stopsOf } from '../../theme/stops.ts'
import { isOrder, sectionOf, type Evidence, type SourceSlide } from '../evidence.ts'
import { solid } from '../text/solid.ts'
import { blocksOf } from './proses.ts'

/** The labels whose number is set apart, so that its other parts stand by themselves. */
const COUNTED: LabelKey[] = ['countSpeakers', 'countSessions', 'countAttendees', 'countTopics', 'countHeard', 'voicesOf', 'minutes', 'aboutMinutes', 'inTotal']

export interface OwnWords {
  /** Whether a text is one that the deck puts on slides of its own: a label, a name or title of the recap, or both. */
  has: (text: string) => boolean
  /** Whether one of the names and titles begins so, and goes on behind a whole word. */
  begins: (text: string) => boolean
  /** A text without the words at its end that say how many more titles there are. */
  withoutMore: (text: string) => string
  /** Whether a number is one that this slide has to show. */
  isNumber: (text: string, slide: SourceSlide) => boolean
}

/**
 * All that a generated slide may say beside the report's sentences, as a list: no pattern, so that no
 * made-up word can pass for one of these. Numbers come from what is recognised in the report; minutes are the deck's.
 */
export function ownWords({ lang, deck, report }: Pick<Evidence, 'lang' | 'deck' | 'report'>): OwnWords {
  const names = nameTexts(lang, report)
  const more = moreLabels(lang, report).map(label => label.trim())
  const texts = new Set([...labelTexts(lang, deck, report), ...names].map(solid))
  return {
    has: text => texts.has(solid(text)),
    begins: text => names.some(name => isBeginning(text, name)),
    withoutMore: (text) => {
      const label = more.find(label => text.trimEnd().endsWith(label))
      return label ? text.trimEnd().slice(0, -label.length) : text
    },
    isNumber: (text, slide) => numbersOn(slide, deck, report).includes(solid(text)),
  }
}

/** Whether a text is the first words of another one, which has more of them. */
function isBeginning(start: string, text: string): boolean {
  const words = solid(start)
  if (!solid(text).startsWith(words)) return false
  const end = endOf(text, words.length)
  return end < text.length && !/^[\p{L}\p{N}]{2}$/u.test(text.slice(end - 1, end + 1).replace(CJK, ''))
}

/** Where the first so many characters that are seen end in a text. */
function endOf(text: string, seen: number): number {
  let at = 0
  let left = seen
  for (const character of text) {
    if (left <= 0) break
    at += character.length
    left -= solid(character).length
  }
  return at
}

/** Written without spaces: a line may end anywhere. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

type Values = Record<string, string | number>

/** Every label with the values that it can take, and the parts of one around its number. */
function labelTexts(lang: string, deck: Evidence['deck'], { recap }: Evidence['report']): string[] {
  const labels = labelsFor(lang)
  const { people, topics, counts, date } = recap
  const named = namedIn(recap)
  const minutes = deck.recap ? stopsOf(deck.recap).map(stop => stop.minutes) : []
  const each = (numbers: number[], values: Values = {}): Values[] => numbers.map(count => ({ ...values, count }))
  const taken: Partial<Record<LabelKey, Values[]>> = {
    countSpeakers: each([counts.speakers]),
    countSessions: each([counts.talks]),
    countAttendees: each([counts.attendees]),
    countTopics: each([topics.length]),
    countHeard: each([sessionsOfDays(topics)]),
    moreTitles: each(moreTitles(recap)),
    voicesOf: each(upTo(people.length), { total: people.length }),
    minutes: each(minutes),
    aboutMinutes: each(minutes),
    inTotal: each(deck.recap ? [deck.recap.minutes] : []),
    frame: each(deck.recap ? [deck.recap.frameMinutes] : []),
    by: named.flatMap(stop => stop.sessions).map(({ speaker }) => ({ name: speaker })),
    published: date ? [{ date }] : [],
  }
  return (Object.keys(labels) as LabelKey[]).flatMap((key) => {
    const label = labels[key]
    if (!label.includes('{')) return [label]
    return (taken[key] ?? []).flatMap(values => [
      fillLabel(label, values),
      ...(COUNTED.includes(key) ? fillLabel(label, { ...values, count: '\n' }, values.count).split('\n') : []),
    ])
  }).filter(text => text.trim())
}

/** How many more titles than the first, or the first few, somebody has: one, two, … */
function moreTitles(recap: Evidence['report']['recap']): number[] {
  return upTo(Math.max(0, ...recap.people.map(person => aboutOf(person).length), ...namedIn(recap).map(({ talks, sessions }) => Math.max(talks.length, sessions.length))) - 1)
}

const moreLabels = (lang: string, { recap }: Evidence['report']): string[] =>
  moreTitles(recap).map(count => fillLabel(labelsFor(lang).moreTitles, { count }))

/** Names and titles, and what components put together with them. */
function nameTexts(lang: string, { recap }: Evidence['report']): string[] {
  const labels = labelsFor(lang)
  const { people, topics, event } = recap
  const named = namedIn(recap)
  const about = people.map(aboutOf)
  const titles = [...about.flat(), recap.title, event.name, ...topics.map(({ title }) => title), ...named.flatMap(({ talks, sessions }) => [...talks, ...sessions].map(({ title }) => title))]
  return [
    ...titles.flatMap(title => [title, `『${title}』`, `“${title}”`]),
    ...named.flatMap(({ talks, sessions }) => [talks, sessions].flatMap(given => given[0] && given.length > 1
      ? [`${given[0].title}${fillLabel(labels.moreTitles, { count: given.length - 1 })}`]
      : [])),
    ...about.flatMap(([first, ...more]) => first && more.length > 0 ? [`${first}${fillLabel(labels.moreTitles, { count: more.length })}`] : []),
    ...named.map(({ name }) => `${labels.nextPerson}${name}`),
    ...people.map(({ name }) => `${labels.author}${name}`),
    // The names of many, in a row.
    people.map(({ name }) => name).join('·'),
    ...people.flatMap(({ name, role, handle, affiliation }) => [name, `${name}${labels[role]}`, ...handle ? [handle] : [], ...affiliation ? [affiliation] : []]),
    ...named.flatMap(stop => stop.sessions.flatMap(({ speaker, kind }) => [speaker, ...kind ? [kind.text] : []])),
    ...[event.short, event.date, event.venue, event.format, recap.organisation, recap.date, ...recap.voices ?? []].filter(text => text !== undefined),
  ]
}

/** How far along its section a slide is; minutes on a section's opener and in the running order; counts where they are shown. */
function numbersOn(slide: SourceSlide, deck: Evidence['deck'], { recap }: Evidence['report']): string[] {
  const { id = '', routeAlias } = slide
  const owner = sectionOf(slide)
  const section = deck.slides.filter(other => owner !== undefined && sectionOf(other) === owner)
  const stops = deck.recap ? stopsOf(deck.recap) : []
  const numbers = [
    ...(isOrder(slide) ? [...stops.map(({ minutes }) => minutes), deck.recap?.minutes ?? 0] : []),
    ...stops.filter(({ id }) => id === owner && id === routeAlias).map(({ minutes }) => minutes),
    ...(id === 'cover' || id === 'figures' ? [...Object.values(recap.counts), recap.topics.length, sessionsOfDays(recap.topics)] : []),
    ...(/^voices-\d/.test(id) ? upTo(recap.people.length) : []),
  ]
  return [...numbers.map(String), ...partOf(slide, recap), ...(section.includes(slide) ? [`${section.indexOf(slide) + 1}/${section.length}`] : [])]
}

/** Which rows, lines or items a slide has of a block that stands on several, if the report has a block of so many. */
function partOf({ raw }: SourceSlide, recap: Evidence['report']['recap']): string[] {
  const [from, to, of] = ['from', 'to', 'of'].map(key => Number(new RegExp(`^${key}: (\\d+)$`, 'm').exec(raw)?.[1] ?? 0))
  const blocks = blocksOf(recap)
  const lengths = blocks.map(block => block.type === 'table' ? block.rows.length - 1 : block.type === 'code' ? block.value.trimEnd().split('\n').length : 0)
  return from && to && of && from <= to && to <= of && [...lengths, ...listLengths(blocks)].includes(of) ? [solid(`${from === to ? from : `${from}–${to}`} / ${of}`)] : []
}

const upTo = (most: number): number[] => Array.from({ length: Math.max(0, most) }, (_, index) => index + 1)
