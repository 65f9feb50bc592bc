import { expect, it } from 'vitest'
import { en } from '../../src/labels/en.ts'
import { orderSlides } from '../../src/plan/order.ts'
import type { Stop } from '../../src/stops.ts'

const stops = (count: number, kind: Stop['kind'], name: string, title = ''): Stop[] => Array.from({ length: count }, (_, index) =>
  ({ kind, id: `${kind}-${index}`, name, line: 1, talks: title ? [{ title, line: 1 }] : [], sessions: [], parts: [] }))

const pages = (of: Stop[]) => orderSlides(of, en).map(({ body }) => {
  const order = body.find(node => node.type === 'component')
  return order?.type === 'component' && order.props ? [order.props.from, order.props.to] : 'all'
})

it.each<[what: string, stops: Stop[], pages: unknown[]]>([
  ['nobody', [], ['all']],
  ['seven people', stops(7, 'person', 'ada', 'x'.repeat(80)), ['all']],
  ['twelve with short titles, in two columns', stops(12, 'person', 'ada', 'A short talk'), ['all']],
  ['nine with long titles', stops(9, 'person', 'ada', 'x'.repeat(80)), [[1, 5], [6, 9]]],
  ['sixteen with titles of three lines', stops(16, 'person', 'ada', 'x'.repeat(120)), [[1, 6], [7, 12], [13, 16]]],
  ['thirty topics', stops(30, 'topic', '長い題'.repeat(14)), [[1, 8], [9, 16], [17, 24], [25, 30]]],
  ['five days with their sessions', stops(5, 'topic', 'Day 1').map(stop => ({ ...stop, day: true as const, sessions: [{ title: 'Pots', speaker: '', line: 2 }] })), [[1, 3], [4, 5]]],
  ['five days without any', stops(5, 'topic', 'Day 1').map(stop => ({ ...stop, day: true as const })), ['all']],
])('the running order of %s has as many slides as its rows need', (_, of, expected) => {
  expect(pages(of)).toEqual(expected)
})

it('its first slide alone has the address', () => {
  expect(orderSlides(stops(30, 'topic', '長い題'.repeat(14)), en).map(({ id, routeAlias }) => [id, routeAlias])).toEqual([['order', 'order'], ['order-2', undefined], ['order-3', undefined], ['order-4', undefined]])
})
