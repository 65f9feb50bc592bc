import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CheckJson } from '../../../src/check/report/json.ts'
import { recap } from '../../support/recap.ts'

const TITLES = ['Opening keynote: systems that explain themselves to the people who repair them at three in the morning', 'Storage without surprises', '型で守る設計と、当番が夜に起こされないために決めた七つの約束についての発表']

const TOPICS = `---
title: 港の技術会議2024のメモ
date: 2024-04-10
author: 山田花子
lang: ja
---

港の技術会議2024に参加しました。

${Array.from({ length: 14 }, (_, index) => `## ${TITLES[index % 3]}\n\n==小さく試してから広げるのが大事==だという話の${index + 1}回目でした。`).join('\n\n')}

## おわりに

ありがとうございました。
`

const PEOPLE = `---
title: Example Conference 2024
lang: en
---

${Array.from({ length: 20 }, (_, index) => `### 『${TITLES[index % 2]}』 @speaker-number-${index + 1}\n\nThe talk said that ==small tools compose better== than large ones.`).join('\n\n')}
`

/** As many as the running order's second column begins with. */
const SPEAKERS = {
  'Ada Lovelace': 'Storage without surprises',
  'Grace Hopper': 'Alerts that wake nobody',
  'Barbara Liskov': 'Small tools compose better',
  'Alan Turing': 'Queues in the open',
  'Donald Knuth': 'Reading old programs',
  'Edsger Dijkstra': 'The first hour: what to ask before anybody restarts',
  'Tony Hoare': 'Names for things',
  'Frances Allen': 'Write fewer alerts! What to measure instead of load',
  'John Backus': 'The last release',
}
const NINE = `---
title: ExampleConf 2024
lang: en
---

${Object.entries(SPEAKERS).map(([name, title]) => `## ${name} (Example)\n\n### ${title}\n\n${name} said that ==small tools compose better== than large ones.`).join('\n\n')}
`

const CHINESE = `---
title: 港口技术大会2024笔记
author: 王小明
lang: zh
---

参加了港口技术大会2024。

${Array.from({ length: 14 }, (_, index) => `## 第${index + 1}场：让值班的人不必在夜里被叫醒的七个约定和一次演练\n\n==先小范围试用再推广==，这是第${index + 1}次听到。`).join('\n\n')}
`

/** Two who spoke together, with long names, and somebody with more talks than the row has room for. */
const PAIRS = `---
title: ExampleConf 2024
lang: en
---

${[
  'Small tools compose better than large ones, even where nobody asks (Ada)',
  'The second hour (Ada)',
  'Alerts that wake nobody (Grace Hopper)',
  'Names for things (Tony Hoare)',
  'Queues in the open (Alan Turing)',
  'Reading old programs (Donald Knuth)',
  'The first hour (Edsger Dijkstra)',
  'Fewer alerts (Frances Allen)',
  'Walking machines: how a garden controls the uprising of the hedges (Ottilie Winterbottom-Kazakov, Tobias Winterbottom)',
].map(title => `### ${title}\n\nThe talk said that ==small tools compose better== than large ones.`).join('\n\n')}
`

/** More sessions with their speakers than an opener has room for below each other. */
const HEARD = `---
title: 港の技術会議2024 参加レポート
lang: ja
---

港の技術会議2024に二人で参加しました。

${['近藤 美緒', '岡本 健太'].map((name, index) => `## ${name}\n\n初めての参加でした。\n\n${Array.from({ length: index === 0 ? 6 : 1 }, (_, number) => `### 「${TITLES[number % 3]}」 ${['大野 遼', '森田 花'][number % 2]}さん(例の港${number + 1})\n\n==小さく試してから広げるのが大事==だという${number + 1}回目の話でした。`).join('\n\n')}`).join('\n\n')}
`

/** Names in two scripts. */
const SCRIPTS = `---
title: 港口技術大會 2024 參與心得
lang: zh-TW
---

${['S.M Lin', 'Woods Lin 林森木', 'Sam Harbor', 'Anders Lin 林柏木', 'Lucky Lee', 'Huayu Lin 林花雨', 'Ken Wood', 'Mu Ming', 'Kyle Lin 林木森', 'Paul Wood', 'Kuan Lin'].map((name, index) => `### 第${index + 1}場的散步筆記\n\n講者 [${name}](https://people.example/${index}) 介紹了散步。==小步開始==很重要。`).join('\n\n')}
`

let folder: string
const generate = async (name: string, report: string) => {
  await writeFile(join(folder, `${name}.md`), report)
  const { code, stderr } = await recap(['generate', join(folder, `${name}.md`), '--out', join(folder, name)])
  expect(stderr).not.toMatch(/fault/)
  expect(code).toBe(0)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-topics-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** How many speakers the report has, of those that have no topics. */
const SPEAKERS_OF: Record<string, number> = { nine: 9, pairs: 8, scripts: 11, heard: 0 }

// Two at a time: each waits for a browser and a build in turn.
it.concurrent.each([
  ['fourteen topics with long titles', 'topics', TOPICS],
  ['fourteen of Chinese', 'chinese', CHINESE],
  ['nine speakers', 'nine', NINE],
  ['speakers in pairs', 'pairs', PAIRS],
  ['names in two scripts', 'scripts', SCRIPTS],
  ['somebody who heard many sessions', 'heard', HEARD],
])('a report of %s makes a deck without a finding', async (_, name, report) => {
  await generate(name, report)
  expect(await readFile(join(folder, name, 'slides.md'), 'utf8')).toMatch(name in SPEAKERS_OF ? new RegExp(`^ {4}speakers: ${SPEAKERS_OF[name]}$`, 'm') : /^ {2}topics:$/m)
  const { stdout, code } = await recap(['check', join(folder, name), '--json'])
  expect((JSON.parse(stdout) as CheckJson).findings).toEqual([])
  expect(code).toBe(0)
})

it('a report of twenty people has a running order over several slides', async () => {
  await generate('people', PEOPLE)
  const opening = await readFile(join(folder, 'people/pages/opening.md'), 'utf8')
  expect(opening.match(/<RunningOrder :from="\d+" :to="\d+" \/>/g)?.length).toBeGreaterThan(1)
})
