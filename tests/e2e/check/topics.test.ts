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

it('a report of fourteen topics with long titles makes a deck without a finding', async () => {
  await generate('topics', TOPICS)
  expect(await readFile(join(folder, 'topics/slides.md'), 'utf8')).toMatch(/^ {2}topics:$/m)
  const { stdout, code } = await recap(['check', join(folder, 'topics'), '--json'])
  expect((JSON.parse(stdout) as CheckJson).findings).toEqual([])
  expect(code).toBe(0)
})

it('a report of twenty people has a running order over several slides', async () => {
  await generate('people', PEOPLE)
  const opening = await readFile(join(folder, 'people/pages/opening.md'), 'utf8')
  expect(opening.match(/<RunningOrder :from="\d+" :to="\d+" \/>/g)?.length).toBeGreaterThan(1)
})
