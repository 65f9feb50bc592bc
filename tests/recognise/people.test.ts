import { describe, expect, it } from 'vitest'
import { honorific, stripHonorific } from '../../src/recognise/people/honorific.ts'
import { recognisePerson, recognisers } from '../../src/recognise/people/index.ts'
import type { Claim, HeadingContext, Recogniser } from '../../src/recognise/people/recogniser.ts'
import { introduces, selfIntroduction } from '../../src/recognise/people/self-introduction.ts'
import { titleAndHandle } from '../../src/recognise/people/title-and-handle.ts'
import { blocksOf, headingOf } from '../support/markdown.ts'

const context = (heading: string, text = '本文です。'): HeadingContext =>
  ({ heading: headingOf(heading), ancestors: [], blocks: blocksOf(text) })

const talk = (title: string, handle: string, url?: string): Claim =>
  ({ name: handle, handle, role: 'speaker', talk: { title, ...(url && { url }) } })

const cases: readonly { recogniser: Recogniser, takes: [heading: string, claim: Claim, text?: string][], leaves: [heading: string, text?: string][] }[] = [
  {
    recogniser: titleAndHandle,
    takes: [
      ['### 『題』 @pyama86', talk('題', 'pyama86')],
      ['### 「題」 @pyama86', talk('題', 'pyama86')],
      ['### 『題』@pyama86', talk('題', 'pyama86')],
      ['### [『題』](https://a.example/1) @pyama86', talk('題', 'pyama86', 'https://a.example/1')],
      ['## 『前編『題』後編』 @a.b-c_d', talk('前編『題』後編', 'a.b-c_d')],
      ['### 『しきい値監視からの卒業! Prometheus による実装』 @takutaka', talk('しきい値監視からの卒業! Prometheus による実装', 'takutaka')],
    ],
    leaves: [['### 『題』'], ['### 題 @pyama86'], ['### @pyama86'], ['### 『題』 @pyama86 の発表'], ['### 『』 @pyama86'], ['### 『題』 pyama86']],
  },
  {
    recogniser: selfIntroduction,
    takes: [
      ['### naryo', { name: 'naryo' }, 'こんにちは、初めて参加させて頂いた naryo です。'],
      ['### pochy', { name: 'pochy' }, '改めましてpochyです。'],
      ['### @pochy', { name: 'pochy' }, 'pochyです。'],
      ['### 平田さん', { name: '平田' }, 'はじめまして、平田と申します。'],
      ['### Ada', { name: 'Ada' }, 'Hello, my name is, well: I am Ada and I went.'],
      ['### c++ (dev)', { name: 'c++ (dev)' }, 'c++ (dev)です。'],
    ],
    leaves: [
      ['### naryo', '会場に向かいました。'],
      ['### はじめに', 'こんにちは、pochyです。'],
      ['### pochy', ''],
      ['### Ada', 'I am Adam.'],
      ['### とても長い見出しなので人の名前ではとうていありえないもの', 'とても長い見出しなので人の名前ではとうていありえないものです。'],
    ],
  },
  {
    recogniser: honorific,
    takes: [['### 平田さん', { name: '平田' }], ['### 平田 太郎さん', { name: '平田 太郎' }], ['### 山田氏', { name: '山田' }], ['### 김철수 님', { name: '김철수' }]],
    leaves: [['### 平田'], ['### 皆さん、ありがとう'], ['### 『平田さん』'], ['### 平田さんの感想'], ['### さん']],
  },
]

describe.each(cases.map(each => ({ ...each, name: each.recogniser.name })))('$name', ({ recogniser, takes, leaves }) => {
  it.each(takes)('takes %j', (heading, claim, text) => {
    expect(recogniser.recognise(context(heading, text))).toEqual(claim)
  })

  it.each(leaves)('does not take %j', (heading, text) => {
    expect(recogniser.recognise(context(heading, text || '…'))).toBeUndefined()
  })
})

it('each recogniser has a name of its own', () => {
  expect(new Set(recognisers.map(({ name }) => name)).size).toBe(recognisers.length)
})

it('each way of naming people is believed, and says which it was', () => {
  expect(recognisePerson(context('### 『題』 @a', 'aです。'))?.foundBy).toBe('title-and-handle')
  expect(recognisePerson(context('### 平田さん', '平田です。'))?.foundBy).toBe('self-introduction')
  expect(recognisePerson(context('### 平田さん'))?.foundBy).toBe('honorific')
  expect(recognisePerson(context('### 参加した感想'))).toBeUndefined()
})

it.each([
  ['平田さん', '平田'], ['平田 さん', '平田'], ['平田様', '平田'], ['山田氏', '山田'], ['naryo', 'naryo'], ['김철수 씨', '김철수'], [' a ', 'a'],
])('%j without its honorific is %j', (name, bare) => {
  expect(stripHonorific(name)).toBe(bare)
})

it.each<[text: string, name: string, does: boolean]>([
  ['引き続きyuchiです。', 'yuchi', true],
  ['yuchiと申します', 'yuchi', true],
  ['yuchiといいます', 'yuchi', true],
  ['I’m Ada.', 'Ada', true],
  ['My name is Ada.', 'Ada', true],
  ['yuchiさんです', 'yuchi', false],
  ['I am Adam', 'Ada', false],
  ['abです', 'a.b', false],
])('%j introduces %j: %s', (text, name, does) => {
  expect(introduces(text, name)).toBe(does)
})
