import { describe, expect, it } from 'vitest'
import { figuresIn, roundPaths } from '../../src/publish/pdf/drawing.ts'

describe('roundPaths', () => {
  it('keeps as many digits of a point as can be seen at its scale', () => {
    expect(roundPaths(['1.23456 -0.98765 m', 'q', '20 0 0 20 0 0 cm', '1.23456 0.5 l', 'Q', '1.23456 2 l'])).toEqual(
      ['1.23 -.99 m', 'q', '20 0 0 20 0 0 cm', '1.235 .5 l', 'Q', '1.23 2 l'],
    )
  })
  it.each(['/F4 12.3456 Tf', '.70710677 .70710677 -.70710677 .70710677 1.23456 2 cm', '.9608 .9608 .9451 rg', '<0012003A> Tj', '1 0 0 -1 12.34567 8.9 Tm'])('leaves %s as it is', (line) => {
    expect(roundPaths([line])).toEqual([line])
  })
  it('moves no point by more than it may', () => {
    for (const scale of [0.2, 1, 3.125, 40]) {
      const [, line = ''] = roundPaths([`${scale} 0 0 ${scale} 0 0 cm`, '12.3456789 0 l'])
      expect(Math.abs(Number.parseFloat(line) - 12.3456789) * scale).toBeLessThanOrEqual(0.04)
    }
  })
})

describe('figuresIn', () => {
  const path = Array.from({ length: 40 }, (_, index) => `${index}.5 ${index} l`)
  it('finds paths with what paints them', () => {
    const lines = ['q', '1 0 0 rg', '0 0 m', ...path, 'h', 'f', 'Q', ...path, 'S']
    expect(figuresIn(lines).map(({ from, to }) => [from, to])).toEqual([[2, 45], [46, 87]])
  })
  it('takes no path that clips, and none too short to be worth it', () => {
    expect(figuresIn(['0 0 m', ...path, 'W* n', '0 0 m', '1 1 l', 'S'])).toEqual([])
  })
})
