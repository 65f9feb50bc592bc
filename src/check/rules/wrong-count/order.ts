import { stopsOf } from '../../../stops.ts'
import { stopsOf as shownStops } from '../../../theme/stops.ts'
import { isOrder, type Evidence } from '../../evidence.ts'
import type { Fault } from '../../finding.ts'
import { solid } from '../../text/solid.ts'
import { shownTexts } from '../../words/shown.ts'

/** The running order as the browser shows it, over as many slides as it has: every name or topic once, in their order. */
export function orderFaults(evidence: Evidence): Fault[] {
  const { deck, report, views } = evidence
  const slides = deck.slides.filter(isOrder)
  const [slide] = slides
  // A deck may have its running order taken out; what no browser showed says nothing.
  if (!slide || !slides.every(one => Object.values(views).some(view => view.some(({ no }) => no === one.no)))) return []
  const names = stopsOf(report.recap).map(({ name }) => name)
  const known = new Set([...names, ...(deck.recap ? shownStops(deck.recap) : []).map(({ name }) => name)].map(solid))
  const texts = shownTexts(evidence)
  const shown = slides.flatMap(({ no }) => texts.get(no) ?? []).map(({ text }) => whole(text, names)).filter(text => known.has(solid(text)))
  if (shown.map(solid).join('\n') === names.map(solid).join('\n')) return []
  return [{
    rule: 'wrong-count',
    slide: slide.no,
    at: slide.at,
    message: 'the running order does not name what the report has in its order',
    measured: shown.join(', ') || 'nobody',
    allowed: names.join(', '),
    help: `see to "${report.recap.topics.length > 0 ? 'topics' : 'people'}:" in slides.md`,
  }]
}

/** The name that a row shows as much of as it has room for. */
function whole(text: string, names: string[]): string {
  const start = /^(.{2,})…$/su.exec(solid(text))?.[1]
  return start === undefined ? text : names.find(name => solid(name).startsWith(start)) ?? text
}
