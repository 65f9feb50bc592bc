import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RULES, VIEWS } from '../../../src/check/finding.ts'
import type { CheckJson } from '../../../src/check/report/json.ts'
import { packageRoot } from '../../../src/package.ts'
import { deckSlides } from '../../support/pages.ts'
import { recap, type Ran } from '../../support/recap.ts'

let folder: string
let ran: Ran
let result: CheckJson

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-healthy-'))
  ran = await recap(['check', packageRoot, '--fresh', '--json', '--html', join(folder, 'check.html')])
  result = JSON.parse(ran.stdout) as CheckJson
}, 240_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

it('the deck of this repository has no finding by any rule, and the check ends with 0', () => {
  expect(result.findings).toEqual([])
  expect(Object.keys(result.counts.perRule)).toEqual([...RULES])
  expect(ran.code).toBe(0)
})

it('looks at every slide, in every view', async () => {
  expect(result.slides).toHaveLength((await deckSlides()).length)
  expect(result.views).toEqual([...VIEWS])
})

it('knows the passages of the report behind every slide of a person', () => {
  const without = result.slides.filter(({ owner, passages }) => owner === 'generated' && passages.length === 0).map(({ id }) => id)
  // The running order and who said what stand in no single place of it; the sessions' addresses stand in headings.
  expect(without.filter(id => !/^(?:order|links|voices)/.test(id ?? ''))).toEqual([])
})

it('names the slides that are written by hand as such', () => {
  expect(result.theirs.map(({ at, how }) => [at.file, how])).toEqual([1, 2, 3].map(() => ['pages/appendix.md', 'written']))
})

it('writes a report with a picture of every slide, light and dark', async () => {
  const html = await readFile(join(folder, 'check.html'), 'utf8')
  expect(html.match(/data:image\/webp;base64,/g)).toHaveLength(2 * result.slides.length)
})

it('keeps results for stdout and says on stderr what it does', () => {
  expect(ran.stderr).toMatch(/building .*\n.*built in .*looking at 55 slides/)
})

it('answers a second check of the unchanged deck from what is known, with the same result', async () => {
  const again = await recap(['check', packageRoot, '--json'])
  expect(again.stderr).toMatch(/nothing has changed since the last check/)
  expect(again.stderr).not.toMatch(/building/)
  expect(JSON.parse(again.stdout)).toEqual(result)
  expect(again.code).toBe(0)
}, 60_000)

it('refuses a rule that there is not, with those that there are', async () => {
  const { code, stderr } = await recap(['check', packageRoot, '--warn', 'overflo'])
  expect(code).toBe(2)
  expect(stderr).toContain(`there is no rule "overflo"; the rules are ${RULES.join(', ')}`)
})
