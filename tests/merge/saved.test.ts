import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, prettify, stringify } from '@slidev/parser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readDeck } from '../../src/check/deck/source.ts'
import { generate } from '../../src/generate.ts'
import { packageRoot } from '../../src/package.ts'
import { contents } from '../support/contents.ts'

const report = join(packageRoot, 'report.md')
let dir: string
let generated: Record<string, string>

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-saved-'))
  await generate(report, dir)
  generated = await contents(dir)
})
afterAll(() => rm(dir, { recursive: true, force: true }))

/** A file as Slidev's side editor and its MCP server save it: both write all of its slides anew. */
const savedBySlidev = async (text: string) => stringify(prettify(await parse(text, '')))

describe.each<[by: string, save: (text: string) => string | Promise<string>]>([
  ['Slidev', savedBySlidev],
  ['an editor with the line ends of Windows', text => text.replaceAll('\n', '\r\n')],
  ['an editor that trims lines and ends files without a line\'s end', text => text.replace(/[ \t]+$/gm, '').trimEnd()],
  ['a formatter that quotes values', text => text.replace(/^(layout|id|person): ([\w-]+)$/gm, '$1: "$2"')],
  ['a formatter that quotes with single quotes and orders keys', text => text.replace(/^layout: ([\w-]+)\nid: ([\w-]+)$/gm, 'id: \'$2\'\nlayout: \'$1\'')],
])('files that were saved by %s', (_, save) => {
  beforeEach(async () => {
    await rm(dir, { recursive: true })
    await mkdir(join(dir, 'pages'), { recursive: true })
    await mkdir(join(dir, 'public'))
    for (const [path, text] of Object.entries(generated)) await writeFile(join(dir, path), path.endsWith('.md') ? await save(text) : text)
  })

  test('are untouched: for the check, and for whoever generates again', async () => {
    const saved = await contents(dir)
    expect((await readDeck(dir)).slides.filter(({ owner }) => owner !== 'generated').map(({ id }) => id)).toEqual([])
    const { slides, written } = await generate(report, dir)
    expect(slides.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([])
    expect(written).toEqual([])
    expect(await contents(dir)).toEqual(saved)
  })

  test('follow the report', async () => {
    const changed = join(dir, 'changed.md')
    await writeFile(changed, (await readFile(report, 'utf8')).replaceAll('コミュニティに還元', '世の中に還元').replace('### [『Dynamic', '### 『新しい話』 @newcomer\n\n==新しい話==をしました。\n\n### [『Dynamic'))
    const { slides } = await generate(changed, dir)
    expect(slides.map(({ outcome }) => outcome).filter(outcome => !['unchanged', 'updated', 'added', 'removed'].includes(outcome))).toEqual([])
    expect(slides.find(({ id }) => id === 'akichan-next')?.outcome).toBe('updated')
    expect(await readFile(join(dir, 'slides.md'), 'utf8')).toContain('src: ./pages/newcomer.md')
    expect((await readDeck(dir)).slides.filter(({ owner }) => owner !== 'generated').map(({ id }) => id)).toEqual([])
  })
})
