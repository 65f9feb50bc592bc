import type { RecapData, RecapPerson, RecapSession, RecapTopic } from '../../write/entry.ts'

/**
 * `recap:` of the headmatter, as far as it can be read: what a person mistyped there is empty or 0 here,
 * so that rules find it wrong and do not fail over it. Undefined where there is none.
 */
export function readRecapData(value: unknown): RecapData | undefined {
  if (!isRecord(value)) return undefined
  const event = isRecord(value.event) ? value.event : {}
  const counts = isRecord(value.counts) ? value.counts : {}
  return {
    lang: text(value.lang) || 'en',
    event: { name: text(event.name), ...optional(event, ['short', 'date', 'venue', 'format', 'url']) },
    ...optional(value, ['organisation', 'date', 'source', 'site']),
    minutes: number(value.minutes),
    frameMinutes: number(value.frameMinutes),
    counts: { speakers: number(counts.speakers), talks: number(counts.talks), attendees: number(counts.attendees) },
    people: records(value.people).map(readPerson),
    ...(records(value.topics).length > 0 && { topics: records(value.topics).map(readTopic) }),
  }
}

const readPerson = (person: Record<string, unknown>): RecapPerson => ({
  id: text(person.id),
  name: text(person.name),
  ...(Array.isArray(person.members) && { members: person.members.map(text) }),
  // As it stands there: a role that there is not must be seen.
  role: text(person.role) as RecapPerson['role'],
  colour: number(person.colour),
  minutes: number(person.minutes),
  talks: records(person.talks).map(talk => ({ title: text(talk.title), ...optional(talk, ['url']) })),
  sessions: records(person.sessions).map(readSession),
  ...(Array.isArray(person.about) && { about: person.about.map(text) }),
})

const readTopic = (topic: Record<string, unknown>): RecapTopic => ({
  id: text(topic.id),
  title: text(topic.title),
  ...(topic.day === true && { day: true as const }),
  colour: number(topic.colour),
  minutes: number(topic.minutes),
  sessions: records(topic.sessions).map(readSession),
})

const readSession = (session: Record<string, unknown>): RecapSession => ({ title: text(session.title), speaker: text(session.speaker), ...optional(session, ['url', 'kind']) })

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const records = (value: unknown): Record<string, unknown>[] => Array.isArray(value) ? value.filter(isRecord) : []

const text = (value: unknown): string => typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const number = (value: unknown): number => Number.isFinite(Number(text(value))) ? Number(text(value)) : 0

const optional = <K extends string>(record: Record<string, unknown>, keys: K[]): { [key in K]?: string } =>
  Object.fromEntries(keys.filter(key => text(record[key])).map(key => [key, text(record[key])])) as { [key in K]?: string }
