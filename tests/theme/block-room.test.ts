import { expect, it } from 'vitest'
import { h } from 'vue'
import { BREAK } from '../../src/deck/breaks.ts'
import { roomUnder } from '../../src/plan/room.ts'
import { fromReport } from '../../src/plan/slide.ts'
import { blockRoom, cutTitle } from '../../src/theme/block-room.ts'
import { areCards, noteBox } from '../../src/theme/card-box.ts'

/** A heading of so many phrases of six characters. */
const phrases = (count: number) => Array.from({ length: count }, () => '監視の設定を')
const title = (count: number) => h('h1', phrases(count).flatMap((phrase, at) => at > 0 ? [h('wbr'), phrase] : [phrase]))
const head = (count: number) => ({ title: title(count), subtitle: undefined, say: undefined })

it('a title above a block is whole on two lines, and cut where it needs more', () => {
  expect(cutTitle(head(4), false)).toBeUndefined()
  expect(cutTitle(head(8), false)).toBeUndefined()
  const cut = cutTitle(head(20), false)
  expect(cut).toBe(`${phrases(8).join(BREAK)}…`)
})

it('a block keeps its room however long its title is, where it is measured and where it is planned', () => {
  const rooms = [2, 8, 20, 60].map(count => blockRoom(head(count), { headed: true, part: false }))
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
