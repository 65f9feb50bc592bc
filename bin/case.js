import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { parse } from 'acorn'

/**
 * A script in whose patterns both cases of each letter are written out: where a pattern is asked regardless of case
 * (`iu`), V8 asks ICU for the others of each of its characters, which takes three times as long as all the rest.
 * They match what they did, but for the edge of a word beside ſ or the sign for kelvin.
 */
export function withCaseWrittenOut(script) {
  let written = ''
  let at = 0
  parse(script, {
    ecmaVersion: 'latest',
    onToken({ type, start, end, value }) {
      if (type.label !== 'regexp' || !/i.*u|u.*i/.test(value.flags)) return
      const pattern = writtenOut(value.pattern)
      if (pattern === undefined) return
      written += `${script.slice(at, start)}/${pattern}/${value.flags.replace('i', '')}`
      at = end
    },
  })
  return written + script.slice(at)
}

const parser = new RegExpParser({ ecmaVersion: 2024 })

/** A pattern that is asked with regard to case; undefined where it has what depends on case in other ways. */
function writtenOut(pattern) {
  let isOther = false
  let written = ''
  let at = 0
  const write = ({ start, end, raw, parent }, others) => {
    if (!others) return
    written += pattern.slice(at, start) + (parent.type === 'CharacterClass' ? raw + others : `[${raw}${others}]`)
    at = end
  }
  visitRegExpAST(parser.parsePattern(pattern, 0, pattern.length, { unicode: true }), {
    onCharacterEnter: node => node.parent.type !== 'CharacterClassRange' && write(node, othersOf(node.value, node.value)),
    onCharacterClassRangeEnter: node => write(node, othersOf(node.min.value, node.max.value)),
    onCharacterSetEnter: (node) => {
      if (node.kind === 'property' || (node.kind === 'word' && node.negate)) isOther = true
      else if (node.kind === 'word') write(node, othersOf(0, 0x7F))
    },
    onBackreferenceEnter: () => { isOther = true },
  })
  return isOther ? undefined : written + pattern.slice(at)
}

/** All letters with another case. */
const cased = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(codePoint => /\p{Cased}|\p{Changes_When_Casemapped}/u.test(String.fromCodePoint(codePoint)))
const casesOf = new Map()

/** What the characters of a range are regardless of case, as it stands in a class, without themselves. */
function othersOf(first, last) {
  const others = new Set()
  for (const codePoint of cased) {
    if (codePoint < first || codePoint > last) continue
    if (!casesOf.has(codePoint)) casesOf.set(codePoint, cased.filter(other => new RegExp(`^\\u{${codePoint.toString(16)}}$`, 'iu').test(String.fromCodePoint(other))))
    for (const other of casesOf.get(codePoint)) if (other < first || other > last) others.add(other)
  }
  return inClass([...others].sort((a, b) => a - b))
}

/** Sorted code points as they stand in a class, those in a row as a range. */
function inClass(codePoints) {
  let written = ''
  for (let at = 0; at < codePoints.length; at++) {
    const from = at
    while (codePoints[at + 1] === codePoints[at] + 1) at++
    written += at > from ? `${escaped(codePoints[from])}-${escaped(codePoints[at])}` : escaped(codePoints[at])
  }
  return written
}

const escaped = codePoint => codePoint < 0x80 ? String.fromCodePoint(codePoint) : `\\u{${codePoint.toString(16)}}`
