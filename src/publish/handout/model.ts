import { fillLabel, labelsFor } from '../../labels/index.ts'
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
  order: { heading: string, people: HandoutPerson[] }
  links: { heading: string, links: { text: string, url: string }[] }
  sections: HandoutSection[]
  /** `スライド {no}`. */
  slideLabel: string
  notesLabel: string
}

export interface HandoutPerson { id: string, name: string, role: string, colour: number, titles: string[], minutes: string, /** Index of their section. */ section: number }

export interface HandoutSection { title: string, person?: { id: string, colour: number, role: string, titles: string[] }, slides: { no: number, title: string }[] }

export function handoutOf(deck: PublishedDeck): Handout {
  const { recap, slides, lang, title } = deck
  const labels = labelsFor(lang)
  const people = recap?.people ?? []
  const sections = sectionsOf(slides).map((slides): HandoutSection => {
    const person = people.find(({ id }) => slides.every(slide => slide.person === id))
    return {
      title: person?.name ?? slides[0]?.title ?? '',
      ...(person && { person: { id: person.id, colour: person.colour, role: labels[person.role], titles: titlesOf(person) } }),
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
      people: people.map(person => ({
        id: person.id,
        name: person.name,
        role: labels[person.role],
        colour: person.colour,
        titles: titlesOf(person),
        minutes: fillLabel(labels.minutes, { count: person.minutes }),
        section: sections.findIndex(section => section.person?.id === person.id),
      })),
    },
    links: { heading: labels.links, links: linksOf(deck, labels.linkReport) },
    sections,
    slideLabel: labels.slide,
    notesLabel: labels.notesRoom,
  }
}

const titlesOf = ({ talks, sessions }: { talks: { title: string }[], sessions: { title: string, speaker: string }[] }): string[] =>
  talks.length > 0 ? talks.map(({ title }) => title) : sessions.map(({ title }) => title)

function linksOf({ recap }: PublishedDeck, report: string): { text: string, url: string }[] {
  if (!recap) return []
  const { event, source, people } = recap
  return [
    ...(source ? [{ text: report, url: source }] : []),
    ...(event.url ? [{ text: event.name, url: event.url }] : []),
    ...people.flatMap(({ talks, sessions }) => [...talks, ...sessions]).flatMap(({ title, url }) => url ? [{ text: title, url }] : []),
  ]
}
