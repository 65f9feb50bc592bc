import type { Code } from '../../read/blocks.ts'
import { spread } from '../spread.ts'
import { paged, type BlockNodes } from './slides.ts'

/** Height in px of a line in the smallest type of code (18 px), what stands above and below all lines, and the columns of a line; a wider one goes on below. */
const LINE = 24.5
const PAD = 20
export const COLUMNS_PER_LINE = 72

/** Code on one slide as it is, but for white space at the end of lines, which would run out of them; longer code in windows over several, each shown from a file of its own. */
export function codeSlides({ lang, value, line }: Code, room: number): BlockNodes[] {
  const most = Math.floor((room - PAD) / LINE)
  const lines = value.trimEnd().split(/\r?\n|\r/).map((text, at) => ({ text: text.trimEnd(), at }))
  const pages = spread(stanzas(lines, most), heightOf, most).map(page => page.flat())
  if (pages.length <= 1) return [{ layout: 'recap-code', nodes: [{ type: 'code', lang, value: textOf(lines), line }] }]
  return paged(pages).map(({ things, props }) => ({
    layout: 'recap-code',
    nodes: [{ type: 'snippet', lang, value: textOf(things), line: line + 1 + (things[0]?.at ?? 0) }],
    props,
  }))
}

interface Line { text: string, at: number }

const textOf = (lines: Line[]): string => lines.map(({ text }) => text).join('\n')
const heightOf = (lines: Line[]): number => lines.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(columnsOf(text) / COLUMNS_PER_LINE)), 0)

/** Lines up to an empty one stay together, as far as a slide holds them. */
function stanzas(lines: Line[], most: number): Line[][] {
  const found: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && (before.text.trim() || !line.text.trim())) found.at(-1)?.push(line)
    else found.push([line])
  }
  return found.flatMap(stanza => heightOf(stanza) > most / 2 ? stanza.map(line => [line]) : [stanza])
}

/** Columns of a line in a fixed-width font: a full-width character takes two, a tab four. */
export function columnsOf(line: string): number {
  let columns = 0
  for (const char of line) columns += char === '\t' ? 4 : /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(char) ? 2 : 1
  return columns
}
