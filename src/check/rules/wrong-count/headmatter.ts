import type { RecapData, RecapPerson } from '../../../write/entry.ts'
import type { Person } from '../../../recap.ts'
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

/** The people: each of the report once, in its order, as the report has them. */
export function peopleFaults(evidence: Evidence, recap: RecapData): Fault[] {
  const { people } = evidence.report.recap
  const known = new Map(people.map(person => [person.id, person]))
  const there = recap.people.map(({ id }) => id)
  const missing = people.filter(({ id }) => !there.includes(id))
  const faults = [
    ...missing.map(({ id, name }) => fault(evidence, 'recap.people', `the headmatter does not have ${name}`, undefined, id)),
    ...recap.people.flatMap((person, index): Fault[] => {
      const path = `recap.people.${index}`
      const expected = known.get(person.id)
      if (!expected) return [fault(evidence, path, `the headmatter has “${person.id}”, who is not in the report`, person.id, undefined)]
      if (there.indexOf(person.id) < index) return [fault(evidence, path, `the headmatter has ${expected.name} twice`, 'twice', 'once')]
      return personFaults(evidence, path, person, expected)
    }),
  ]
  const order = people.map(({ id }) => id)
  const sameOnes = missing.length === 0 && there.length === order.length
  return sameOnes && order.some((id, index) => there[index] !== id) && there.every(id => known.has(id))
    ? [...faults, fault(evidence, 'recap.people', 'the headmatter has the people in another order than the report', there.join(', '), order.join(', '))]
    : faults
}

function personFaults(evidence: Evidence, path: string, person: RecapPerson, expected: Person): Fault[] {
  const differ = (key: 'name' | 'role'): Fault[] => person[key] === expected[key]
    ? []
    : [fault(evidence, `${path}.${key}`, `the headmatter has another ${key} for ${expected.name} than the report`, person[key], expected[key])]
  return [
    ...differ('name'),
    ...differ('role'),
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
export function minuteFaults(evidence: Evidence, { minutes, frameMinutes, people }: RecapData): Fault[] {
  const help = 'change the minutes in slides.md so that they add up'
  const slot = evidence.report.recap.minutes
  const sum = people.reduce((all, person) => all + person.minutes, 0)
  // A slot that is too short for all gives a minute to each, and the deck says how many that makes.
  const tooShort = slot !== undefined && slot < minutes && people.every(person => person.minutes === 1)
  const none = people.findIndex(person => !(person.minutes > 0))
  return [
    ...none < 0 ? [] : [fault(evidence, `recap.people.${none}.minutes`, `${people[none]?.name} has no minutes`, people[none]?.minutes, 'more than 0', help)],
    ...frameMinutes < 0
      ? [fault(evidence, 'recap.frameMinutes', 'the people\'s minutes are more than all minutes', sum, `${minutes} at most`, `${help}; or give the report more "minutes:"`)]
      : [],
    ...Math.abs(sum + frameMinutes - minutes) > 1e-6
      ? [fault(evidence, 'recap.minutes', `the minutes do not add up: ${sum} and a frame of ${frameMinutes}, but ${minutes} in all`, sum + frameMinutes, minutes, help)]
      : [],
    ...slot !== undefined && slot !== minutes && !tooShort
      ? [fault(evidence, 'recap.minutes', `the deck has ${minutes} minutes, the report ${slot}`, minutes, slot, 'write the same minutes in both; recap generate divides them anew')]
      : [],
  ]
}
