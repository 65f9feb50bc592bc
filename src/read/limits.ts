import { RecapError } from '../errors.ts'
import { codeRanges, insideOf } from './dialects/code-ranges.ts'
import { isRule } from './is-rule.ts'

/** More than any report has, and as much as the parsers of Markdown and YAML take in good time without failing. */
const MOST = { nested: 250, emphasis: 5000, brackets: 10_000, signs: 200_000, footnotes: 2000, rule: 10_000, headLength: 50_000, headNested: 50 }

/** Signs of quotations and list items, one in the other, at the beginning of a line. */
const CONTAINERS = /(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)[ \t]*|>[ \t]*/y
const EMPHASIS = /[*_~]+/g
/** All that Markdown looks twice at. */
const SIGNS = /[[\]<&\\`]/g
const GAP = /[ \t]+/g
const FOOTNOTE = /^ {0,3}\[\^[^\]\n]{1,999}\]:/

/**
 * Refuses what no report has and what would take the parser of Markdown hours or more memory than there is.
 * @throws RecapError with file and line
 */
export function refuseExtremes(body: string, file: string): void {
  const isCode = fencedLines(body)
  const paragraph = { emphasis: 0, brackets: 0, signs: 0 }
  let footnotes = 0
  body.split('\n').forEach((text, index) => {
    if (isCode(index)) return
    if (!text.trim()) Object.assign(paragraph, { emphasis: 0, brackets: 0, signs: 0 })
    const place = { file, line: index + 1 }
    if (isRule(text) && count(text, GAP) > MOST.rule) throw new RecapError(`a rule has more than ${MOST.rule} signs with space between`, place, 'write it as ---')
    if (nestedIn(text) > MOST.nested) throw new RecapError(`more than ${MOST.nested} quotations or lists stand in each other`, place, 'take signs like > and - off the beginning of the line')
    paragraph.emphasis += count(text, EMPHASIS)
    paragraph.brackets += text.includes(']') ? text.split(']').length - 1 : 0
    paragraph.signs += count(text, SIGNS)
    if (paragraph.emphasis > MOST.emphasis) throw new RecapError(`a paragraph has more than ${MOST.emphasis} signs of emphasis`, place, 'divide it with empty lines, or write the signs as \\*')
    if (paragraph.brackets > MOST.brackets) throw new RecapError(`a paragraph has more than ${MOST.brackets} brackets`, place, 'divide it with empty lines')
    if (paragraph.signs > MOST.signs) throw new RecapError(`a paragraph has more than ${MOST.signs} signs of Markdown, like < and [`, place, 'divide it with empty lines, or put it between lines of ``` if it is code')
    if (FOOTNOTE.test(text) && ++footnotes > MOST.footnotes) throw new RecapError(`there are more than ${MOST.footnotes} footnotes`, place, 'give the report in parts')
  })
}

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0

/** Tells, of lines that are asked in their order, whether they stand in a fence, where no sign means anything. */
function fencedLines(body: string): (line: number) => boolean {
  const ranges = codeRanges(body)
  if (ranges.length === 0) return () => false
  const isInside = insideOf(ranges)
  let at = 0
  const fenced = body.split('\n').map((text) => {
    const start = at
    at += text.length + 1
    return isInside(start) && isInside(at - 1 - (text ? 1 : 0))
  })
  return line => fenced[line] === true
}

/** How many quotations and lists a line of Markdown begins. */
const nestedIn = (line: string): number => isRule(line) ? 0 : containersOf(line)

/** How many of their signs begin a line; the white space before them may be of others, of two columns each at least. */
function containersOf(line: string): number {
  if (line.length <= MOST.nested) return 0
  const indent = line.length - line.trimStart().length
  CONTAINERS.lastIndex = indent
  if (indent >= 2 * MOST.nested && CONTAINERS.test(line)) return MOST.nested + 1
  CONTAINERS.lastIndex = line.length - line.trimStart().length
  let count = 0
  while (count <= MOST.nested && CONTAINERS.test(line)) count++
  return count
}

/**
 * Refuses front matter that YAML's parser would not get through.
 * @throws RecapError with file and line
 */
export function refuseExtremeHead(text: string, file: string, line: number): void {
  const help = 'keep title, event, date and the like between the two ---, and the rest below'
  if (text.length > MOST.headLength) throw new RecapError(`the front matter is longer than ${MOST.headLength} characters`, { file, line }, help)
  let depth = 0
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = /[[{]/.test(sign) ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MOST.headNested) throw new RecapError(`the front matter has more than ${MOST.headNested} brackets in each other`, { file, line }, help)
  }
  if (text.split('\n').some(row => containersOf(row) > MOST.headNested)) throw new RecapError(`the front matter has more than ${MOST.headNested} lists in each other`, { file, line }, help)
}
