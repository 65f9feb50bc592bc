import type { Box } from '../../finding.ts'
import { html, type Html } from './escape.ts'
import { distinct, drawnBox, placeNumbers, type Point, RADIUS } from './geometry.ts'
import type { Numbered } from './model.ts'
import { type Scheme, schemeOf } from './pictures.ts'

interface Mark { finding: Numbered, box: Box }

/** Boxes of a finding in one colour scheme, each once. */
export const boxesIn = ({ boxes }: Numbered, scheme: Scheme): Box[] =>
  distinct(boxes.filter(({ view }) => schemeOf(view) === scheme).map(({ box }) => box))

/**
 * The findings of a slide drawn on its picture. Every line is drawn twice, in
 * two colours, so that it shows on any ground; numbers lie above all lines.
 */
export function overlay(findings: Numbered[], scheme: Scheme, area: Box): Html {
  const marks = findings.flatMap(finding => boxesIn(finding, scheme).map(box => ({ finding, box: drawnBox(box, area) })))
  const points = placeNumbers(marks.map(({ box }) => box), area)
  return html`<g class="marks">${marks.map(frame)}${marks.map((mark, index) => number(mark, points[index] as Point))}</g>`
}

const frame = ({ finding: { number, severity, rule }, box }: Mark): Html => html`
<g class="mark ${severity}" data-n="${number}" data-rules="${rule}">
<rect class="under" ${rect(box)}/>
<rect class="line" ${rect(box)}/>
</g>`

const number = ({ finding: { number, severity, rule } }: Mark, { x, y }: Point): Html => html`
<g class="mark number ${severity}" data-n="${number}" data-rules="${rule}">
<circle cx="${round(x)}" cy="${round(y)}" r="${RADIUS}"/>
<text x="${round(x)}" y="${round(y)}" dy=".36em">${number}</text>
</g>`

const rect = ({ x, y, width, height }: Box): Html =>
  html`x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`

const round = (value: number): number => Math.round(value * 10) / 10
