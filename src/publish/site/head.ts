import { fillLabel, labelsFor } from '../../labels/index.ts'
import type { SourceSlide } from '../../check/evidence.ts'
import type { PublishedDeck } from '../deck.ts'

/** What the page at an address says of itself to who has not opened it: search engines, chats that show a preview. */
export interface PageHead { title: string, description: string }

/** Of the deck as a whole. */
export function deckHead({ title, recap, lang, description = '' }: PublishedDeck): PageHead {
  if (!recap || recap.people.length === 0) return { title, description: description || title }
  const labels = labelsFor(lang)
  const { speakers, talks, attendees } = recap.counts
  const counts = [
    ...(speakers ? [fillLabel(labels.countSpeakers, { count: speakers }), fillLabel(labels.countSessions, { count: talks })] : []),
    ...(attendees ? [fillLabel(labels.countAttendees, { count: attendees })] : []),
  ]
  return { title, description: [recap.event.name, counts.join(' · '), recap.people.map(({ name }) => name).join(', ')].filter(Boolean).join(' — ') }
}

/** Of a slide with an address of its own: a person's section, a talk. */
export function slideHead(deck: PublishedDeck, { title, person }: SourceSlide): PageHead {
  const who = deck.recap?.people.find(({ id }) => id === person)
  const whole = deckHead(deck)
  if (!who) return { title: title ? `${title} | ${deck.title}` : deck.title, description: whole.description }
  const titles = [...who.talks, ...who.sessions].map(talk => talk.title)
  return {
    title: title === who.name ? `${title} | ${deck.title}` : `${title} (${who.name}) | ${deck.title}`,
    description: [who.name, ...titles].join(' — '),
  }
}
