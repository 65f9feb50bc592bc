import type { RecapData, RecapPerson, RecapTopic } from '../write/entry.ts'

/**
 * What the line of the deck stops at: a person, or, where nobody has a section
 * of their own, a topic. To components both are the same but for the mark.
 */
export interface Stop {
  id: string
  /** A person's name, or a topic's title. */
  name: string
  /** Where a person belongs. */
  affiliation?: string
  /** None of a topic. */
  role?: RecapPerson['role']
  mark: Mark
  /** A topic that is a day of the event. */
  day?: true
  /** Index into the palette in styles/tokens.css. */
  colour: number
  minutes: number
  talks: RecapPerson['talks']
  sessions: RecapPerson['sessions']
  /** What a section is about that has neither talks nor sessions. */
  about?: string[]
}

/** The marks of one or two people, each by what it is made from, or the number on a topic's sign. */
export type Mark = { people: string[] } | { number: number }

type Stopping = Pick<RecapData, 'people' | 'topics'>

/** The stops of the line, in their order. */
export const stopsOf = ({ people, topics = [] }: Stopping): Stop[] =>
  topics.length > 0 ? topics.map(topicStop) : people.map(personStop)

/** Everybody who can be shown with a mark: the stops, and the author of a report about topics. */
export const marksOf = ({ people, topics = [] }: Stopping): Stop[] => [...topics.map(topicStop), ...people.map(personStop)]

const personStop = ({ members, ...person }: RecapPerson): Stop => ({ ...person, mark: { people: members ?? [person.id] } })

const topicStop = ({ title, ...topic }: RecapTopic, index: number): Stop => ({ ...topic, name: title, mark: { number: index + 1 }, talks: [] })

/** Whose slide it is, by its front matter: `person:` or `topic:`. */
export const stopIn = ({ person, topic }: Record<string, unknown>): string | undefined => [person, topic].find(id => typeof id === 'string')

/** Who or what is next after the section's last slide: `nextPerson:` or `nextTopic:`. */
export const nextIn = ({ nextPerson, nextTopic }: Record<string, unknown>): string | undefined => stopIn({ person: nextPerson, topic: nextTopic })
