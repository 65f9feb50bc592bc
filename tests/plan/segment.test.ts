import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueScores, headingState, STATES, type State } from '../../src/plan/cues.ts'
import { segment, withAddressesBefore, withSubject } from '../../src/plan/segment.ts'
import { recap, report } from '../support/report.ts'
import { toUnits } from '../../src/plan/units.ts'
import { unitsOf } from '../support/markdown.ts'

const strongest = (text: string, lang: string) => {
  const scores = cueScores(text, lang)
  return STATES.reduce((best, state) => scores[state] > scores[best] ? state : best)
}

it.each<[lang: string, text: string, state: State]>([
  ['ja', 'こんにちは、naryo です。', 'greeting'],
  ['ja', '改めましてpochyです。', 'greeting'],
  ['en', 'Hello, my name is Ada.', 'greeting'],
  ['ja', '今回のセッションでは監視の手法を紹介しました。', 'subject'],
  ['en', 'In this talk I explained our setup.', 'subject'],
  ['ja', '反応を見ることができ、嬉しい気持ちになりました。', 'takeaway'],
  ['en', 'I learned a lot and felt inspired.', 'takeaway'],
  ['ja', '次回以降も登壇したいと思います。', 'next'],
  ['en', 'Next year I want to give a talk.', 'next'],
  ['ko', '안녕하세요, 하나입니다.', 'greeting'],
  ['ko', '이번 발표에서는 배포 자동화를 설명했습니다.', 'subject'],
  ['ko', '현장의 반응을 볼 수 있어서 정말 좋았습니다.', 'takeaway'],
  ['ko', '앞으로도 계속 도전하고 싶습니다.', 'next'],
  ['zh', '大家好，我叫小林。', 'greeting'],
  ['zh', '这次演讲介绍了自动化发布的做法。', 'subject'],
  ['zh', '我学到了很多，印象深刻。', 'takeaway'],
  ['zh', '明年希望能继续参加。', 'next'],
])('%s: %j speaks for %s', (lang, text, state) => {
  expect(strongest(text, lang)).toBe(state)
})

it.each<[heading: string, state: State | undefined]>([
  ['セッション紹介', 'subject'], ['セッションの紹介', 'subject'], ['参加した感想', 'takeaway'], ['イベント全体の感想', 'takeaway'], ['今後について', 'next'], ['Impressions', 'takeaway'], ['会場', undefined],
])('what stands under %j begins as %s', (heading, state) => {
  expect(headingState(heading, 'ja')).toBe(state)
})

const statesOf = (markdown: string) => segment(unitsOf(markdown), 'ja').map(({ highlight, unit, state }) => [highlight?.text ?? unit.text, state])

describe('a section', () => {
  it('is cut into greeting, subject, takeaway and next', () => {
    expect(statesOf('こんにちは、aです。\n\n今回のセッションで手法を紹介しました。\n\n反応を見られて嬉しかったです。\n\n次回も登壇したいです。')).toEqual([
      ['こんにちは、aです。', 'greeting'],
      ['今回のセッションで手法を紹介しました。', 'subject'],
      ['反応を見られて嬉しかったです。', 'takeaway'],
      ['次回も登壇したいです。', 'next'],
    ])
  })

  it('is cut between two highlights of one sentence too', () => {
    const states = statesOf('こんにちは。\n\n今回のセッションでは==手法==を紹介しました。\n\n反応を見られて==嬉しい==気持ちになり、==次回は完全オフライン==で登壇したいです。')
    expect(states.at(-2)).toEqual(['嬉しい', 'takeaway'])
    expect(states.at(-1)).toEqual(['次回は完全オフライン', 'next'])
  })

  it('begins afresh at a sub-heading that says what comes', () => {
    expect(statesOf('#### 参加した感想\n\n嬉しかったです。\n\n#### セッション紹介\n\nAda Aさんの「題」です。').map(([, state]) => state)).toEqual(['takeaway', 'takeaway', 'subject', 'subject'])
  })

  it('has no greeting after a sub-heading', () => {
    expect(statesOf('こんにちは。\n\n#### 感想\n\nこんにちは。').map(([, state]) => state)).toEqual(['greeting', 'takeaway', 'takeaway'])
  })

  it('tells of the session in whose paragraph it is named', () => {
    expect(statesOf('こんにちは。\n\n[リンク](https://a.example)はAda Aさんの「題」です。').at(-1)?.[1]).toBe('subject')
  })
})

const sentence = fc.constantFrom('こんにちは。', '今回のセッションで==紹介==しました。', '嬉しいと==感じ==、==刺激==を受けました。', '次回も==登壇==したいです。', '普通の文です。', '#### 感想', '#### セッション紹介', '- 一\n- 二', 'https://a.example')

describe('whatever the section', () => {
  it('its moments are all of it, in its order', () => {
    fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (parts) => {
      const units = unitsOf(parts.join('\n\n'))
      const moments = segment(units, 'ja')
      const expected = units.flatMap(unit => unit.kind === 'sentence' && unit.highlights.length > 0 ? unit.highlights.map(({ text }) => text) : [unit.text])
      expect(moments.map(({ highlight, unit }) => highlight?.text ?? unit.text)).toEqual(expected)
    }), { numRuns: 60 })
  })

  it('states only follow each other forwards, from one sub-heading to the next', () => {
    fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (parts) => {
      let reached = 0
      for (const { unit, state } of segment(unitsOf(parts.join('\n\n')), 'ja')) {
        const index = STATES.indexOf(state)
        if (unit.kind !== 'heading') expect(index).toBeGreaterThanOrEqual(reached)
        reached = index
      }
    }), { numRuns: 60 })
  })
})

it.each(recap.people.map(person => [person.name, person] as const))('%s first greets, and says something of a session', (_, person) => {
  const states = segment(toUnits(person.parts[0]?.blocks ?? [], 'ja', report.lineOf), 'ja').map(({ state }) => state)
  expect(states[0]).toBe('greeting')
  expect(states).toContain('subject')
})

describe('what is shown of a part', () => {
  const statesOf = (markdown: string) => withSubject(segment(unitsOf(markdown), 'ja'), 'ja').flatMap(({ highlight, state }) => highlight ? [[highlight.text, state]] : [])

  it('is its subject where all of it stands in the greeting and greets nobody', () => {
    expect(statesOf('こんにちは、太郎です。==道具を新しく==しました。')).toEqual([['道具を新しく', 'subject']])
  })

  it('stays a greeting that is one', () => {
    expect(statesOf('==こんにちは、太郎です==。道具を新しくしました。')).toEqual([['こんにちは、太郎です', 'greeting']])
  })
})

it('an address alone is no impression: it belongs to what was said before it', () => {
  const statesOf = (markdown: string) => withAddressesBefore(segment(unitsOf(markdown), 'ja')).map(({ unit, state }) => [unit.kind, state])
  expect(statesOf('今回の発表では==道具==を紹介しました。\n\n反応が嬉しかったです。\n\nhttps://a.example/x')).toEqual([['sentence', 'subject'], ['sentence', 'subject'], ['url', 'subject']])
  expect(statesOf('今回の発表では==道具==を紹介しました。\n\n==反応==が嬉しかったです。\n\nhttps://a.example/x').at(-1)).toEqual(['url', 'takeaway'])
})

it('a sub-heading is said with what stands under it, the first with the whole part', () => {
  const units = unitsOf('### 題\n\nこんにちは、花です。\n\n今回のセッションでは監視の手法を紹介しました。\n\n#### 会場\n\n反応を見ることができ、嬉しい気持ちになりました。', 'ja')
  expect(segment(units, 'ja').flatMap(({ unit, state }) => unit.kind === 'heading' ? [[unit.text, state]] : [])).toEqual([['題', 'greeting'], ['会場', 'takeaway']])
})
