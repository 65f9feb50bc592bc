import { parse } from 'acorn'

/**
 * A script in whose patterns the code points of `\p{Script=…}` are written out: V8 asks ICU about each of them anew
 * wherever it stands, some milliseconds of each start of `recap generate`. In a raw string that patterns are made of
 * they are only where a class is around them: of what it will be put into nothing is known.
 */
export function withScriptsWrittenOut(script) {
  let written = ''
  let at = 0
  const write = (start, end, text) => {
    written += script.slice(at, start) + text
    at = end
  }
  parse(script, {
    ecmaVersion: 'latest',
    onToken({ type, start, end, value }) {
      if (type.label === 'regexp' && value.flags.includes('u')) write(start, end, `/${writtenOut(value.pattern, name => `[${rangesOf(name)}]`)}/${value.flags}`)
      // Elsewhere such an escape means nothing.
      if (type.label === 'template') write(start, end, writtenOut(script.slice(start, end), (_, piece) => piece))
    },
  })
  return written + script.slice(at)
}

/** An escape or the property of a script, a bracket of a class, or anything else. */
const PIECE = /\\p\{(?:Script|sc)=(?<name>\w+)\}|\\.|[[\]]|[^\\[\]]+/gsu

function writtenOut(pattern, outsideOfClass) {
  let inClass = false
  return pattern.replace(PIECE, (piece, name) => {
    if (piece === '[') inClass = true
    if (piece === ']') inClass = false
    if (!name) return piece
    return inClass ? rangesOf(name) : outsideOfClass(name, piece)
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
