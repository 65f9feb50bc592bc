import type { Person, Topic } from '../../../recap.ts'
import { stopsOf } from '../../../theme/stops.ts'
import type { RecapData, RecapPerson, RecapTopic } from '../../../write/entry.ts'
import type { Evidence } from '../../evidence.ts'
import type { Fault, Place } from '../../finding.ts'

const AGREE = 'make slides.md say what the report says, or delete it and generate the deck again: recap generate'

/** The place of a key of the headmatter, or of the nearest one around it. */
function placeOf({ deck: { entry, keyLines = {} } }: Evidence, path: string): Place {
  for (let key = path; key; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    if (Object.hasOwn(keyLines, key)) return { ...entry, line: keyLines[key] as number }
  }
  return entry
}

function fault(evidence: Evidence, path: string, message: string, measured: string | number | undefined, allowed: string | number | undefined, help = AGREE): Fault {
  return { rule: 'wrong-count', message, measured: shown(measured), allowed: shown(allowed), help, at: placeOf(evidence, path) }
}

const shown = (value: string | number | undefined): string => value === undefined || value === '' ? 'none' : String(value)

/** What a list of the headmatter, and the same list of the report, is of. */
interface ListOf<There, Expected> {
  key: 'people' | 'topics'
  /** What one that the report does not have is said to be. */
  stranger: string
  nameOf: (one: Expected) => string
  faultsOf: (evidence: Evidence, path: string, there: There, expected: Expected) => Fault[]
}

/** The people: each of the report once, in its order, as the report has them. */
export const peopleFaults = (evidence: Evidence, recap: RecapData): Fault[] =>
  memberFaults(evidence, recap.people, evidence.report.recap.people, { key: 'people', stranger: 'who is not in the report', nameOf: ({ name }: Person) => name, faultsOf: personFaults })

/** The topics, where the report's sections are these. */
export const topicFaults = (evidence: Evidence, recap: RecapData): Fault[] =>
  memberFaults(evidence, recap.topics ?? [], evidence.report.recap.topics, { key: 'topics', stranger: 'which is not in the report', nameOf: ({ title }: Topic) => `“${title}”`, faultsOf: oneTopicFaults })

function memberFaults<There extends { id: string }, Expected extends { id: string }>(evidence: Evidence, list: There[], expectedList: Expected[], { key, stranger, nameOf, faultsOf }: ListOf<There, Expected>): Fault[] {
  const known = new Map(expectedList.map(one => [one.id, one]))
  const there = list.map(({ id }) => id)
  const missing = expectedList.filter(({ id }) => !there.includes(id))
  const faults = [
    ...missing.map(one => fault(evidence, `recap.${key}`, `the headmatter does not have ${nameOf(one)}`, undefined, one.id)),
    ...list.flatMap((one, index): Fault[] => {
      const path = `recap.${key}.${index}`
      const expected = known.get(one.id)
      if (!expected) return [fault(evidence, path, `the headmatter has “${one.id}”, ${stranger}`, one.id, undefined)]
      if (there.indexOf(one.id) < index) return [fault(evidence, path, `the headmatter has ${nameOf(expected)} twice`, 'twice', 'once')]
      return faultsOf(evidence, path, one, expected)
    }),
  ]
  const order = expectedList.map(({ id }) => id)
  const sameOnes = missing.length === 0 && there.length === order.length
  return sameOnes && order.some((id, index) => there[index] !== id) && there.every(id => known.has(id))
    ? [...faults, fault(evidence, `recap.${key}`, `the headmatter has the ${key} in another order than the report`, there.join(', '), order.join(', '))]
    : faults
}

const oneTopicFaults = (evidence: Evidence, path: string, { title, sessions }: RecapTopic, expected: Topic): Fault[] => [
  ...title === expected.title ? [] : [fault(evidence, `${path}.title`, `the headmatter has another title for “${expected.title}” than the report`, title, expected.title)],
  ...listFaults(evidence, `${path}.sessions`, 'session', `“${expected.title}”`, sessions, expected.sessions),
]

function personFaults(evidence: Evidence, path: string, person: RecapPerson, expected: Person): Fault[] {
  const differ = (key: 'name' | 'role'): Fault[] => person[key] === expected[key]
    ? []
    : [fault(evidence, `${path}.${key}`, `the headmatter has another ${key} for ${expected.name} than the report`, person[key], expected[key])]
  return [
    ...differ('name'),
    ...differ('role'),
    ...person.members?.join('\n') === expected.members?.join('\n') ? [] : [fault(evidence, `${path}.members`, `the headmatter has other members for ${expected.name} than the report`, person.members?.join(', '), expected.members?.join(', '))],
    ...listFaults(evidence, `${path}.talks`, 'talk', expected.name, person.talks, expected.talks),
    ...listFaults(evidence, `${path}.sessions`, 'session', expected.name, person.sessions, expected.sessions),
  ]
}

/** A talk or a session. */
interface Listed { title: string, speaker?: string, url?: string }

function listFaults(evidence: Evidence, path: string, what: 'talk' | 'session', name: string, there: Listed[], expected: Listed[]): Fault[] {
  if (there.length !== expected.length) {
    return [fault(evidence, path, `${name} has ${there.length} ${what}s in the headmatter, ${expected.length} in the report`, there.length, expected.length)]
  }
  return expected.flatMap((one, index) => (['title', 'speaker', 'url'] as const)
    .filter(field => there[index]?.[field] !== one[field])
    .map(field => fault(evidence, `${path}.${index}.${field}`, `the headmatter has another ${field} for ${what} ${index + 1} of ${name} than the report`, there[index]?.[field], one[field])))
}

/** How many spoke, gave talks, and came to listen. */
export function countFaults(evidence: Evidence, { counts }: RecapData): Fault[] {
  const expected = evidence.report.recap.counts
  return (['speakers', 'talks', 'attendees'] as const).flatMap(key => counts[key] === expected[key]
    ? []
    : [fault(evidence, `recap.counts.${key}`, `the headmatter counts ${counts[key]} ${key}, the report has ${expected[key]}`, counts[key], expected[key])])
}

/** The minutes: everyone's and the frame's are the whole, and that is the slot that the report names. */
export function minuteFaults(evidence: Evidence, recap: RecapData): Fault[] {
  const { minutes, frameMinutes } = recap
  const stops = stopsOf(recap)
  const key = recap.topics ? 'topics' : 'people'
  const help = 'change the minutes in slides.md so that they add up'
  const slot = evidence.report.recap.minutes
  const sum = stops.reduce((all, stop) => all + stop.minutes, 0)
  // A slot that is too short for all gives a minute to each, and the deck says how many that makes.
  const tooShort = slot !== undefined && slot < minutes && stops.every(stop => stop.minutes === 1)
  const none = stops.findIndex(stop => !(stop.minutes > 0))
  return [
    ...none < 0 ? [] : [fault(evidence, `recap.${key}.${none}.minutes`, `${stops[none]?.name} has no minutes`, stops[none]?.minutes, 'more than 0', help)],
    ...frameMinutes < 0
      ? [fault(evidence, 'recap.frameMinutes', `the ${key === 'people' ? 'people\'s' : 'topics\''} minutes are more than all minutes`, sum, `${minutes} at most`, `${help}; or give the report more "minutes:"`)]
      : [],
    ...Math.abs(sum + frameMinutes - minutes) > 1e-6
      ? [fault(evidence, 'recap.minutes', `the minutes do not add up: ${sum} and a frame of ${frameMinutes}, but ${minutes} in all`, sum + frameMinutes, minutes, help)]
      : [],
    ...slot !== undefined && slot !== minutes && !tooShort
      ? [fault(evidence, 'recap.minutes', `the deck has ${minutes} minutes, the report ${slot}`, minutes, slot, 'write the same minutes in both; recap generate divides them anew')]
      : [],
  ]
}
