import { nameKey } from '../people/evidence.ts'
import type { Named } from '../people/name.ts'

const OWN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a name is in a script in which hardly anything else is written so: Ruby and Crystal are names, too. */
export const isInOwnScript = (name: string): boolean => OWN_SCRIPT.test(name)

/** Whether nobody is named twice. */
export const areDifferent = (people: Named[]): boolean => new Set(people.map(({ name }) => nameKey(name))).size === people.length
