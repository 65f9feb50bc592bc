import { proses } from '../read/blocks.ts'
import type { Person } from '../recap.ts'
import { introduces } from '../recognise/people/self-introduction.ts'

/** Whether a person's section is in their own words: whoever listened wrote of it themselves; of who spoke others may have written, unless they introduce themselves. */
export const speaksThemselves = (person: Person): boolean =>
  person.role === 'attendee' || textsOf(person).some(text => introduces(text, person.name))

/** Whether others tell of a speaker, by name. Its impressions and wishes are then not the speaker's. */
export const isToldOf = (person: Person): boolean =>
  !speaksThemselves(person) && textsOf(person).some(text => callsOf(person).some(call => text.includes(call)))

const textsOf = ({ parts }: Person): string[] =>
  parts.flatMap(({ blocks }) => blocks).filter(({ type }) => type !== 'heading').flatMap(proses).map(({ text }) => text)

/** What people are called in running text: by their name, a part of it, their handle; by the first letters of a name without a gap only where さん follows. */
const callsOf = ({ name, handle, members }: Person): string[] =>
  [name, handle ?? '', ...members ?? [], ...name.split(/[\s・]+/u), ...familyNames(name).map(family => `${family}さん`)].filter(call => call.length > 1)

const WHOLE = /^\p{Script=Han}{3,6}$/u

/** 山田太郎 may be 山田さん: what could be the family name of a name that is written in one. */
const familyNames = (name: string): string[] =>
  WHOLE.test(name) ? Array.from({ length: name.length - 2 }, (_, index) => name.slice(0, index + 2)) : []
