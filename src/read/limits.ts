import { RecapError } from '../errors.ts'

/** More than any report has, and as much as the parsers of Markdown and YAML take in good time without failing. */
const MOST = { nested: 250, emphasis: 5000, footnotes: 2000, headLength: 50_000, headNested: 50 }

/** Signs of quotations and list items, one in the other, at the beginning of a line. */
const CONTAINERS = /(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)[ \t]*|>[ \t]*/y
/** The same sign again and again is a rule. */
const RULE = /^[ \t]*(?<sign>[-*_])(?:[ \t]*\k<sign>)*[ \t]*$/
const EMPHASIS = /[*_~]+/g
const FOOTNOTE = /^ {0,3}\[\^[^\]\n]{1,999}\]:/

/**
 * Refuses what no report has and what would take the parser of Markdown hours or more memory than there is.
 * @throws RecapError with file and line
 */
export function refuseExtremes(body: string, file: string): void {
  let emphasis = 0
  let footnotes = 0
  body.split('\n').forEach((text, index) => {
    const place = { file, line: index + 1 }
    if (nestedIn(text) > MOST.nested) throw new RecapError(`more than ${MOST.nested} quotations or lists stand in each other`, place, 'take signs like > and - off the beginning of the line')
    emphasis = text.trim() ? emphasis + (text.match(EMPHASIS)?.length ?? 0) : 0
    if (emphasis > MOST.emphasis) throw new RecapError(`a paragraph has more than ${MOST.emphasis} signs of emphasis`, place, 'divide it with empty lines, or write the signs as \\*')
    if (FOOTNOTE.test(text) && ++footnotes > MOST.footnotes) throw new RecapError(`there are more than ${MOST.footnotes} footnotes`, place, 'give the report in parts')
  })
}

/** How many quotations and lists a line begins. */
function nestedIn(line: string): number {
  if (line.length <= MOST.nested || RULE.test(line)) return 0
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
  if (text.split('\n').some(row => nestedIn(row) > MOST.headNested)) throw new RecapError(`the front matter has more than ${MOST.headNested} lists in each other`, { file, line }, help)
}
