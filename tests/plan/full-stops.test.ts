import { expect, it } from 'vitest'
import { withLikeEnds } from '../../src/plan/full-stops.ts'
import { fromReport, type Node } from '../../src/plan/slide.ts'

const ended = (node: Node): Node => withLikeEnds([{ name: 'a', slides: [{ id: 'a', layout: 'recap-talk', body: [node], notes: [] }] }])[0]?.slides[0]?.body[0] as Node
const points = (texts: string[]) => {
  const node = ended({ type: 'points', items: texts.map(text => fromReport(text, 1)) })
  return node.type === 'points' ? node.items.map(({ text }) => text) : []
}

it.each<[what: string, texts: string[], shown: string[]]>([
  ['a lone point', ['庭は広い。'], ['庭は広い']],
  ['a lone English point', ['The garden is large.'], ['The garden is large']],
  ['several of which one has none', ['庭は広い。', '水がない'], ['庭は広い', '水がない']],
  ['several that all have one', ['庭は広い。', '水がない。'], ['庭は広い。', '水がない。']],
  ['an abbreviation', ['Trees, clocks, etc.'], ['Trees, clocks, etc.']],
  ['several sentences', ['庭は広い。水がない。'], ['庭は広い。水がない。']],
  ['what breaks off', ['庭は広い...'], ['庭は広い...']],
  ['a question', ['庭は広い？'], ['庭は広い？']],
])('%s', (_, texts, shown) => {
  expect(points(texts)).toEqual(shown)
})

it('the items of a list end alike too, and a link in one reaches no further', () => {
  const list = ended({ type: 'list', items: [{ text: { ...fromReport('庭の話。', 1), links: [{ start: 0, end: 4, url: 'https://a.example/' }] } as never, depth: 0 }, { text: fromReport('水の話', 2), depth: 1 }] })
  expect(list).toEqual({ type: 'list', items: [{ text: { ...fromReport('庭の話', 1), links: [{ start: 0, end: 3, url: 'https://a.example/' }] }, depth: 0 }, { text: fromReport('水の話', 2), depth: 1 }] })
})

it('what is said above a block has none', () => {
  expect(ended({ type: 'say', text: fromReport('設定はこれだけだそうです。', 1) })).toEqual({ type: 'say', text: fromReport('設定はこれだけだそうです', 1) })
})
