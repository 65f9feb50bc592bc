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

/** What people are called in running text: by their name, a part of it, their handle. */
const callsOf = ({ name, handle, members }: Person): string[] =>
  [name, handle ?? '', ...members ?? [], ...name.split(/[\s・]+/u)].filter(call => call.length > 1)
