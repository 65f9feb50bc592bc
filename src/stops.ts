import type { Part, Person, Recap, Session, Talk, Topic } from './recap.ts'

/** What has a section of the deck: a person, or, where nobody has one of their own, a topic. */
export interface Stop {
  kind: 'person' | 'topic'
  id: string
  name: string
  /** A topic that is a day of the event. */
  day?: true
  line: number
  talks: Talk[]
  sessions: Session[]
  parts: Part[]
}

/** The stops of the deck's line, in their order. */
export const stopsOf = ({ people, topics }: Pick<Recap, 'people' | 'topics'>): Stop[] =>
  topics.length > 0 ? topics.map(topicStop) : people.map(personStop)

export const personStop = ({ id, name, line, talks, sessions, parts }: Person): Stop => ({ kind: 'person', id, name, line, talks, sessions, parts })

export const topicStop = ({ id, title, day, line, sessions, parts }: Topic): Stop => ({ kind: 'topic', id, name: title, ...(day && { day }), line, talks: [], sessions, parts })

/** Everybody and everything with talks and sessions, sections or not. */
export const namedIn = ({ people, topics }: Pick<Recap, 'people' | 'topics'>): Stop[] => [...people.map(personStop), ...topics.map(topicStop)]
