import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkDeck, type Checked } from '../../../src/check/index.ts'
import { generate } from '../../../src/generate.ts'
import { png } from '../../support/png.ts'

const REPORT = fileURLToPath(new URL('../../fixtures/blocks/report.md', import.meta.url))
/** Pictures of the report: taller, wider and smaller than a slide has room for. */
const PICTURES: Record<string, [width: number, height: number]> = { 'tall.png': [300, 900], 'wide.png': [1200, 340], 'tiny.png': [64, 48] }

let folder: string
let checked: Checked
let layouts: string[]
let pages: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-blocks-'))
  await mkdir(join(folder, 'pictures'))
  await cp(REPORT, join(folder, 'report.md'))
  for (const [name, [width, height]] of Object.entries(PICTURES)) await writeFile(join(folder, 'pictures', name), png(width, height))
  await generate(join(folder, 'report.md'), join(folder, 'deck'))
  checked = await checkDeck(join(folder, 'deck'), { say: () => {} })
  const { readDeck } = await import('../../../src/check/deck/source.ts')
  pages = (await readDeck(join(folder, 'deck'))).slides.map(({ raw }) => raw)
  layouts = pages.flatMap(raw => /^layout: (\S+)$/m.exec(raw)?.[1] ?? [])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('a report with blocks of every kind and size becomes a deck without a finding, in any view', () => {
  expect(checked.result.findings.map(({ rule, slide, message, measured }) => ({ rule, slide, message, measured }))).toEqual([])
  expect(checked.result.views).toHaveLength(4)
})

it.each(['list', 'table', 'code', 'quote', 'picture', 'address', 'cards'])('recap-%s is among its slides', (layout) => {
  expect(layouts).toContain(`recap-${layout}`)
})

it.each(['会場', '10:10〜16:30'])('facts are a table without a head, as that with %s', (label) => {
  expect(pages.some(raw => /^\|\s+\|\s+\|$/m.test(raw) && raw.includes(`| ${label} |`))).toBe(true)
})
