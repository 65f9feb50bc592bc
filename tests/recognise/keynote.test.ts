import { describe, expect, it } from 'vitest'
import { recapOf } from '../support/markdown.ts'

const written = (heading: string, first: string) => `# 庭の会レポート\n\n広報チームの天野です。4名でお伝えします。\n\n# ${heading}\n\n${first}\n\n客席で聴きました。鉢の大きさを見ることが大切だそうです。\n\n# 展示\n\n会場チームの久保田です。展示は人気でした。\n\n# 受付\n\n受付チームの大野です。朝から並びました。`
const sessionsOf = (heading: string, first: string) => recapOf(written(heading, first)).people.find(({ name }) => name === '天野')?.sessions.map(({ title, speaker, kind }) => [title, speaker, kind?.text])

describe('a keynote of which somebody tells', () => {
  it.each<[heading: string, first: string, sessions: unknown[]]>([
    ['キーノート（1日目）', 'Maya Lindgrenさんのkeynoteについて、広報チームの天野が紹介します。', [['キーノート（1日目）', 'Maya Lindgren', undefined]]],
    ['基調講演', '石井けんさんによる基調講演について、天野が紹介します。', [['基調講演', '石井けん', undefined]]],
    ['基調講演（2日目）', '石井健さんによる「広い庭」について、天野が紹介します。', [['広い庭', '石井健', '基調講演']]],
    ['基調講演', '広い庭の話について、天野が紹介します。', []],
    ['コーヒーブレイク', '石井けんさんの話について、天野が紹介します。', []],
  ])('%s, %s', (heading, first, sessions) => {
    expect(sessionsOf(heading, first)).toEqual(sessions)
  })
})
