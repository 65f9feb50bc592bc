import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { recap } from '../../support/recap.ts'

const REPORT = `---
title: 小さな会に参加しました
event: { name: 小さな会 }
lang: ja
---

小さな会に参加しました。

## 発表したこと

### 『はじめての発表』 @tanaka

今回は==はじめての発表==をしました。
`

/** A deck of a small report, or of this one, with one more page, in a folder for the time being. */
export async function smallDeck(page: string, report = REPORT): Promise<{ dir: string, remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'recap-small-'))
  const dir = join(folder, 'deck')
  await mkdir(join(dir, 'pages'), { recursive: true })
  await write(join(dir, 'report.md'), report)
  await write(join(dir, 'pages/mine.md'), page)
  const { code, stderr } = await recap(['generate', join(dir, 'report.md')])
  if (code !== 0) throw new Error(stderr)
  return { dir, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
