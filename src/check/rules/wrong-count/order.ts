import type { Evidence } from '../../evidence.ts'
import type { Fault } from '../../finding.ts'
import { solid } from '../../text/solid.ts'
import { shownTexts } from '../../words/shown.ts'

/** The running order as the browser shows it: everybody's name once, in their order. */
export function orderFaults(evidence: Evidence): Fault[] {
  const { deck, report, views } = evidence
  const slide = deck.slides.find(({ routeAlias }) => routeAlias === 'order')
  // A deck may have its running order taken out; what no browser showed says nothing.
  if (!slide || !Object.values(views).some(view => view.some(({ no }) => no === slide.no))) return []
  const names = report.recap.people.map(({ name }) => name)
  const known = new Set([...names, ...(deck.recap?.people ?? []).map(({ name }) => name)].map(solid))
  const shown = (shownTexts(evidence).get(slide.no) ?? []).map(({ text }) => text).filter(text => known.has(solid(text)))
  if (shown.map(solid).join('\n') === names.map(solid).join('\n')) return []
  return [{
    rule: 'wrong-count',
    slide: slide.no,
    at: slide.at,
    message: 'the running order does not name the people of the report in their order',
    measured: shown.join(', ') || 'nobody',
    allowed: names.join(', '),
    help: 'see to "people:" in slides.md',
  }]
}
