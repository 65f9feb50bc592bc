import { expect, test } from 'vitest'
import { remembering } from '../../src/recognise/remembering.ts'

const counted = () => {
  const asked: string[] = []
  return { asked, lengthOf: remembering((text) => {
    asked.push(text)
    return text.length || undefined
  }) }
}

test('a text is worked on once, also one of which nothing is made', () => {
  const { asked, lengthOf } = counted()
  expect(['', 'Ada', '', 'Ada'].map(lengthOf)).toEqual([undefined, 3, undefined, 3])
  expect(asked).toEqual(['', 'Ada'])
})

test('not all texts of a long report are kept', () => {
  const { asked, lengthOf } = counted()
  for (let at = 0; at < 5000; at++) lengthOf(`heading ${at}`)
  lengthOf('heading 0')
  expect(asked.filter(text => text === 'heading 0')).toHaveLength(2)
})
