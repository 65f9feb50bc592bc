import { parse } from 'acorn'

/**
 * A script in whose patterns the code points of `\p{Script=…}` are written out: V8 asks ICU about each of them anew
 * wherever it stands, some milliseconds of each start of `recap generate`.
 */
export function withScriptsWrittenOut(script) {
  let written = ''
  let at = 0
  parse(script, {
    ecmaVersion: 'latest',
    onToken({ type, start, end, value }) {
      if (type.label !== 'regexp' || !value.flags.includes('u')) return
      written += `${script.slice(at, start)}/${writtenOut(value.pattern)}/${value.flags}`
      at = end
    },
  })
  return written + script.slice(at)
}

/** An escape or the property of a script, a bracket of a class, or anything else. */
const PIECE = /\\p\{(?:Script|sc)=(?<name>\w+)\}|\\.|[[\]]|[^\\[\]]+/gsu

function writtenOut(pattern) {
  let inClass = false
  return pattern.replace(PIECE, (piece, name) => {
    if (piece === '[') inClass = true
    if (piece === ']') inClass = false
    if (!name) return piece
    return inClass ? rangesOf(name) : `[${rangesOf(name)}]`
  })
}

const made = new Map()

/** The code points of a script, as they stand in a class. */
function rangesOf(name) {
  if (!made.has(name)) made.set(name, rangesThat(new RegExp(`^\\p{Script=${name}}$`, 'u')))
  return made.get(name)
}

const LAST = 0x10FFFF

function rangesThat(pattern) {
  let ranges = ''
  for (let first = 0; first <= LAST; first++) {
    if (!pattern.test(String.fromCodePoint(first))) continue
    let last = first
    while (last < LAST && pattern.test(String.fromCodePoint(last + 1))) last++
    ranges += last > first ? `${escaped(first)}-${escaped(last)}` : escaped(first)
    first = last
  }
  return ranges
}

const escaped = codePoint => codePoint > 0xFFFF ? `\\u{${codePoint.toString(16)}}` : `\\u${codePoint.toString(16).padStart(4, '0')}`
