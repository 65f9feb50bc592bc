import type { Person, Talk } from '../recap.ts'
import { isOfLinks } from './blocks/list.ts'
import type { Moment } from './segment.ts'
import { namesReferences } from './sub-heading.ts'
import type { Unit } from './units.ts'

/** A moment of which only the notes tell. */
export const asAside = ({ unit, state }: Moment): Moment => ({ state, unit: { ...unit, kind: 'aside', highlights: [] } })

/** Whether a unit is one of a talk's or session's own addresses: its sign has the code. */
export const isAddressOf = (unit: Unit, { url, also = [] }: Pick<Talk, 'url' | 'also'>): boolean =>
  unit.kind === 'url' && (unit.text === url || also.includes(unit.text))

/** Without what a sign says already: the addresses of these talks or sessions, and whatever address stands right below the heading of one that has one. */
export function withoutOwnAddresses(moments: Moment[], talks: Pick<Talk, 'url' | 'also'>[]): Moment[] {
  const first = moments.findIndex(({ unit }) => unit.kind !== 'heading' && unit.kind !== 'url')
  const text = first < 0 ? moments.length : first
  return moments.map((moment, index) =>
    talks.some(talk => isAddressOf(moment.unit, talk) || (talk.url !== undefined && moment.unit.kind === 'url' && index < text)) ? asAside(moment) : moment)
}

/** How such a list begins, and how long it is at most. */
const SPEAKER = /^(?:発表者|登壇者|講演者|話し手|スピーカー|speakers?|presenters?|발표자|讲师|主讲人?|演讲者)(?:\s*[:：]|\n|$)/iu
const MOST_NAMED = 6

/** Without a list or a line that says whose the talk was: the opener says it. */
export const withoutSpeakers = (moments: Moment[], person: Pick<Person, 'name' | 'affiliation'>): Moment[] =>
  moments.map(moment => isListOf(moment.unit, person) || isLineOf(moment.unit, person) ? asAside(moment) : moment)

const isListOf = ({ source, text, highlights }: Unit, { name }: Pick<Person, 'name'>): boolean =>
  source.type === 'list' && highlights.length === 0 && source.items.length <= MOST_NAMED && SPEAKER.test(text) && text.includes(name)

/** Whether a line has the name, where they belong, and signs between: Ada Lovelace, Engineer at Example. */
const isLineOf = ({ source, text }: Unit, { name, affiliation = '' }: Pick<Person, 'name' | 'affiliation'>): boolean =>
  source.type === 'paragraph' && source.prose.marks.length === 0 && affiliation !== '' && lettersOf(text) === lettersOf(name + affiliation)

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Lists of nothing but links under 参考 or References are no slides where there is anything else to show:
 * they are in the notes, and the deck ends with its links.
 */
export function withoutReferences(moments: Moment[]): Moment[] {
  const quiet = new Set<Moment>()
  let under: Moment[] | undefined
  const close = () => {
    if (under && under.length > 1 && under.slice(1).every(({ unit }) => unit.kind === 'url' || isListOfLinks(unit))) for (const moment of under) quiet.add(moment)
    under = undefined
  }
  for (const moment of moments) {
    const { unit } = moment
    if (unit.kind === 'heading') {
      close()
      if (namesReferences(unit.text)) under = [moment]
    }
    else under?.push(moment)
  }
  close()
  const hasOthers = moments.some(moment => !quiet.has(moment) && moment.unit.kind !== 'heading' && moment.unit.kind !== 'aside')
  return hasOthers ? moments.map(moment => quiet.has(moment) ? asAside(moment) : moment) : moments
}

const isListOfLinks = ({ source }: Unit): boolean => source.type === 'list' && isOfLinks(source)
