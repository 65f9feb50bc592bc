import { describe, expect, it } from 'vitest'
import { en } from '../../src/labels/en.ts'
import { fillLabel, labelsFor } from '../../src/labels/index.ts'
import { ja } from '../../src/labels/ja.ts'
import { ko } from '../../src/labels/ko.ts'
import { zhHans } from '../../src/labels/zh-hans.ts'
import { zhHant } from '../../src/labels/zh-hant.ts'

it.each([
  ['ja', ja], ['ja-JP', ja], ['en', en], ['en-GB', en], ['de', en], ['', en], ['no language', en],
  ['ko', ko], ['ko-KR', ko], ['zh', zhHans], ['zh-CN', zhHans], ['zh-Hans', zhHans], ['zh-TW', zhHant], ['zh-HK', zhHant], ['zh-Hant', zhHant],
])('the labels of %j are that language\'s, or English', (lang, labels) => {
  expect(labelsFor(lang)).toBe(labels)
})

describe('every language', () => {
  const places = (label: string) => label.split('|').map(form => [...form.matchAll(/\{(\w+)\}/g)].map(([, key]) => key).sort())

  it.each(Object.keys(en) as (keyof typeof en)[])('says %s, with the same values in it', (key) => {
    for (const labels of [ja, en, ko, zhHans, zhHant]) {
      expect(labels[key].trim()).not.toBe('')
      for (const form of places(labels[key])) expect(form).toEqual(places(en[key])[0])
    }
  })

  it.each([['ko', ko, /\p{Script=Hangul}/u], ['zh-Hans', zhHans, /\p{Script=Han}/u], ['zh-Hant', zhHant, /\p{Script=Han}/u]] as const)('%s has no label left in another', (_, labels, script) => {
    expect(Object.entries(labels).filter(([key, text]) => !script.test(text) && !['pdf', 'by'].includes(key))).toEqual([])
  })
})

it.each<[label: string, values: Record<string, string | number>, text: string]>([
  ['{total}人中{count}人', { total: 7, count: 5 }, '7人中5人'],
  ['{count} of {total}', { total: 7, count: 0 }, '0 of 7'],
  ['{name} さん', { name: '{count}' }, '{count} さん'],
  ['{name} さん', {}, '{name} さん'],
  ['全部', { count: 1 }, '全部'],
  ['{count} talk|{count} talks', { count: 1 }, '1 talk'],
  ['{count} talk|{count} talks', { count: 2 }, '2 talks'],
  ['{count} talk|{count} talks', { count: 0 }, '0 talks'],
])('%j with %j is %j', (label, values, text) => {
  expect(fillLabel(label, values)).toBe(text)
})

it('a label whose number stands apart has the form for that number', () => {
  expect(fillLabel(en.countSessions, { count: '' }, 1).trim()).toBe('talk given')
  expect(fillLabel(en.countTopics, { count: '' }, 3).trim()).toBe('topics')
})
