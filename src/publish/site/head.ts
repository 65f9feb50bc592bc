import { fillLabel, labelsFor } from '../../labels/index.ts'
import { sectionOf, type SourceSlide } from '../../check/evidence.ts'
import { stopsOf } from '../../theme/stops.ts'
import type { PublishedDeck } from '../deck.ts'

/** What the page at an address says of itself to who has not opened it: search engines, chats that show a preview. */
export interface PageHead { title: string, description: string }

/** Of the deck as a whole. */
export function deckHead({ title, recap, lang, description = '' }: PublishedDeck): PageHead {
  const stops = recap ? stopsOf(recap) : []
  if (!recap || stops.length === 0) return { title, description: description || title }
  const labels = labelsFor(lang)
  const { speakers, talks, attendees } = recap.counts
  const counts = [
    ...(speakers ? [fillLabel(labels.countSpeakers, { count: speakers }), fillLabel(labels.countSessions, { count: talks })] : []),
    ...(recap.topics ? recap.people.map(({ name }) => name) : []),
    ...(attendees ? [fillLabel(labels.countAttendees, { count: attendees })] : []),
  ]
  return { title, description: [recap.event.name, counts.join(' · '), stops.map(({ name }) => name).join(', ')].filter(Boolean).join(' — ') }
}

/** Of a slide with an address of its own: a person's or topic's section, a talk. */
export function slideHead(deck: PublishedDeck, slide: SourceSlide): PageHead {
  const { title } = slide
  const who = deck.recap && stopsOf(deck.recap).find(({ id }) => id === sectionOf(slide))
  const whole = deckHead(deck)
  if (!who) return { title: title ? `${title} | ${deck.title}` : deck.title, description: whole.description }
  const titles = [...who.talks, ...who.sessions].map(talk => talk.title).filter(one => one !== who.name)
  return {
    title: title === who.name ? `${title} | ${deck.title}` : `${title} (${who.name}) | ${deck.title}`,
    description: [who.name, ...titles].join(' — '),
  }
}
