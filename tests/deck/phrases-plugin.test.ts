import { expect, it } from 'vitest'
import { phraseMap } from '../../src/deck/phrases-plugin.ts'

const recap = {
  event: { name: '潮風テック会議 2023' },
  people: [{ name: 'Ada Lovelace', talks: [{ title: 'Ada Lovelaceの計算' }, { title: 'Cloud Native' }] }, { name: 'hama_kaze' }, { name: '藤堂 紗良' }],
}

it('a Latin name may stand on two lines, in any language', () => {
  expect(phraseMap(recap, 'ja')['Ada Lovelace']).toEqual(['Ada ', 'Lovelace'])
  expect(phraseMap(recap, 'en')['Ada Lovelace']).toEqual(['Ada ', 'Lovelace'])
})

it('what is no name keeps its phrases', () => {
  const map = phraseMap(recap, 'ja')
  expect(map['Cloud Native']).toBeUndefined()
  expect(map.hama_kaze).toBeUndefined()
  expect(map['Ada Lovelaceの計算']?.join('')).toBe('Ada Lovelaceの計算')
})
