import type { Evidence, Run } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { blockViews, quote, textOf } from './words.ts'

/** WCAG 2.2, success criterion 1.4.3 (AA). */
const NORMAL = 4.5
const LARGE = 3

/** Large is 18 pt, or 14 pt in bold, at 96 px to the inch (https://www.w3.org/TR/WCAG22/#dfn-large-scale). */
const isLarge = ({ size, weight }: Run): boolean => size >= 24 || (weight >= 700 && size >= 18.66)

/** Text against what is really behind it. */
export const contrast = (evidence: Evidence): Fault[] => blockViews(evidence).flatMap(({ view, no, block }): Fault[] => {
  const worst = block.lines.flatMap(line => line.runs)
    .filter(run => run.contrast !== undefined && run.text.trim())
    .map(run => ({ run, ratio: run.contrast as number, least: isLarge(run) ? LARGE : NORMAL }))
    .filter(({ ratio, least }) => ratio < least)
    .reduce<{ run: Run, ratio: number, least: number } | undefined>((most, one) => !most || one.ratio < most.ratio ? one : most, undefined)
  if (!worst) return []
  const { run, ratio, least } = worst
  return [{
    rule: 'contrast',
    slide: no,
    view,
    box: run.box,
    words: textOf(block),
    message: `text ${quote(run.text)} (${block.name}) does not stand out from what is behind it`,
    measured: `${ratio}:1 (${hex(run.colour)} on ${run.backdrop ?? '?'})`,
    allowed: `${least}:1 or more (WCAG 2.2 AA, ${least === LARGE ? 'large text' : 'text'})`,
    help: 'give the text or its ground another colour of styles/tokens.css',
  }]
})

const hex = ([r, g, b, alpha]: Run['colour']): string =>
  `#${[r, g, b].map(value => value.toString(16).padStart(2, '0')).join('')}${alpha < 1 ? ` at ${Math.round(alpha * 100)} %` : ''}`
