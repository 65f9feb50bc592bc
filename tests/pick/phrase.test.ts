import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { pickPhrase } from '../../src/pick/phrase.ts'
import { width } from '../../src/plan/budget.ts'

const pick = (text: string, lang: string, most: number) => {
  const span = pickPhrase(text, lang, most)
  return span && text.slice(span.start, span.end)
}

it.each<[lang: string, most: number, text: string, phrase: string | undefined]>([
  ['ja', 40, '  短いものはそのまま残ります。 ', '短いものはそのまま残ります。'],
  ['ja', 30, 'メンテナーの方と直接お話しする機会があり、コードを読まないと直せないことを実感しました。', 'コードを読まないと直せないことを実感しました'],
  ['ja', 24, '昨日は雨でした。設定を一か所に集めると、デプロイの失敗が半分になりました。', 'デプロイの失敗が半分になりました'],
  ['ja', 24, '今回は昨年に続いて登壇し、運用で得た知見をコードとともに解説するセッションを実施しました。', '運用で得た知見をコードとともに解説する'],
  ['ja', 12, 'これは、途中で、切れて、いて、', undefined],
  ['en', 40, 'The team moved its builds to one machine, and the queue that everyone had complained about went away within a week.', 'The team moved its builds to one machine'],
  ['ko', 24, '처음에는 걱정이 많았지만, 자동화 덕분에 배포 시간이 절반으로 줄었습니다.', '자동화 덕분에 배포 시간이 절반으로 줄었습니다'],
  ['zh', 18, '虽然一开始大家都有些担心，自动化让发布时间缩短了一半，大家都很高兴。', '自动化让发布时间缩短了一半'],
])('%s, %d ems: %j', (lang, most, text, phrase) => {
  expect(pick(text, lang, most)).toBe(phrase)
})

describe('whatever the text', () => {
  const piece = fc.constantFrom('設定を', '集めると、', '失敗が減りました。', '「引用」', '（', 'The build ', 'is fast, ', 'and we ', 'like it. ', '빌드가 ', '빨라졌습니다. ', '，', '我们', '很快。', ' ', '\n')
  it('the phrase stands in it, trimmed and no wider than asked', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('')), fc.constantFrom('ja', 'en', 'ko', 'zh', 'fr'), fc.integer({ min: 5, max: 60 }), (text, lang, most) => {
      const phrase = pick(text, lang, most)
      if (phrase === undefined) return
      expect(phrase).toBe(phrase.trim())
      expect(phrase.length).toBeGreaterThan(0)
      expect(width(phrase)).toBeLessThanOrEqual(most)
    }), { numRuns: 300 })
  })
})

it('takes no phrase that stands alone worse than asked: one that lost what it speaks of', () => {
  const text = '北の庭は水をたっぷり使いつつ、根を腐らせないよう賢く水を送る道を取る'
  expect(pick(text, 'ja', 24)).toBe('根を腐らせないよう賢く水を送る道を取る')
  expect(pickPhrase(text, 'ja', 24, [], 0.3)).toBeUndefined()
})
