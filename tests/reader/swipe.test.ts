import { expect, it } from 'vitest'
import { swipeOf } from '../../src/reader/swipe.ts'

it.each<[x: number, y: number, means: string | undefined]>([
  [-120, 10, 'next'], [120, -10, 'previous'], [-40, 0, undefined], [-100, 80, undefined], [0, 300, undefined],
])('a finger that goes %d across and %d down means %s', (x, y, means) => expect(swipeOf(x, y)).toBe(means))
