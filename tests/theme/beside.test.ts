import { describe, expect, it } from 'vitest'
import { shareBeside } from '../../src/theme/beside.ts'

const box = { width: 740, height: 150, leading: 1.3 }
const long = 'Anwendungsschnittstelle'

describe('the share of two texts side by side that the left one has', () => {
  it.each<[text: string, left: string, right: string, share: number]>([
    ['half of it for two of a length', 'drei kurze Worte', 'drei kurze Worte', 0.5],
    ['half of it where one is not there', '', 'drei kurze Worte', 0.5],
    ['more for the longer one, but no column of a word', 'zu viele Worte, als dass es auf einer Zeile Platz hat', 'kurz', 0.58],
    ['and the same on the right', 'kurz', 'zu viele Worte, als dass es auf einer Zeile Platz hat', 0.42],
    ['what leaves both columns broken, nothing', `${long} ${long}`, `${long} ${long}`, 0.5],
  ])('is %s', (_, left, right, share) => {
    expect(shareBeside([left, right], box, 24)).toBeCloseTo(share, 1)
  })

  it('is so much more for a long word that it is not broken, if the other has room beside it', () => {
    const word = 'Schnittstellenbeschreibungen'
    expect(shareBeside([word, 'viele kurze Worte in einer Reihe'], box, 24)).toBeGreaterThan(0.58)
    expect(shareBeside(['viele kurze Worte in einer Reihe', word], box, 24)).toBeLessThan(0.42)
    expect(shareBeside([word, 'viele kurze Worte '.repeat(12)], box, 24)).toBeCloseTo(0.42)
  })
})
