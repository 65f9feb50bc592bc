import { expect, it } from 'vitest'
import { findSlides } from '../../src/reader/find.ts'

const index = [
  { no: 1, title: '表紙', text: '', note: 'レポートの監視の話です' },
  { no: 2, title: 'しきい値監視からの卒業!', text: '機械学習の手順と感想', note: 'このセッションの裏テーマ' },
  { no: 3, title: '感想', text: '普遍的なアプローチ', note: '監視という題材' },
]
const hits = (pieces: { text: string, hit: boolean }[] | undefined) => pieces?.filter(({ hit }) => hit).map(({ text }) => text)

it('finds slides by their title, text and notes, those with a hit in the title first', () => {
  expect(findSlides(index, '監視').map(({ no }) => no)).toEqual([2, 1, 3])
})

it('shows the passage with what the title lacks', () => {
  const [found] = findSlides(index, '監視 裏テーマ')
  expect(found?.no).toBe(2)
  expect(hits(found?.title)).toEqual(['監視'])
  expect(hits(found?.passage)).toEqual(['裏テーマ'])
})

it('finds nothing for nothing', () => {
  expect(findSlides(index, ' ')).toEqual([])
})

it('does not show a line that only says the title again', () => {
  const again = [{ no: 1, title: 'CPU Steal の話', text: '', note: '『CPU Stealの話』 @pyama86\nStealはほかの仮想マシンに取られた時間です' }]
  expect(findSlides(again, 'steal')[0]?.passage?.map(({ text }) => text).join('')).toBe('Stealはほかの仮想マシンに取られた時間です')
})
