import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BREAK } from '../../src/deck/breaks.ts'
import { setCard, type CardRoom } from '../../src/theme/link-card.ts'
import { addressRoom, besideRoom, linksRoom } from '../../src/theme/link-room.ts'
import { fits, linesAt } from '../../src/theme/type-fit.ts'

const ROOM: CardRoom = { width: 300, height: 140, largest: 30 }
const card = (title: string, { url = 'https://a.example/x', by = '', marked = false } = {}) => ({ url, title, by, marked })
const phrases = (...parts: string[]) => parts.join(BREAK)

describe('a card for a link', () => {
  it('has a short title as large as there is, and its address below', () => {
    expect(setCard(card('監視の話'), ROOM)).toEqual({ size: 30, address: true })
  })

  it('has a longer one in smaller type, without the address', () => {
    const { size, address, title } = setCard(card(phrases(...Array.from({ length: 8 }, () => '監視の設定を'))), ROOM)
    expect([address, title]).toEqual([false, undefined])
    expect(size).toBeLessThan(30)
  })

  it('has as much of one that is too long as there is room for, between its phrases', () => {
    const long = Array.from({ length: 40 }, () => '監視の設定を')
    const { size, title } = setCard(card(phrases(...long)), ROOM)
    expect(size).toBe(18)
    expect(title).toMatch(/…$/)
    expect(phrases(...long).startsWith(title!.slice(0, -1))).toBe(true)
  })

  it('that is called by its address shows so much of it as goes on two lines, and not once more below', () => {
    const url = 'https://a-long-host.example.com/first/second/third/fourth/fifth/sixth'
    const set = setCard(card(url, { url }), ROOM)
    expect(set.named).toBe(32)
    expect([set.title, set.address]).toEqual([undefined, false])
  })

  it('that has the words of another shows its address, whatever room that takes from the words', () => {
    const { size, title, address } = setCard({ ...card(phrases(...Array.from({ length: 40 }, () => '監視の設定を'))), apart: 'a.example/…/second' }, ROOM)
    expect(address).toBe(true)
    expect(linesAt(title!, size!, ROOM.width) * size! * 1.3 + 30).toBeLessThanOrEqual(ROOM.height)
    expect(setCard({ ...card('題'), apart: 'a.example/…/second' }, undefined).address).toBe(true)
  })

  it('cuts whose it is to two lines', () => {
    expect(setCard(card('題', { by: phrases(...Array.from({ length: 12 }, () => '長い名前の')) }), ROOM).by).toMatch(/^長い名前の.*…$/)
    expect(setCard(card('題', { by: 'ada' }), ROOM).by).toBeUndefined()
  })

  it('is as it was written where its layout does not say how much room there is', () => {
    expect(setCard(card('題'.repeat(90)), undefined)).toEqual({ address: false })
    expect(setCard(card('題'), undefined)).toEqual({ address: true })
  })

  it('never has more words than go into its room', () => {
    const words = fc.array(fc.constantFrom('監視の', '設定を', 'monitoring ', 'a ', 'OpenTelemetry', '一か所に'), { minLength: 1, maxLength: 60 }).map(parts => parts.join(BREAK))
    const room = fc.record({ width: fc.integer({ min: 190, max: 700 }), height: fc.integer({ min: 90, max: 380 }), largest: fc.constantFrom(18, 22, 30, 46) })
    fc.assert(fc.property(words, fc.option(words, { nil: '' }), fc.boolean(), room, (title, by, marked, room) => {
      const set = setCard(card(title, { by, marked }), room)
      const owner = set.by ?? by
      const width = room.width - (marked ? 34 : 0)
      const height = linesAt(set.title ?? title, set.size!, room.width) * set.size! * 1.3 + (owner ? linesAt(owner, 20, width) * 24 + 4 : 0) + (set.address ? 30 : 0)
      expect(height).toBeLessThanOrEqual(room.height + 0.01)
    }), { numRuns: 300 })
  })
})

describe('the room of cards', () => {
  it.each([1, 2, 3, 4])('%i addresses under a head go under one another into what is left of the slide', (cards) => {
    fc.assert(fc.property(fc.integer({ min: 200, max: 440 }), (height) => {
      const { columns, code, says } = addressRoom(cards, height)
      const rows = Math.ceil(cards / columns)
      expect(rows * Math.max(code + 10, says.height) + (rows - 1) * 12).toBeLessThanOrEqual(height)
      expect(columns * (code + 10 + 14 + says.width) + (columns - 1) * 28).toBeLessThanOrEqual(884)
    }))
  })

  it('three stand in two columns where their codes would be too small in one', () => {
    expect(addressRoom(3, 400)).toMatchObject({ columns: 1, code: 92 })
    expect(addressRoom(3, 240)).toMatchObject({ columns: 2 })
    expect(addressRoom(3, 240).code).toBeGreaterThanOrEqual(84)
  })

  it('is known for as many links as a slide has', () => {
    for (const cards of [1, 2, 3, 4, 5]) expect(fits(['一'], 20, { ...linksRoom(cards)! })).toBe(true)
    expect(linksRoom(6)).toBeUndefined()
  })

  it('beside a list is what the codes leave', () => {
    expect(besideRoom(1, 340)).toEqual({ width: 190, height: 172, largest: 20 })
    expect(besideRoom(2, 340)).toEqual({ width: 190, height: 51, largest: 18 })
  })
})
