import { expect, it } from 'vitest'
import { h } from 'vue'
import { BREAK } from '../../src/deck/breaks.ts'
import { roomUnder } from '../../src/plan/room.ts'
import { fromReport } from '../../src/plan/slide.ts'
import { blockRoom, cutTitle } from '../../src/theme/block-room.ts'
import { partText, partWidth } from '../../src/theme/part-room.ts'
import { areCards, noteBox } from '../../src/theme/card-box.ts'

/** A heading of so many phrases of six characters. */
const phrases = (count: number) => Array.from({ length: count }, () => '監視の設定を')
const title = (count: number) => h('h1', phrases(count).flatMap((phrase, at) => at > 0 ? [h('wbr'), phrase] : [phrase]))
const head = (count: number) => ({ title: title(count), subtitle: undefined, say: undefined })

it('a title above a block is whole on two lines, and cut where it needs more', () => {
  expect(cutTitle(head(4), 0)).toBeUndefined()
  expect(cutTitle(head(8), 0)).toBeUndefined()
  const cut = cutTitle(head(20), 0)
  expect(cut).toBe(`${phrases(8).join(BREAK)}…`)
})

it('beside the words on its part a title has less room, and is cut sooner', () => {
  const words = partWidth({ from: 27, to: 33, of: 65, more: true }, '나머지는 메모에 있습니다')
  expect(words).toBeGreaterThan(300)
  expect(words).toBeGreaterThan(partWidth({ from: 27, to: 33, of: 65 }, '나머지는 메모에 있습니다'))
  expect(cutTitle(head(7), words)).toMatch(/…$/)
  expect([partWidth({}, 'x'), partText({ from: 3, to: 3, of: 3 }), partText({ from: 1, to: 3, of: 5 }), partText({})]).toEqual([0, '3 / 3', '1–3 / 5', ''])
})

it('a block keeps its room however long its title is, where it is measured and where it is planned', () => {
  const rooms = [2, 8, 20, 60].map(count => blockRoom(head(count), { headed: true, part: 0 }))
  expect(rooms[0]).toBeGreaterThan(rooms[1]!)
  expect(new Set(rooms.slice(1)).size).toBe(1)
  const planned = [2, 8, 20, 60].map(count => roomUnder([{ type: 'title', text: fromReport(phrases(count).join(''), 1) }]))
  expect(planned[0]).toBeGreaterThan(planned[1]!)
  expect(new Set(planned.slice(1)).size).toBe(1)
})

it('cards have less room on a lower field, and none where there is none', () => {
  for (const cards of [2, 4]) {
    const heights = [Infinity, 240, 160, 20].map(field => noteBox(cards, false, field).height)
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
    expect([heights[0]! > heights[2]!, heights.at(-1)]).toEqual([true, 0])
  }
})

it('what goes on cards of a whole slide does not on those of half of one', () => {
  const texts = ['監視の設定を一か所に集めました', '当番の数を半分にしました'].map(text => [...text.matchAll(/.{1,6}/gu)].join(BREAK))
  expect(areCards(texts)).toBe(true)
  expect(areCards(texts, 150)).toBe(false)
})
