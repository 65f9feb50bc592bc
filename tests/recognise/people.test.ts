import { describe, expect, it } from 'vitest'
import type { Named } from '../../src/recognise/people/name.ts'
import { readable } from '../../src/recognise/outline.ts'
import { recognisers } from '../../src/recognise/people/index.ts'
import type { Claim, Facts, HeadingContext } from '../../src/recognise/people/recogniser.ts'
import { introduces, readIntroductions } from '../../src/recognise/people/self-introduction.ts'
import { readProgramme } from '../../src/recognise/people/facts.ts'
import { blocksOf, headingOf } from '../support/markdown.ts'

const facts: Facts = { authors: [], introduced: new Set(), programme: readProgramme(blocksOf('1. 監視をはじめよう(開発部 山田太郎)\n2. Testing in production — Ada Lovelace')), opening: '', promised: false }

function context(markdown: string): HeadingContext {
  const [heading, ...blocks] = blocksOf(markdown)
  const first = headingOf(markdown)
  const below = blocks.filter(block => block.type === 'heading')
  const own = blocks.slice(0, below[0] ? blocks.indexOf(below[0]) : undefined)
  expect(heading?.type).toBe('heading')
  return { heading: first, text: readable(first), ancestors: [], blocks: own, children: below.map(child => ({ text: child.prose.text, heading: child, blocks: [] })), ...(own.length > 1 && { last: own.at(-1) }), facts }
}

/** What is said of a person, without how sure it is. */
const told = ({ name, handle, affiliation }: Named) => [name, handle, affiliation].filter(Boolean).join(' | ')
const claimed = ({ people, talk }: Claim) => talk ? [...people.map(told), talk.title] : people.map(told)

const cases: Record<string, { takes: [markdown: string, ...claim: string[]][], leaves: string[] }> = {
  'title-and-handle': {
    takes: [
      ['### 『題』 @pyama86', 'pyama86 | pyama86', '題'],
      ['### 「題」@pyama86', 'pyama86 | pyama86', '題'],
      ['### 「題」（＠taro）', 'taro | taro', '題'],
      ['### [『題』](https://a.example/1) @pyama86', 'pyama86 | pyama86', '題'],
      ['## 『前編『題』後編』 @a.b-c_d', 'a.b-c_d | a.b-c_d', '前編『題』後編'],
    ],
    leaves: ['### 『題』', '### 題 @pyama86', '### @pyama86', '### 『題』 @pyama86 の発表', '### 『』 @pyama86', '### 『題』 pyama86'],
  },
  'programme': {
    takes: [['## ①監視をはじめよう', '山田太郎 | 開発部', '監視をはじめよう'], ['## Testing in Production!', 'Ada Lovelace', 'Testing in Production!']],
    leaves: ['## 監視', '## まとめ'],
  },
  'speaker-line': {
    takes: [
      ['### 監視の話\n\n登壇者: 山田太郎さん(株式会社例)', '山田太郎 | 株式会社例', '監視の話'],
      ['### Testing\n\nSpeaker: Ada Lovelace', 'Ada Lovelace', 'Testing'],
      ['### 監視の話\n\n**📷 動画:** https://a.example/x\n**👨‍💻 発表者:** [@taro](https://twitter.com/taro)\n**📝 内容:**\n- 三つの話', 'taro | taro', '監視の話'],
      ['### Counting\n\n_Ada Lovelace_ [🎥](https://youtu.be/abc)\n\n- One, two', 'Ada Lovelace', 'Counting'],
      ['### 테스트 이야기\n\n발표자: 김철수', '김철수', '테스트 이야기'],
      ['### 監視の話\n\nSREグループ 大森 健\n\n本文', '大森 健 | SREグループ', '監視の話'],
      ['### 可观测性实践\n\n讲师：王小明', '王小明', '可观测性实践'],
      ['### [S1] 監視の話\n\n| Language | Speaker |\n| --- | --- |\n| Japanese | @taro（株式会社例） |', 'taro | taro | 株式会社例', '監視の話'],
      ['### 監視の話\n\n基調講演: 山田 太郎 さん', '山田 太郎', '監視の話'],
      ['### 監視の話\n\n株式会社例 @taro\n\n本文', 'taro | taro | 株式会社例', '監視の話'],
      ['### 監視の話\n\nsample works 山田 太郎 さん\n\n本文', '山田 太郎 | sample works', '監視の話'],
      ['### 監視の話\n\nLT: @taro さん', 'taro | taro', '監視の話'],
      ['## 可觀測性入門\n\n- 影片：[連結](https://a.example)\n- 講者：Ada Lovelace & Grace Hopper ([@ada](https://github.com/ada) & [@grace](https://github.com/grace))', 'Ada Lovelace | ada', 'Grace Hopper | grace', '可觀測性入門'],
      ['### 《可观测性实践》\n\n**嘉宾介绍**\n\n王小明（花名：小明），云杉科技架构师，主要负责可观测性平台。', '王小明', '可观测性实践'],
      ['### S406教室 「監視の話」 #event\n\n| 登壇者 | 山田太郎 (@taro, 株式会社例) |\n| --- | --- |\n| 時間 | 20分 |', '山田太郎 | taro | 株式会社例', '監視の話'],
    ],
    leaves: ['### 監視の話\n\n| Speaker | Talk |\n| --- | --- |\n| Ada | One |\n| Grace | Two |', '### 監視の話\n\n登壇者は三人でした。', '### 監視の話\n\nLT: 監視をはじめよう', '### 可观测性实践\n\n嘉宾介绍\n\n三位嘉宾都来自上海。', '### 監視の話\n\n時間: 10:00', '### 監視の話\n\n@[speakerdeck](0aa4be62)\n\n本文'],
  },
  'title-by': {
    takes: [['### 「題です」 by 山田太郎', '山田太郎', '題です'], ['### Testing in production by Ada Lovelace', 'Ada Lovelace', 'Testing in production'], ['### Testing in production by Ada Lovelace from example.com', 'Ada Lovelace | example.com', 'Testing in production'],
      ['### « Tester en production » par Ada Lovelace et Grace Hopper.', 'Ada Lovelace', 'Grace Hopper', 'Tester en production'],
      ['### 2ème conférence : Lire un journal par Ada Lovelace', 'Ada Lovelace', 'Lire un journal'],
      // Companies of two scripts or with a digit, what somebody was once, and a nickname before the family name.
      ['### 港の話 by 白波ハンズ 長谷川さん', '長谷川 | 白波ハンズ', '港の話'],
      ['### 港の話 by 日本サンプル 中村さん', '中村 | 日本サンプル', '港の話'],
      ['### 港の話 by 7E Mike田中さん', 'Mike田中 | 7E', '港の話'],
      ['### 港の話 by 元・灯台空間 宮田さん', '宮田 | 元・灯台空間', '港の話'],
      ['### 港の話 by Exampleユーザーコミュニティ 太田さん', '太田 | Exampleユーザーコミュニティ', '港の話']],
    leaves: ['### Guidé par les tests', '### Related by prelims-cli', '### [] photo by Ada Lovelace', '### Stand by me', '### Learning by doing', '### Powered by Kubernetes clusters'],
  },
  'title-in-brackets': {
    takes: [
      ['### 『監視の話』（フロントエンドエンジニア天野祐介）', '天野祐介 | フロントエンドエンジニア', '監視の話'],
      ['## ~ 16:30 Sam Hallsson ,分享:"可观测性实践"', 'Sam Hallsson', '可观测性实践'],
      ['## 来自云杉的 王小明 分享: "可观测性实践"', '王小明 | 云杉', '可观测性实践'],
      ['### 山田太郎「監視の話」', '山田太郎', '監視の話'],
      ['### 山田さんの『監視の話』', '山田', '監視の話'],
      ['### 「監視の話」 山田太郎さん', '山田太郎', '監視の話'],
    ],
    leaves: ['### 「監視の話」', '### キーノート「監視の話」', '### 映画「監視」を観た'],
  },
  'title-and-brackets': {
    takes: [
      ['# LT1: TCP をわかった気になる（[@taro](https://x.com/taro)）', 'taro | taro', 'TCP をわかった気になる'],
      ['### Testing in production (Ada Lovelace)', 'Ada Lovelace', 'Testing in production'],
      ['### 灯台を建てた話(id:hama-no)', 'hama-no', '灯台を建てた話'],
      ['### Amongst Models (AnnMarie Hopper)', 'AnnMarie Hopper', 'Amongst Models'],
      ['### Amongst Models (Mary Hopper)', 'Mary Hopper', 'Amongst Models'],
      ['### 監視をはじめよう（山田太郎さん）', '山田太郎', '監視をはじめよう'],
      ['### 기조연설(김민수 님)', '김민수', '기조연설'],
      ['### 키노트(김민수 님)', '김민수', '키노트'],
      ['### 小さく始める監視 (例株式会社 山田太郎)', '山田太郎 | 例株式会社', '小さく始める監視'],
    ],
    leaves: ['### 部品の作り方(JavaScript)', '### 部品の作り方(id:)', '### 大和田純(@june29)', '### Single Page Application (SPA)', '### 参加費（無料）', '### ursm(@ursm)', '### 本編（10:00〜）'],
  },
  'title-and-trailing-handle': {
    takes: [['### Goで作る監視ツール @taro', 'taro | taro', 'Goで作る監視ツール'], ['### Goで作る監視ツール ＠taro さん', 'taro | taro', 'Goで作る監視ツール'], ['### Goで作る監視ツール @ taro', 'taro | taro', 'Goで作る監視ツール']],
    leaves: ['### 山田 @taro', '### @taro', '### 懇親会@渋谷', '### Goで作る監視ツール - @taro, @hanako'],
  },
  'leading-handle-and-title': {
    takes: [['### @taro Goで作る監視ツール', 'taro | taro', 'Goで作る監視ツール'], ['### @taro さん: Testing in production', 'taro | taro', 'Testing in production']],
    leaves: ['### @taro', '### @taro LT', '### 山田太郎 @taro'],
  },
  'speaker-below': {
    takes: [
      ['### 監視をはじめよう\n\n#### 山田太郎 (@taro)\n\n本文', '山田太郎 | taro', '監視をはじめよう'],
      ['### Testing\n\n![](a.png)\n\n#### Ada Lovelace\n\nText', 'Ada Lovelace', 'Testing'],
      ['### 監視をはじめよう\n\n#### 山田太郎 (@taro)\n\n本文\n\n#### 山田さんが書いた本\n\nhttps://book.example/1', '山田太郎 | taro', '監視をはじめよう'],
      ['### 監視をはじめよう\n\n#### 山田太郎さん\n\n本文\n\n#### 質問\n\n本文', '山田太郎', '監視をはじめよう'],
    ],
    leaves: ['### 監視\n\n#### 山田太郎 (@taro)\n\n本文\n\n#### 佐藤花子 (@hana)\n\n本文', '### 監視\n\n#### 道具\n\n本文\n\n#### 感想\n\n本文', '### 書いた人たち\n\n#### 山田太郎 (@taro)\n\n本文', '### 監視\n\n本文\n\n#### 山田太郎\n\n本文', '### 監視\n\n#### 山田太郎\n\n本文\n\n#### 佐藤花子\n\n本文'],
  },
  'title-comma-speaker': {
    takes: [
      ['### Living with spec, Simon Belak', 'Simon Belak', 'Living with spec'],
      ['### Bridges, Ada Lovelace & Grace Hopper', 'Ada Lovelace', 'Grace Hopper', 'Bridges'],
      ['### Small, fast, good, Ada Lovelace', 'Ada Lovelace', 'Small, fast, good'],
      ['### Living with spec, Will Hopper', 'Will Hopper', 'Living with spec'],
      ['### Testing in production, Ada Lovelace, Example Ltd', 'Ada Lovelace | Example Ltd', 'Testing in production'],
      ['### Scanners, and what they miss, Ada Lovelace, Grace Hopper, Mary Shelley, Emily Brown, Example', 'Ada Lovelace | Example', 'Grace Hopper | Example', 'Mary Shelley | Example', 'Emily Brown | Example', 'Scanners, and what they miss'],
    ],
    leaves: ['### Bun, Deno, Node? Making one from scratch', '### Lunch, coffee and cake', '### Small, fast', '### One, two, three', '### Thanks, everyone', '### Bridges - @ada, @grace', '### Me, Quarry, and Slate Conf'],
  },
  'title-question-speaker': {
    takes: [['### Now what? David Nolen', 'David Nolen', 'Now what?'], ['### Ship it! Grace Hopper', 'Grace Hopper', 'Ship it!']],
    leaves: ['### Now what?', '### Ready? Set, go', '### 何が起きた？ まとめ'],
  },
  'title-dash-speaker': {
    takes: [
      ['### Living with spec – Simon Belak', 'Simon Belak', 'Living with spec'],
      ['### Living with spec - a year later - Simon Belak, Example', 'Simon Belak | Example', 'Living with spec - a year later'],
      ['### Living with spec - Simon Belak, Example & Ada Lovelace, Spec Contributor', 'Simon Belak | Example', 'Ada Lovelace | Spec Contributor', 'Living with spec'],
      ['### 監視をはじめよう / 山田太郎さん', '山田太郎', '監視をはじめよう'],
      ['### 監視をはじめよう｜佐藤花子', '佐藤花子', '監視をはじめよう'],
      ['### 基調講演 ー佐藤花子氏', '佐藤花子', '基調講演'],
      ['### セッション「監視をはじめよう」 -佐藤はな子氏', '佐藤はな子', '監視をはじめよう'],
      ['### うわさの監視をやってみた- 佐藤花子', '佐藤花子', 'うわさの監視をやってみた'],
      ['### 監視の疑問、お答えします。- 佐藤花子', '佐藤花子', '監視の疑問、お答えします。'],
      ['### 監視をはじめよう - @taro, @hanako', 'taro | taro', 'hanako | hanako', '監視をはじめよう'],
    ],
    leaves: ['### Part 1 - Introduction', '### Lunch - bread, cheese & soup, hot', '### GeoRepl - interactive geometry', '### CI/CD'],
  },
  'speaker-dash-title': {
    takes: [
      ['### Simon Belak - Living with spec', 'Simon Belak', 'Living with spec'],
      ['### Ada Lovelace- KEYNOTE: Counting', 'Ada Lovelace', 'Counting'],
      ['### ada99 - Vim - an editor', 'ada99', 'Vim - an editor'],
      ['### BYRON Ada - Living with spec', 'BYRON Ada', 'Living with spec'],
      ['### 山田太郎さん / 監視をはじめよう', '山田太郎', '監視をはじめよう'],
    ],
    leaves: ['### Part 1 - Introduction', '### Living with spec – Simon', '### CI/CD', '### Simon Belak', '### 山田さん / 佐藤さん'],
  },
  'title-below': {
    takes: [['### 山田太郎\n\n#### 監視をはじめよう', '山田太郎', '監視をはじめよう'], ['### Ada Lovelace\n\n#### Living with spec', 'Ada Lovelace', 'Living with spec']],
    leaves: ['### 山田太郎\n\n本文。\n\n#### 監視をはじめよう', '### 山田太郎\n\n#### 感想', '### 山田太郎\n\n#### 一つ目\n\n#### 二つ目', '### 開催概要\n\n#### 監視をはじめよう'],
  },
  'speaker-colon-title': {
    takes: [['### Simon Belak: Living with spec', 'Simon Belak', 'Living with spec'], ['### 山田太郎さん：監視をはじめよう', '山田太郎', '監視をはじめよう']],
    leaves: ['### Conférence : Proxy 2.0', '### Vortrag: Spuren lesen', '### Keynote: What is next', '### Day 1: arrival', '### 日時：5月1日'],
  },
  'icon-and-name': {
    takes: [
      ['## Counting\n\n- 🙋‍♀️ [Ada Lovelace](https://twitter.com/ada) et [Grace Hopper](https://grace.example/)\n- 📝 [abstract](https://a.example/1)', 'Ada Lovelace | ada', 'Grace Hopper', 'Counting'],
      ['## Counting\n\n👩🏽‍💻 Ada Lovelace\n\nwords', 'Ada Lovelace', 'Counting'],
      ['## 監視の話\n\n- 🎤: 山田太郎さん\n- 三つの話', '山田太郎', '監視の話'],
      ['## Counting\n\n- 🕙 10:00\n- 🗣️ [ada](https://github.com/ada)', 'ada | ada', 'Counting'],
    ],
    leaves: ['## Counting\n\n- 🎤 Quarry\n- 🎤 Slate', '## Counting\n\n- 📷 Ada Lovelace', '## Counting\n\n- 👥 about forty people\n- words', '## Who came\n\n- 👤 Ada Lovelace\n- 👤 Grace Hopper\n- 👤 Mary Shelley\n- 👤 Emily Brown', '## Counting\n\n🎤 Counting for everybody who counts'],
  },
  'speaker-on-topic': {
    takes: [
      ['### Ada Lovelace on Small Machines', 'Ada Lovelace', 'Small Machines'],
      ['### Ada Lovelace and Grace Hopper on how to count', 'Ada Lovelace', 'Grace Hopper', 'how to count'],
      ['### Mary van der Berg talks about bridges', 'Mary van der Berg', 'bridges'],
    ],
    leaves: ['### Ruby on Rails', '### Machine Learning on Android', '### Apache Quarry on Slate', '### Running Services on Small Machines', '### What Ada Lovelace said on machines', '### Day One on Stage'],
  },
  'title-label-speaker': {
    takes: [['### 監視の話 発表者：山田さん', '山田', '監視の話'], ['### 飛び入りLT：監視の話（登壇者: @taro）', 'taro | taro', '監視の話'], ['### 可观测性 讲师：王小明', '王小明', '可观测性']],
    leaves: ['### 発表者：山田さん', '### 登壇者の声', '### 監視の話 場所：東京'],
  },
  'title-colon-speaker': {
    takes: [['### 監視をはじめよう: 山田太郎', '山田太郎', '監視をはじめよう'], ['### Living with spec: Simon Belak', 'Simon Belak', 'Living with spec']],
    leaves: ['### 庭の現状: Garden Business Commons 最首さん', '### Security: Best Practices', '### 障害対応：課題', '### Day 1: Arrival', '### Keynote: What is next'],
  },
  'title-space-speaker': {
    takes: [['### 監視をはじめよう 山田 太郎 [例社]', '山田 太郎 | 例社', '監視をはじめよう'], ['### 監視のはじめ方と 続け方 山田 太郎[例社] 佐藤 花子[サンプルラボ]', '山田 太郎 | 例社', '佐藤 花子 | サンプルラボ', '監視のはじめ方と 続け方'], ['### 監視をはじめよう　山田さん', '山田', '監視をはじめよう'], ['### Signalsの作り方\tageonsenさん', 'ageonsen', 'Signalsの作り方'], ['### 監視をはじめよう カレーちゃんさん', 'カレーちゃん', '監視をはじめよう']],
    leaves: ['### 監視をはじめよう', '### 새로운 이야기 - Ada Byron 러브레이스님', '### スタッフの皆さん', '### 株式会社例 山田さん', '### ランチ　交流会'],
  },
  'speaker-yoru-title': {
    takes: [
      ['## @taroさんによる灯台のお話', 'taro | taro', '灯台'],
      ['## 山田さんによる監視のはじめ方', '山田', '監視のはじめ方'],
      ['### 株式会社例の山田さんによる灯台と霧の発表', '山田 | 株式会社例', '灯台と霧'],
      ['### 山田さんの灯台の話', '山田', '灯台'],
    ],
    leaves: ['### 皆さんによる投票', '### 山田さんによる開会の挨拶', '### 山田さんによる懇親会', '### 山田さんの話', '### 山田さんの灯台', '### 会社による支援'],
  },
  'speaker-sentence': {
    takes: [
      ['### 監視の話\n\n株式会社例の山田さんによる発表。', '山田 | 株式会社例', '監視の話'],
      ['### nilの話\n\ncup_of_goさんによる並行処理についてのセッション。', 'cup_of_go', 'nilの話'],
      ['### 監視の話\n\nshogo さんの LT。', 'shogo', '監視の話'],
      ['### 監視の話\n\n山田さんのLTです。', '山田', '監視の話'],
      ['### 監視の話\n\n次に登壇したのは 山田 さん。', '山田', '監視の話'],
      ['### 監視の話\n\n3人目は山田さん。\n\n本文', '山田', '監視の話'],
      ['### 監視の話\n\n続いては山田さんによる発表でした。', '山田', '監視の話'],
      ['### 監視の話\n\n[@taro](https://x.com/taro)さん、[@hana_k](https://x.com/hana_k)さん、[@jiro](https://x.com/jiro)さんによるトークです。', 'taro | taro', 'hana_k | hana_k', 'jiro | jiro', '監視の話'],
      ['### 監視の話\n\n山田さんからは、監視についてのミニ講義がありました。', '山田', '監視の話'],
      ['### 監視の話\n\n例大学の山田准教授が基調講演をされました。', '山田 | 例大学', '監視の話'],
      ['### 監視の話\n\n株式会社例 代表取締役 山田正さんの講演です。', '山田正 | 株式会社例 代表取締役', '監視の話'],
      ['### Bridges\n\n**Ada Lovelace** showed us how she builds them.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nAda Lovelace and Grace Hopper then took us through ten years of them.', 'Ada Lovelace', 'Grace Hopper', 'Bridges'],
      ['### Bridges\n\n[Ada Lovelace](https://a.example/)  ([Twitter](https://twitter.com/ada)) from  [Example](https://b.example/)  gave her usual round-up.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nAda Lovelace of Example Bank, then showed us three of them.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nI went to a long session on bridges presented by Ada Lovelace, Bridge Engineer for Example.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nIn her talk "What bends and what breaks", Ada Lovelace bent one.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nI really enjoyed Ada Lovelace’s closing talk.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nAda Lovelace was up first to tell us of three of them.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nNext up was Ada Lovelace with three of them.', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nThe second talk of the evening was a short guide to bridges by [Ada Lovelace](https://a.example/)([Twitter](https://twitter.com/ada)).', 'Ada Lovelace', 'Bridges'],
      ['### Bridges\n\nOur next speaker was Ada Lovelace, who built three of them.', 'Ada Lovelace', 'Bridges'],
      ['### Brücken\n\nAda Lovelace hat in einem kurzen Vortrag drei davon vorgestellt.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nAda Lovelace stellte eine ganze Reihe davon vor.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nAda Lovelace (Example) zeigte, wie man sie baut.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nAda Lovelace von der Example GmbH erklärte uns ihre Pfeiler.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nAda Lovelace gab einen guten Überblick über alte und neue.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nAda Lovelace hielt einen langen Vortrag über sie.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nIn ihrem Vortrag „Was sich biegt“ zeigte Ada Lovelace den Aufbau.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nDanach sprach Ada Lovelace über drei davon.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nDen Anfang machte Ada Lovelace mit drei davon.', 'Ada Lovelace', 'Brücken'],
      ['### Brücken\n\nDer zweite Vortrag des Abends kam von Ada Lovelace.', 'Ada Lovelace', 'Brücken'],
      ['### Ponts\n\nAda Lovelace nous a parlé de trois d’entre eux.', 'Ada Lovelace', 'Ponts'],
      ['### Ponts\n\nAda Lovelace a présenté trois ponts.', 'Ada Lovelace', 'Ponts'],
      ['### Ponts\n\nAda Lovelace de chez Example revient sur dix ans de ponts.', 'Ada Lovelace', 'Ponts'],
      ['### Ponts\n\nAda Lovelace nous montre comment on les construit.', 'Ada Lovelace', 'Ponts'],
      ['### Ponts\n\nAda Lovelace (Example) a donné une conférence très vivante.', 'Ada Lovelace', 'Ponts'],
      ['### Ponts\n\nPour bien commencer la journée, Ada Lovelace a pris la parole.', 'Ada Lovelace', 'Ponts'],
      ['### Ponts\n\nDans sa présentation « Ce qui plie », Ada Lovelace explique pourquoi.', 'Ada Lovelace', 'Ponts'],
      ['### Ponts\n\nCette conférence, donnée par Ada Lovelace, parlait de trois ponts.', 'Ada Lovelace', 'Ponts'],
      ['### Puentes\n\nAda Lovelace presentó tres de ellos.', 'Ada Lovelace', 'Puentes'],
      ['### Puentes\n\nAda Lovelace nos habló de tres de ellos.', 'Ada Lovelace', 'Puentes'],
      ['### Puentes\n\nAda Lovelace de Example explicó cómo se construyen.', 'Ada Lovelace', 'Puentes'],
      ['### Puentes\n\nAda Lovelace dio una charla muy viva.', 'Ada Lovelace', 'Puentes'],
      ['### Puentes\n\nEn su charla «Lo que se dobla», Ada Lovelace mostró tres.', 'Ada Lovelace', 'Puentes'],
      ['### Puentes\n\nLa segunda charla, a cargo de Ada Lovelace, trataba de ellos.', 'Ada Lovelace', 'Puentes'],
      ['### Brücken\n\nAda Lovelace und Grace Hopper präsentierten drei davon.', 'Ada Lovelace', 'Grace Hopper', 'Brücken'],
      ['### Ponts\n\nAda Lovelace et Grace Hopper ont partagé dix ans de ponts.', 'Ada Lovelace', 'Grace Hopper', 'Ponts'],
      ['### Puentes\n\nAda Lovelace y Grace Hopper contaron cómo los hacen.', 'Ada Lovelace', 'Grace Hopper', 'Puentes'],
      ['### 桥\n\n王小明院士讲了桥的三个关键点。', '王小明', '桥'],
      ['### 桥\n\n首先，来自云杉科技的王小明老师为大家带来了关于桥的分享。', '王小明', '桥'],
      ['### 橋\n\n講者 王小明 有 Live Demo', '王小明', '橋'],
      ['### 다리 이야기\n\n김서연님이 발표해 주셨습니다.', '김서연', '다리 이야기'],
      ['### 다리 이야기\n\n예시랩의 김서연 님이 발표를 해주셨습니다.', '김서연', '다리 이야기'],
      ['### 다리 이야기\n\n> 예시랩의 엔지니어 김서연님이 발표하신 세션입니다.\n\n다리를 놓았습니다.', '김서연', '다리 이야기'],
      ['### 다리 이야기\n\n김서연 부장님이 모임을 소개하신 뒤, 첫 번째 세션을 진행해 주셨습니다.', '김서연', '다리 이야기'],
      ['### 다리 이야기\n\n예시랩의 김서연 CTO님께서 두 번째 세션을 진행해 주셨습니다.', '김서연', '다리 이야기'],
      ['### 橋的故事\n\n講者 Ming 王小明 介紹了三座橋', 'Ming 王小明', '橋的故事'],
      ['### 橋的故事\n\n這場是由 [Ming][1] 主講，他造了三座橋。\n\n[1]: https://example.com/', 'Ming', '橋的故事'],
      ['### 桥\n\n这场由例社工程师 Ada Lovelace 来介绍桥。', 'Ada Lovelace', '桥'],
      ['### 監視の話\n\n2つめは山田先生による、監視の話でした。', '山田', '監視の話'],
      ['### 監視の話\n\nまず最初のセッションはPalkaさんによる講演です。', 'Palka', '監視の話'],
      ['### 監視の話\n\ntaroさんとjiroさんの発表。', 'taro', 'jiro', '監視の話'],
      ['### 監視の話\n\n発表者の @taro さんは、十年前から監視をしている方です。', 'taro | taro', '監視の話'],
      ['### 監視の話\n\n講師の山田さんから、まず会場に質問がありました。', '山田', '監視の話'],
      ['### 監視の話\n\n例社で監視の仕組みを作っているレナさんのセッションでした。', 'レナ', '監視の話'],
      ['### 監視の話\n\n続いては、去年もここで話した相馬 花さんの発表です。', '相馬 花', '監視の話'],
      ['### 監視の話\n\n以前お世話になっていたwillさんの講演でした。', 'will', '監視の話'],
      ['### 監視の話\n\n続いては、株式会社例 基盤部 山田 太郎さんこと@taroさんのセッションです。', '山田 太郎 | taro | 株式会社例 基盤部', '監視の話'],
    ],
    leaves: ['### Brücken\n\nDocker hat eine neue vorgestellt.', '### Brücken\n\nDie Konferenz zeigte viele davon.', '### Brücken\n\nAda Lovelace hat mir den Weg gezeigt.', '### Brücken\n\nAda Lovelace sprach mich am Stand an.', '### Brücken\n\nAda Lovelace gab mir einen Kaffee.', '### Brücken\n\nAda Lovelace hielt den Schirm.', '### Brücken\n\nAm Abend sprach ich mit Ada Lovelace.', '### Brücken\n\nAnschließend gab es Kuchen.', '### Brücken\n\nAda Lovelace war auch da.', '### Ponts\n\nGitHub présente les siens.', '### Ponts\n\nLa Conférence présente les siens.', '### Ponts\n\nAda Lovelace m’a montré le chemin.', '### Ponts\n\nAda Lovelace a été présentée à tous.', '### Ponts\n\nAda Lovelace était là aussi.', '### Ponts\n\nDans sa présentation il en montre trois.', '### Ponts\n\nPour Ada Lovelace, c’était trop.', '### Puentes\n\nGoogle presentó los suyos.', '### Puentes\n\nLa Conferencia mostró tres.', '### Puentes\n\nAda Lovelace me mostró el camino.', '### Puentes\n\nAda Lovelace dio las gracias.', '### Puentes\n\nAda Lovelace estaba allí.', '### Bridges\n\nAmazon showed us how they build them.', '### Bridges\n\nThe new API showed us the way.', '### Bridges\n\nAda Lovelace was there, too.', '### Bridges\n\nAda Lovelace was the first to ask a question.', '### Bridges\n\nThe next meetup is by the river.', '### Bridges\n\nNext up was lunch.', '### Bridges\n\nA flag was presented by Ada Lovelace.', '### Bridges\n\nIn his talk he mentioned bridges.', '### Bridges\n\nWhat’s new in the talk?', '### Bridges\n\nThe first talk was by far the longest.', '### 監視の話\n\n皆さんによる発表。', '### 監視の話\n\n山田さんと話しました。', '### 監視の話\n\n発表の後、山田さんによる説明がありました。', '### 山田さん：監視の話\n\n山田さんの発表です。', '### 監視の話\n\n発表者の皆さんは、楽しそうでした。', '### 다리 이야기\n\n참가자님이 질문을 해 주셨습니다.', '### 다리 이야기\n\n발표자 여러분께서 다리를 소개해 주셨습니다.', '### 다리 이야기\n\n김서연님이 커피를 나눠 주셨습니다.'],
  },
  'sign-off': {
    takes: [
      ['## 監視の話\n\n本文です。\n\n（山田）', '山田'],
      ['## 監視の話\n\n本文です。\n\n続きです。（文：山田）', '山田'],
      ['## Runbooks first\n\nText.\n\n— Ada Lovelace', 'Ada Lovelace'],
    ],
    leaves: ['## 監視の話\n\n本文です。\n\n楽しかったです（笑）', '## 監視の話\n\n本文です。\n\n来年も行きます。', '## 監視の話\n\n（山田）', '## Runbooks first\n\nText.\n\n— See you next year.', '## Runbooks first\n\nText.\n\nThanks to Ada (@ada)'],
  },
  'name-in-brackets': {
    takes: [['## 【中島】小さな監視', '中島'], ['## [Ada] Small monitoring', 'Ada']],
    leaves: ['## 【速報】結果', '## 【Keynote】静的解析', '## [S1] Small monitoring', '## 【中島】', '## 【実装公開】設計の話'],
  },
  'introduced-in-heading': {
    takes: [['### 新卒2年目の山田です', '山田 | 新卒2年目'], ['### こんにちは、広報の中島です！', '中島 | 広報']],
    leaves: ['### 今回のテーマです', '### 会場の様子です', '### 山田です', '### 広報の山田さんです'],
  },
  'self-introduction': {
    takes: [
      ['### naryo\n\nこんにちは、初めて参加させて頂いた naryo です。', 'naryo'],
      ['### @pochy\n\npochyです。', 'pochy'],
      ['### Ada\n\nHello. I am Ada and I went.', 'Ada'],
      ['### c++ (dev)\n\nc++ (dev)です。', 'c++ (dev)'],
    ],
    leaves: ['### naryo\n\n会場に向かいました。', '### はじめに\n\nこんにちは、pochyです。', '### Ada\n\nI am Adam.', '### 初参加\n\n初参加です。'],
  },
  'handle': {
    takes: [['### @taro', 'taro | taro'], ['### 山田太郎 (@taro)', '山田太郎 | taro'], ['### 山田太郎（＠taro）', '山田太郎 | taro'], ['### @taro (@taro)', 'taro | taro'], ['### 🎤 @taro', 'taro | taro']],
    leaves: ['### taro', '### 懇親会 @ 渋谷オフィス'],
  },
  'honorific': {
    takes: [
      ['### 平田さん', '平田'], ['### 平田 太郎さん', '平田 太郎'], ['### 山田氏', '山田'], ['## 김철수 님', '김철수'], ['## 햇반님', '햇반'], ['### Dr. Sue Black', 'Sue Black'],
      ['### 株式会社例の山田さん', '山田 | 株式会社例'], ['### スポンサーチームの平田さん', '平田 | スポンサーチーム'], ['### 🐱 くまのこさん', 'くまのこ'], ['### 王小明老师', '王小明'],
      ['### 山田さん（株式会社例）', '山田 | 株式会社例'],
    ],
    leaves: ['### 平田', '### 皆さん、ありがとう', '### 『平田さん』', '### 平田さんの感想', '### さん', '### スタッフの皆さん', '### お客様', '### 여러분'],
  },
  'name-below': {
    takes: [
      ['## 監視の話\n\n例社の@taroさん。\n\n本文', 'taro | taro | 例社', '監視の話'],
      ['## 監視の話\n\n- サンプルラボ 山田さん\n- 三つの話', '山田 | サンプルラボ', '監視の話'],
      ['## 監視の話\n\n渡辺 一花さん  \n二年ぶりの発表でした。', '渡辺 一花', '監視の話'],
      ['## 監視の話\n\n[資料](https://speakerdeck.com/taro/1) [taro](https://github.com/taro)', 'taro | taro', '監視の話'],
      ['## Counting\n\n[Ada Lovelace](https://twitter.com/ada) et [Grace Hopper](https://twitter.com/grace)', 'Ada Lovelace | ada', 'Grace Hopper | grace', 'Counting'],
    ],
    leaves: ['## 監視の話\n\n- 山田さん\n- 佐藤さん', '## 監視の話\n\n発表は山田さん。', '## 監視の話\n\n皆さん', '## 監視の話\n\n[手引き](https://github.com/taro/guide)', '## 監視の話\n\n[公式](https://twitter.com/example) が詳しいです。', '## Counting\n\n[Ada](https://twitter.com/ada) [@countess](https://github.com/countess)'],
  },
  'first-line': {
    takes: [
      ['## Counting\n\nAda Lovelace - Engineer at Example\n\nwords', 'Ada Lovelace | Engineer at Example', 'Counting'],
      ['## Counting\n\nAda Lovelace - Engineer @ Example\nGrace Hopper - Director @ Example\n\nwords', 'Ada Lovelace | Engineer @ Example', 'Grace Hopper | Director @ Example', 'Counting'],
      ['## 監視の話\n\n> 山田 太郎 / 例社\n\n本文', '山田 太郎 | 例社', '監視の話'],
      ['## 작은 이야기\n\n*김민수, 배 목수*\n\n이야기를 들었습니다.\n\n> 배는 천천히 간다', '김민수 | 배 목수', '작은 이야기'],
      ['## 작은 이야기\n\n*김민수, [예시랩](https://a.example/) 대표, 배를 만드는 법*\n\n이야기', '김민수 | 예시랩 대표, 배를 만드는 법', '작은 이야기'],
      ['## 작은 이야기\n\n- 김민수 | 예시랩 CEO\n- 이야기', '김민수 | 예시랩 CEO', '작은 이야기'],
    ],
    leaves: ['## Languages\n\nJulia - a language for numbers\n\nwords', '## 監視の話\n\n会場は広い / 駅から遠い。', '## Links\n\n[Ada Lovelace](https://a.example/) - a page\n\nwords', '## Counting\n\nAda Lovelace showed us how to count.'],
  },
  'linked-speaker': {
    takes: [
      ['## Counting\n\nIn her talk [Ada Lovelace](https://twitter.com/ada) counted what others had not.', 'Ada Lovelace | ada', 'Counting'],
      ['## 監視の話\n\n例社の [taro さん](https://github.com/taro)の話を聞きました。', 'taro | taro', '監視の話'],
      ['## 監視の話\n\nこちらは[くまのこ](https://x.com/kumanoko)さんの話です。', 'くまのこ | kumanoko', '監視の話'],
      ['## Counting\n\nRating: five of five\n\nA talk by Ada Lovelace ([@ada](https://twitter.com/ada)) on what to count.', 'Ada Lovelace | ada', 'Counting'],
      ['## Counting\n\nWe met [Ada Lovelace](https://www.adalovelace.example/) again.', 'Ada Lovelace', 'Counting'],
    ],
    leaves: [
      '## Counting\n\nIt is built on [Quarry](https://github.com/rocks).',
      '## Counting\n\nFollow [@ada](https://twitter.com/ada) for more.',
      '## Ada Lovelace on counting\n\n[Ada Lovelace](https://twitter.com/ada) counted.',
      '## Counting\n\nThe slides of [Ada Lovelace](https://conference.example/ada) are there.',
    ],
  },
  'name-and-post': {
    takes: [
      ['## 王小明（架构师） 桥的故事', '王小明 | 架构师', '桥的故事'],
      ['## Ada Lovelace (CTO): Counting', 'Ada Lovelace | CTO', 'Counting'],
    ],
    leaves: ['## 王小明（架构师）', '## Ruby Kaigi (2024): Counting', '## Ada Lovelace (London) Counting'],
  },
  'possessive-talk': {
    takes: [
      ['## Ada Lovelace\'s Evening Keynote: Counting', 'Ada Lovelace', 'Counting'],
      ['## Ada Lovelace’s lightning talk', 'Ada Lovelace', 'Ada Lovelace’s lightning talk'],
    ],
    leaves: ['## Amazon\'s keynote', '## What\'s new in the talk', '## Ada Lovelace\'s garden'],
  },
  'numbered-speaker': {
    takes: [
      ['## LT #1 山田さん\n\n### 監視の話', '山田', '監視の話'],
      ['## 登壇 #2 相馬 花さん@例社\n\n本文', '相馬 花 | 例社'],
      ['## LT#3 山田さん 「監視の話」', '山田', '監視の話'],
      ['## 登壇 @taroさん\n\n### 監視の話', 'taro | taro', '監視の話'],
      ['## Talk 3: Ada Lovelace\n\n### Testing in production\n\n### Questions', 'Ada Lovelace'],
    ],
    leaves: ['## LT 監視の話', '## LT Ada', '## LT #1 監視の話', '## LT #1', '## LT #1 Kubernetes\n\n本文', '## 第1回 山田さん'],
  },
  'possessive': {
    takes: [
      ['## 主催者[@taro\\_\\_\\_](https://x.example/taro)さんの発表', 'taro___ | taro___'], ['## 講師の@taroさんの発表', 'taro | taro'],
      ['## Thoughts from Ada Lovelace', 'Ada Lovelace'], ['## Grace\'s report', 'Grace'], ['## Grace’s highlights', 'Grace'], ['## 平田さんの感想', '平田'], ['## 感想（平田）', '平田'], ['## 김철수님의 후기', '김철수'], ['## 王小明的感想', '王小明'],
    ],
    leaves: ['## 会場の感想', '## Thoughts from the booth', '## What\'s new', '## 全体の感想', '## 참가자의 후기'],
  },
  'name-and-colon': {
    takes: [['## Mat Perry:', 'Mat Perry'], ['## 山田：', '山田']],
    leaves: ['## Agenda:', '## Mat Perry', '## 日時：'],
  },
  'name-bracketed': {
    takes: [['### 【山田】', '山田']],
    leaves: ['### 【QA】題', '### 【S1】', '### 山田'],
  },
  'bare-name': {
    takes: [['### 太郎', '太郎'], ['### Carla Jones', 'Carla Jones'], ['### 山田太郎（株式会社例）', '山田太郎 | 株式会社例'], ['### 김철수', '김철수']],
    leaves: ['### 目次', '### 参加費', '### Day 1', '### Keynote', '### 写真', '### Lunch Break', '### 懇親会', '### What we learned'],
  },
  'introduction': {
    takes: [
      ['## ポスターセッション\n\nスポンサーチームの平田です!続いては', '平田 | スポンサーチーム'],
      ['## 基調講演\n\nAdaさんの講演について、広報チームのku-muが紹介します。', 'ku-mu | 広報チーム'],
      ['## しくじり\n\nこのパートは村田が担当しました。', '村田'],
      ['## しくじり\n\nこのコラムは例会理事の村田（[@mura](https://x.com/mura)）がお届けします。', '村田 | mura | 例会理事'],
      ['## しくじり\n\nこのコラムは村田 花（むらた はな）がお届けします。', '村田 花'],
      ['## しくじり\n\n例会の村田(@mura)です。行ってきました。', '村田 | mura | 例会'],
      ['## 超スケール\n\n西田からは、クラウドの利用について発表しました。', '西田', '超スケール'],
      ['## What I saw\n\nHi, I’m Ada Lovelace, and I build engines.', 'Ada Lovelace'],
      ['## 이모저모\n\n안녕하세요, 저는 김철수입니다.', '김철수'],
      ['## 第一天\n\n大家好，我是王小明。', '王小明'],
    ],
    leaves: ['## 一日目\n\n楽しみです。', '## 一日目\n\nこのコラムは写真だけでお届けします。', '## 一日目\n\n会場（港の近く）です。', '## 一日目\n\n会場に着きました。', '## Day\n\nI’m happy to be here.'],
  },
}

describe.each(recognisers.map(recogniser => [recogniser.name, recogniser] as const))('%s', (name, recogniser) => {
  const { takes, leaves } = cases[name] ?? { takes: [], leaves: [] }

  it('is tested', () => {
    expect(takes.length).toBeGreaterThan(0)
    expect(leaves.length).toBeGreaterThan(0)
  })

  it.each(takes)('takes %j', (markdown, ...claim) => {
    const found = recogniser.recognise(context(markdown))
    expect(found && claimed(found)).toEqual(claim)
  })

  it.each(leaves)('leaves %j, or all but', (markdown) => {
    const found = recogniser.recognise(context(markdown))
    // Introductions of nobody may be read, but never believed.
    expect(found === undefined || found.bits + Math.min(...found.people.map(({ bits }) => bits)) < -2, found && claimed(found).join()).toBe(true)
  })
})

it('each recogniser has a name of its own', () => {
  expect(new Set(recognisers.map(({ name }) => name)).size).toBe(recognisers.length)
})

it.each<[text: string, name: string, does: boolean]>([
  ['引き続きyuchiです。', 'yuchi', true],
  ['yuchiと申します', 'yuchi', true],
  ['yuchiといいます', 'yuchi', true],
  ['I’m Ada.', 'Ada', true],
  ['My name is Ada.', 'Ada', true],
  ['Kayla입니다.', 'Kayla', true],
  ['我是王小明。', '王小明', true],
  ['yuchiさんです', 'yuchi', false],
  ['I am Adam', 'Ada', false],
  ['abです', 'a.b', false],
])('%j introduces %j: %s', (text, name, does) => {
  expect(introduces(text, name)).toBe(does)
})

it.each<[text: string, names: string[]]>([
  ['こんにちは、TIGの西田、村田です。', ['西田', '村田']],
  ['こんにちは。Example Conf 2024広報チームの筒井です。', ['筒井']],
  ['山田さんの講演について、広報チームのku-muが紹介します。', ['ku-mu']],
])('in %j the likeliest introduction is of %j', (text, names) => {
  expect(readIntroductions(text)[0]?.people.map(({ name }) => name)).toEqual(names)
})
