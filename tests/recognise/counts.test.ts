import { describe, expect, it } from 'vitest'
import { claimedCounts, compareCounts, countPeople, readNumber } from '../../src/recognise/counts.ts'
import type { Person } from '../../src/recap.ts'
import { documentOf, recapOf } from '../support/markdown.ts'

it.each<[text: string | undefined, number: number | undefined]>([
  ['5', 5], ['12', 12], ['007', 7], ['一', 1], ['三', 3], ['九', 9], ['十', 10], ['十一', 11], ['二十', 20], ['二十三', 23], ['九十九', 99], ['', undefined], [undefined, undefined],
])('the number %j is %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

const claims = (markdown: string) => {
  const { blocks, lineOf } = documentOf(markdown)
  return claimedCounts(blocks, 'ja', lineOf)
}

describe('a report claims', () => {
  it.each<[markdown: string, claimed: Record<string, number>]>([
    ['ペパボからは==4人が合計5セッションの登壇==をしました。', { speakers: 4, talks: 5 }],
    ['十二名が登壇しました。', { speakers: 12 }],
    ['3つのセッションを発表しました。', { talks: 3 }],
    ['登壇者以外も三人が現地でイベントに参加しました。', { attendees: 3 }],
    ['参加者は二十人でした。', { attendees: 20 }],
    ['発表を通して、一人でも多くの人に知ってもらう会です。', {}],
    ['一人ひとりが発表しました。', {}],
    ['40000人募集しています。', {}],
    ['今年は8月に参加しました。', {}],
    ['5つのセッションがありました。', {}],
  ])('%j', (markdown, claimed) => {
    expect(Object.fromEntries(claims(markdown).map(({ what, count }) => [what, count]))).toEqual(claimed)
  })

  it('in the line where it says so', () => {
    expect(claims('序文です。\n\n会場の話。4人が登壇しました。')).toMatchObject([{ what: 'speakers', line: 3 }])
  })
})

const person = (role: Person['role'], talks: number): Person => ({
  id: 'x', name: 'x', role, talks: Array.from({ length: talks }, () => ({ title: 't', line: 1 })), sessions: [], parts: [], line: 1, foundBy: 'test',
})

it('speakers, attendees and every talk of a speaker are counted', () => {
  expect(countPeople([person('speaker', 1), person('speaker', 2), person('attendee', 0)])).toEqual({ speakers: 2, talks: 3, attendees: 1 })
  expect(countPeople([])).toEqual({ speakers: 0, talks: 0, attendees: 0 })
})

it('a claim that the people bear out is no warning', () => {
  expect(compareCounts(claims('4人が合計5セッションの登壇をしました。'), { speakers: 4, talks: 5, attendees: 0 })).toEqual([])
})

it('a claim that they do not bear out is a warning with both numbers and the line', () => {
  expect(compareCounts(claims('序文\n\n4人が合計5セッションの登壇をしました。'), { speakers: 3, talks: 5, attendees: 0 })).toEqual([
    { message: 'the report says 4 speakers, but 3 were recognised', line: 3 },
  ])
})

it.each<[said: string, expected: number]>([['2名の方が発表しました。', 0], ['3名の方が発表しました。', 1]])('%s, said below the heading of some, is said of them', (said, expected) => {
  const talk = (title: string, name: string) => `### ${title}\n\n#### ${name}\n\n${name.split(' ')[0]}さんが紹介しました。`
  const report = `# 夏の会\n\n集まりました。\n\n## 一般講演\n\n${talk('大きな話', '青木はるか (@aoki_h)')}\n\n## LT\n\n${said}\n\n${talk('小さな話', '石井けん (@ishii_k)')}\n\n${talk('速い話', '上田りお (@ueda_r)')}`
  const { people, warnings } = recapOf(report)
  expect(people).toHaveLength(3)
  expect(warnings).toHaveLength(expected)
})
