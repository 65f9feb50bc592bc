import { fillLabel, labelsFor } from '../../labels/index.ts'
import { sectionOf } from '../../check/evidence.ts'
import { marksOf, stopsOf, type Mark, type Stop } from '../../theme/stops.ts'
import type { PublishedDeck } from '../deck.ts'
import { sectionsOf } from '../sections.ts'

/** What a handout says beside its slides and their notes: plain data, which the page is made of. */
export interface Handout {
  lang: string
  title: string
  /** What it is: `配布資料`. */
  name: string
  /** Event, organisation, date: as far as the deck says. */
  facts: string[]
  order: { heading: string, stops: HandoutStop[] }
  links: { heading: string, links: { text: string, url: string }[] }
  sections: HandoutSection[]
  /** `スライド {no}`. */
  slideLabel: string
  notesLabel: string
}

/** A person or a topic. */
export interface HandoutStop { mark: Mark, name: string, /** None of a topic. */ role: string, colour: number, titles: string[], minutes: string, /** Index of their section. */ section: number }

export interface HandoutSection { title: string, stop?: { mark: Mark, colour: number, role: string, titles: string[] }, slides: { no: number, title: string }[] }

export function handoutOf(deck: PublishedDeck): Handout {
  const { recap, slides, lang, title } = deck
  const labels = labelsFor(lang)
  const roleOf = ({ role }: Stop) => role ? labels[role] : ''
  const stops = recap ? stopsOf(recap) : []
  const sections = sectionsOf(slides).map((slides): HandoutSection => {
    const stop = stops.find(({ id }) => slides.every(slide => sectionOf(slide) === id))
    return {
      title: stop?.name ?? slides[0]?.title ?? '',
      ...(stop && { stop: { mark: stop.mark, colour: stop.colour, role: roleOf(stop), titles: titlesOf(stop) } }),
      slides: slides.map(({ no, title }) => ({ no, title })),
    }
  })
  return {
    lang,
    title,
    name: labels.handout,
    facts: [recap?.event.name, recap?.event.venue, recap?.organisation, recap?.date && fillLabel(labels.published, { date: recap.date })].flatMap(fact => fact ? [fact] : []),
    order: {
      heading: labels.runningOrder,
      stops: stops.map(stop => ({
        mark: stop.mark,
        name: stop.name,
        role: roleOf(stop),
        colour: stop.colour,
        titles: titlesOf(stop),
        minutes: fillLabel(labels.minutes, { count: stop.minutes }),
        section: sections.findIndex(section => section.stop?.mark === stop.mark),
      })),
    },
    links: { heading: labels.links, links: linksOf(deck, labels.linkReport) },
    sections,
    slideLabel: labels.slide,
    notesLabel: labels.notesRoom,
  }
}

const titlesOf = ({ name, talks, sessions }: Stop): string[] =>
  (talks.length > 0 ? talks : sessions).map(({ title }) => title).filter(title => title !== name)

function linksOf({ recap }: PublishedDeck, report: string): { text: string, url: string }[] {
  if (!recap) return []
  const { event, source } = recap
  return [
    ...(source ? [{ text: report, url: source }] : []),
    ...(event.url ? [{ text: event.name, url: event.url }] : []),
    ...marksOf(recap).flatMap(({ talks, sessions }) => [...talks, ...sessions]).flatMap(({ title, url }) => url ? [{ text: title, url }] : []),
  ]
}
