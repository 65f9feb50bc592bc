import { CST, Lexer, parseDocument } from 'yaml'

/** Front matter whose `#7` YAML reads as text, with the way back from its values to what was written. */
export interface Hashes { text: string, back: <T>(value: T) => T }

/** A number or a tag: 「#7」, 「#rubykaigi」; a comment has a space behind its sign. */
const MEANT = /(?<!\S)#(?=[^\s#])/gu
/** An item below a key: what stands beside that key is said of the list. */
const ITEM = /^\n+[ \t]*-\s/
const STAND_INS = ['\uF8D0', '\uF8D1', '\uF8D2']

/**
 * To YAML a `#` behind a space begins a comment, to people 「もくもく会 #7」 is a name. Each such sign becomes a letter
 * that stands for it, so that all offsets and lines stay as they are. Unchanged where that would break what is valid.
 */
export function keepHashes(yaml: string): Hashes {
  const standIn = STAND_INS.find(letter => !yaml.includes(letter))
  const same: Hashes = { text: yaml, back: value => value }
  if (!standIn || yaml.search(MEANT) < 0) return same
  const text = lettered(yaml, standIn)
  if (text === yaml || (isBroken(text) && !isBroken(yaml))) return same
  return { text, back: value => restored(value, standIn) as typeof value }
}

/** The same with the sign changed in what only YAML takes for a comment: behind plain words, or where a value is still to come. */
function lettered(yaml: string, standIn: string): string {
  let text = ''
  let before = ''
  for (const token of new Lexer().lex(yaml)) {
    // What tells of the next token is no text itself.
    if (token === CST.DOCUMENT || token === CST.SCALAR || token === CST.FLOW_END) continue
    // Plain words have no type of their own.
    const type = CST.tokenType(token) ?? 'plain'
    const isMeant = before === 'plain' || before === 'seq-item-ind' || (before === 'map-value-ind' && !ITEM.test(yaml.slice(text.length + token.length)))
    text += type === 'comment' && isMeant ? token.replace(MEANT, standIn) : token
    if (type !== 'space') before = type
  }
  return text
}

const isBroken = (yaml: string): boolean => parseDocument(yaml, { schema: 'core' }).errors.length > 0

/** A value with the signs in all its texts. */
function restored(value: unknown, standIn: string): unknown {
  if (typeof value === 'string') return value.replaceAll(standIn, '#')
  if (Array.isArray(value)) return value.map(one => restored(one, standIn))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restored(one, standIn)]))
}
