import { describe, expect, it } from 'vitest'
import { withAddresses } from '../../src/plan/addresses.ts'
import { fromReport, type Node, type Slide } from '../../src/plan/slide.ts'

const head: Node[] = [{ type: 'title', text: fromReport('鉢の話', 1) }]
const points = (...texts: string[]): Node => ({ type: 'points', items: texts.map((text, index) => fromReport(text, index + 2)) })
const list: Node = { type: 'list', items: [{ text: fromReport('鉢', 2), depth: 0 }, { text: fromReport('深さ', 3), depth: 1 }] }
const slide = (...nodes: Node[]): Slide => ({ id: 'a', layout: 'recap-heard', body: [...head, ...nodes], notes: [] })
const layouts = (from: Slide) => withAddresses(from, head, [{ url: 'https://example.com/pots', line: 9 }]).map(({ layout, body }) => [layout, body.length])

describe('an address below what a slide says', () => {
  it.each<[what: string, slide: Slide, layouts: unknown[]]>([
    ['a few points stands beside them', slide(points('選ぶ', '植える', '水をやる')), [['recap-address', 3]]],
    ['more than have room beside it has a slide of its own', slide(points(...Array.from({ length: 8 }, (_, index) => `鉢を選ぶ${index}`))), [['recap-heard', 2], ['recap-address', 2]]],
    ['few long ones, too', slide(points(...Array.from({ length: 3 }, () => '鉢の大きさと土の深さを見て植えるものを選ぶ'.repeat(4)))), [['recap-heard', 2], ['recap-address', 2]]],
    ['a list of two depths, too', slide(list), [['recap-heard', 2], ['recap-address', 2]]],
    ['nothing stands alone', slide(), [['recap-address', 2]]],
  ])('%s', (_, from, expected) => {
    expect(layouts(from)).toEqual(expected)
  })
})
