import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeMap } from '../../src/theme/route.ts'
import { emWidth, linesAt } from '../../src/theme/type-fit.ts'
import { stopsOf, type Stop } from '../../src/theme/stops.ts'
import { recapData } from '../../src/write/entry.ts'
import { deckOf, reportSource } from '../support/report.ts'

const person = (role: 'speaker' | 'attendee', name: string, index: number): Stop => ({ id: `${name}${index}`, name, role, mark: { people: [name] }, colour: index % 7 + 1, minutes: 1, talks: [], sessions: [] })
const crowd = (speakers: number, attendees: number, name = 'naryo') =>
  [...Array.from({ length: speakers }, (_, i) => person('speaker', name, i)), ...Array.from({ length: attendees }, (_, i) => person('attendee', name, i + speakers))]

const anyone = fc.array(fc.record({ role: fc.constantFrom<'speaker' | 'attendee'>('speaker', 'attendee'), name: fc.constantFrom('yuchi', 'pyama86', '山田太郎', 'Wilhelmina') }), { minLength: 1, maxLength: 10 })
  .map(all => all.map(({ role, name }, index) => person(role, name, index)))

/** The places that a path begins or ends a line in. */
const ends = (d: string) => [...d.matchAll(/[MLH]([\d.]+)/g)].map(([, x]) => Number(x))

describe('the route of this report', () => {
  const map = routeMap(stopsOf(recapData(deckOf(reportSource).plan)))

  it('calls at everybody, those who spoke first', () => {
    expect(map.stations.map(({ stop }) => stop.role)).toEqual(['speaker', 'speaker', 'speaker', 'speaker', 'attendee', 'attendee', 'attendee'])
  })

  it('steps down between those who spoke and those who came', () => {
    expect(new Set(map.stations.slice(0, 4).map(({ y }) => y)).size).toBe(1)
    expect(map.stations[4]?.y).toBeGreaterThan(map.stations[3]?.y ?? Infinity)
  })

  it('has all names below it, for there is room', () => {
    expect(map.alternate).toBe(false)
    expect(map.stations.some(({ above }) => above)).toBe(false)
  })
})

it('those who spoke come first, whatever their order in the report', () => {
  const { stations } = routeMap(crowd(2, 2).reverse())
  expect(stations.map(({ stop }) => stop.role)).toEqual(['speaker', 'speaker', 'attendee', 'attendee'])
})

it.each<[name: string, people: Stop[], bends: boolean]>([
  ['one person', crowd(1, 0), false],
  ['only speakers', crowd(4, 0), false],
  ['only attendees', crowd(0, 3), false],
  ['one of each', crowd(1, 1), true],
  ['twelve', crowd(6, 6), true],
])('the route of %s bends where both groups are there', (_, people, bends) => {
  expect(new Set(routeMap(people).stations.map(({ y }) => y)).size).toBe(bends ? 2 : 1)
})

it.each([[4, false], [12, true]])('names of %i people stand above the line too: %s', (count, alternate) => {
  expect(routeMap(crowd(count, 0)).alternate).toBe(alternate)
})

describe('any route', () => {
  it('has its stations apart from each other and on the slide', () => {
    fc.assert(fc.property(anyone, (people) => {
      const { stations, mark } = routeMap(people)
      expect(stations).toHaveLength(people.length)
      for (const [index, { x }] of stations.entries()) {
        expect(x - mark / 2).toBeGreaterThanOrEqual(47.9)
        expect(x + mark / 2).toBeLessThanOrEqual(932.1)
        if (index > 0) expect(x - (stations[index - 1]?.x ?? 0)).toBeGreaterThan(mark)
      }
    }))
  })

  it('has no name over another where there is room for all', () => {
    fc.assert(fc.property(anyone.filter(people => people.length * Math.max(...people.map(({ name }) => emWidth(name))) < 60), (people) => {
      const { stations, name = { size: 0 } } = routeMap(people)
      const spans = stations.map(({ stop, x, y, above }) => ({ row: `${y} ${above}`, from: x - emWidth(stop.name) * name.size / 2, to: x + emWidth(stop.name) * name.size / 2 }))
      for (const [index, one] of spans.entries()) {
        for (const other of spans.slice(index + 1)) if (one.row === other.row) expect(other.from).toBeGreaterThan(one.to)
      }
    }))
  })

  it('runs from edge to edge without a gap', () => {
    fc.assert(fc.property(anyone, (people) => {
      const segments = routeMap(people).segments.map(({ d }) => ends(d))
      expect(Math.min(...segments[0] ?? [])).toBe(0)
      expect(Math.max(...segments.at(-1) ?? [])).toBe(980)
      for (const [index, segment] of segments.entries()) {
        if (index > 0) expect(Math.min(...segment)).toBeCloseTo(Math.max(...segments[index - 1] ?? []))
      }
    }))
  })
})

describe('the route of many', () => {
  const topics = (count: number, name: string): Stop[] => crowd(0, count, name).map(({ role: _, ...stop }, index) => ({ ...stop, mark: { number: index + 1 } }))

  it.each<[name: string, stops: Stop[], rows: number, named: boolean]>([
    ['sixteen speakers', crowd(16, 0, 'Jean-Louis Giordano'), 2, true],
    ['thirty speakers', crowd(30, 0, 'naryo'), 2, true],
    ['four topics with long titles', topics(4, '長い題のセッション'.repeat(4)), 1, false],
    ['thirty topics', topics(30, '長い題のセッション'.repeat(4)), 2, false],
  ])('of %s is on the slide, with names where there is room', (_, stops, rows, named) => {
    const map = routeMap(stops)
    expect([map.rows, map.name !== undefined]).toEqual([rows, named])
    expect(map.stations).toHaveLength(stops.length)
    for (const { x } of map.stations) {
      expect(x - map.mark / 2).toBeGreaterThanOrEqual(40)
      expect(x + map.mark / 2).toBeLessThanOrEqual(940)
    }
    const distances = map.stations.slice(1).flatMap(({ x, y }, index) => map.stations[index]?.y === y ? [x - (map.stations[index]?.x ?? 0)] : [])
    for (const distance of distances) expect(distance).toBeGreaterThan(map.mark)
  })

  it('has names only where there is room for what of them stays whole', () => {
    const people = crowd(11, 0, 'Sakura Lin 森林花子')
    const width = (whole: (name: string) => string) => routeMap(people, whole).name
    expect(width(name => name)).toEqual({ size: 18, width: expect.any(Number) })
    expect(width(name => name.replaceAll(' ', '\u00A0'))).not.toEqual(width(name => name))
  })

  it('has no name of one row over one of the other', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('naryo', 'Frederic Peschanski', 'Malwine Gier & Arne Brassuer', '山田太郎', 'Wilhelmina Konstantinopoulou'), { minLength: 9, maxLength: 24 }), (names) => {
      const map = routeMap(names.map((name, index) => person('speaker', name, index)))
      if (!map.name || map.rows < 2) return
      const { size, width } = map.name
      const boxes = map.stations.map(({ stop, x, y, above }) => {
        const wide = Math.min(width, emWidth(stop.name) * size)
        const high = linesAt(stop.name, size, width) * size * 1.1
        const top = above ? y - map.mark / 2 - 11 - high : y + map.mark / 2 + 11
        return { y, left: x - wide / 2, right: x + wide / 2, top, bottom: top + high }
      })
      for (const a of boxes) for (const b of boxes) {
        if (a.y < b.y && a.left < b.right && b.left < a.right) expect(a.bottom).toBeLessThanOrEqual(b.top)
      }
    }))
  })
})
