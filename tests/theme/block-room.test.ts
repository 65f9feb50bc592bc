import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { BREAK } from '../../src/deck/breaks.ts'
import { roomUnder } from '../../src/plan/room.ts'
import { fromReport } from '../../src/plan/slide.ts'
import { blockRoom, cutTitle } from '../../src/theme/block-room.ts'
import { partText, partWidth } from '../../src/theme/part-room.ts'
import { areCards, noteBox, termLines, termSize } from '../../src/theme/card-box.ts'

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
    const heights = [Infinity, 240, 160, 20].map(field => noteBox(cards, 0, field).height)
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
    expect([heights[0]! > heights[2]!, heights.at(-1)]).toEqual([true, 0])
  }
})

it('what goes on cards of a whole slide does not on those of half of one', () => {
  const texts = ['監視の設定を一か所に集めました', '当番の数を半分にしました'].map(text => [...text.matchAll(/.{1,6}/gu)].join(BREAK))
  expect(areCards(texts)).toBe(true)
  expect(areCards(texts, 150)).toBe(false)
})

describe('the term of a card', () => {
  const broken = (text: string) => [...text.matchAll(/.{1,4}/gu)].join(BREAK)

  it.each<[text: string, cards: number, lines: number | undefined]>([
    ['指標', 3, 1],
    [broken('社内で使う測り方の名前'), 3, 2],
    [broken('この会では誰もが当番を持つという決まり'), 2, 2],
    [broken('この会では誰もが当番を持つ'), 4, 2],
    [broken('この会では誰もが当番を持つという決まりがあり、それを守る'), 3, undefined],
  ])('%j of %d has %s lines', (text, cards, lines) => {
    expect(termLines(['指標', text], cards)).toBe(lines)
  })

  it('is none where there is none', () => {
    expect(termLines([], 3)).toBe(0)
  })

  it('is as large as all of them leave their notes in the field', () => {
    const terms = ['指標', broken('社内の測り方')]
    const sizes = [500, 320, 260, 220, 100].map(field => termSize(terms, [40, 120], { largest: 64, field }))
    expect(sizes[0]).toBe(64)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes.at(-1)).toBe(28)
  })

  it('takes the room of its lines from what is said of it', () => {
    expect(noteBox(3, 2, 260).height).toBeLessThan(noteBox(3, 1, 260).height)
  })
})

it('what would be too long a term is read as a sentence on its card', () => {
  const text = ['倉庫の鍵は', '交代で持ち、', '週の終わりに', '確かめる', '（予備も、', '合鍵も）'].join(BREAK)
  expect(areCards(['一つ目', text])).toBe(true)
  expect(areCards(['一つ目', text], 170)).toBe(false)
})
