import { expect, it } from 'vitest'
import { picturesInOrder } from '../../src/publish/picture-names.ts'

it.each([
  [['1.png', '10.png', '2.png'], ['01.png', '10.png', '02.png']],
  [['1.png', '9.png'], ['1.png', '9.png']],
  [['1-1.png', '1-10.png', '100.png'], ['001-1.png', '001-10.png', '100.png']],
  [[], []],
])('pictures %j are called %j, so that they are in order everywhere', (names, ordered) => {
  expect(picturesInOrder(names).map(({ to }) => to)).toEqual(ordered)
})
