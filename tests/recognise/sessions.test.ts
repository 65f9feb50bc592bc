import { describe, expect, it } from 'vitest'
import { recogniseSessions, sessionMentions } from '../../src/recognise/sessions.ts'
import { documentOf, proseOf } from '../support/markdown.ts'

describe('a session is mentioned', () => {
  it.each<[markdown: string, speaker: string, title: string, url?: string]>([
    ['Satoshi Yamamuraさんによる[『フロントエンド』](https://a.example/1)と題された', 'Satoshi Yamamura', 'フロントエンド', 'https://a.example/1'],
    ['Akito Fujiharaさんの[「運用すること」](https://a.example/2)です。', 'Akito Fujihara', '運用すること', 'https://a.example/2'],
    ['一つは Akihiro Ikezoe さんによる [Webhook Deep Dive](https://a.example/3) です。', 'Akihiro Ikezoe', 'Webhook Deep Dive', 'https://a.example/3'],
    ['これは Keisuke Sakasai さんによる 実践!OpenTelemetry です。', 'Keisuke Sakasai', '実践!OpenTelemetry'],
    ['山田さんの『監視の話』を聞いた', '山田', '監視の話'],
    ['山田 太郎さんによる「監視の話」を聞いた', '山田 太郎', '監視の話'],
    ['「障害訓練は台本から」というセッションを聴きました。', '', '障害訓練は台本から'],
    ['저는 이도현 님의 "번들을 절반으로" 발표가 좋았습니다.', '이도현', '번들을 절반으로'],
    ['Jean-Luc O’Neillさんの『題』', 'Jean-Luc O’Neill', '題'],
  ])('in %j', (markdown, speaker, title, url) => {
    expect(sessionMentions(proseOf(markdown))).toMatchObject([{ speaker, title, ...(url && { url }) }])
    expect(sessionMentions(proseOf(markdown))[0]?.url).toBe(url)
  })

  it.each([
    '皆さんの「声」を聞いた',
    'yuchiさんと話した',
    'Akihiro Ikezoe さんの話を聞いた',
    '『監視の話』を聞いた',
    '[『監視の話』](https://a.example)',
    'Ruth Okafor gave a talk on how she became an engineer.',
    'Ruth Okafor gave a talk about why we test.',
  ])('not in %j', (markdown) => {
    expect(sessionMentions(proseOf(markdown))).toEqual([])
  })
})

it('two in one paragraph are told apart, in order, each with its own link', () => {
  const mentions = sessionMentions(proseOf('Ada Aさんの[「一」](https://a.example/1)と、Bob Bさんによる[『二』](https://a.example/2)です。'))
  expect(mentions.map(({ speaker, title, url }) => [speaker, title, url])).toEqual([
    ['Ada A', '一', 'https://a.example/1'], ['Bob B', '二', 'https://a.example/2'],
  ])
})

it('a session mentioned twice counts once, with the line of the first mention', () => {
  const { blocks, lineOf } = documentOf('前置き。\n\nAda Aさんの「一」です。\n\nまたAda Aさんの「一」の話。')
  expect(recogniseSessions(blocks, lineOf)).toEqual([{ speaker: 'Ada A', title: '一', line: 3, foundBy: 'speaker-and-title', words: 'Ada Aさんの「一」' }])
})
