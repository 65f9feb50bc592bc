import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RULES, type RuleName } from '../../../src/check/finding.ts'
import type { CheckJson } from '../../../src/check/report/json.ts'
import { packageRoot } from '../../../src/package.ts'
import { recap } from '../../support/recap.ts'

/*
 * The deck of this repository, with faults: a page of slides that have one each
 * (tests/fixtures/faults), and three in the words. One check must see each of them, and nothing else.
 */
let folder: string
let result: CheckJson
let code: number | null

const edit = async (file: string, from: string, to: string) => {
  const path = join(folder, 'deck', file)
  const text = await readFile(path, 'utf8')
  expect(text, file).toContain(from)
  await writeFile(path, text.replace(from, () => to))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-faults-'))
  const deck = join(folder, 'deck')
  await mkdir(join(deck, 'pages'), { recursive: true })
  await cp(join(packageRoot, 'report.md'), join(deck, 'report.md'))
  await cp(join(packageRoot, 'public'), join(deck, 'public'), { recursive: true })
  await cp(join(packageRoot, 'tests/fixtures/faults/faults.md'), join(deck, 'pages/faults.md'))
  await recap(['generate', join(deck, 'report.md')])
  // A sentence is taken out of the notes; one that a slide says out of the report; a number is changed.
  await edit('pages/pochy.md', LOST, '')
  await edit('report.md', `==${INVENTED}==。`, '')
  await edit('slides.md', 'frameMinutes: 3', 'frameMinutes: 4')
  const ran = await recap(['check', deck, '--json'])
  code = ran.code
  expect(ran.stdout, ran.stderr).not.toBe('')
  result = JSON.parse(ran.stdout) as CheckJson
}, 240_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const LOST = 'いわゆるunknown-unknownを検出するという考え方は私にとっては新鮮なアイデアでした。'
const INVENTED = '張り切っていいマイクを購入して臨みました'

const findingsOn = (id: string) => {
  const slide = result.slides.find(slide => slide.id === id)
  expect(slide, `a slide ${id}`).toBeDefined()
  return result.findings.filter(finding => finding.slide === slide?.no)
}

const planted: [slide: string, rule: RuleName, says: RegExp][] = [
  ['overflow-edge', 'overflow', /右の端を越え|折り返しません.* on the right/],
  ['overflow-box', 'overflow', /leaves div on the bottom/],
  ['overflow-cut', 'overflow', /leaves div on the bottom/],
  ['overflow-safe', 'overflow', /leaves the safe area of the slide on the bottom/],
  ['overflow-picture', 'overflow', /picture img \/favicon\.svg leaves the slide on the right/],
  ['overflow-covered', 'overflow', /絵の下になった文.*something lies over it/],
  ['overflow-click', 'overflow', /クリック.* on the right/],
  ['print-hidden', 'print-loss', /画面にだけ.*on screen, but not in print/],
  ['print-only', 'print-loss', /does not show: “この段落は印刷にだけあります”/],
  ['small-body', 'small-type', /body text “二十ピクセルの/],
  ['small-label', 'small-type', /十二ピクセル/],
  ['small-scaled', 'small-type', /縮めた/],
  ['contrast-flat', 'contrast', /うすい灰色/],
  ['contrast-behind', 'contrast', /地は隣の要素/],
  ['contrast-dark', 'contrast', /明るいときだけ/],
  ['glyph', 'missing-glyph', /U\+13000/],
  ['break-phrase', 'bad-break', /inside the phrase “あとに”/],
  ['break-kinsoku', 'bad-break', /begins with “、”/],
  ['break-alone', 'bad-break', /“報告” alone/],
  ['link-nowhere', 'broken-link', /\/no-such-slide leads nowhere/],
  ['link-malformed', 'broken-link', /malformed/],
  ['picture-missing', 'broken-link', /no-such-picture\.png” did not load/],
  ['picture-unnamed', 'broken-link', /has no alt text/],
  ['other-host', 'other-host', /pictures\.example\.com/],
  ['script-error', 'script-error', /the slide complains/],
  ['script-throws', 'script-error', /the slide falls over/],
  ['accessibility', 'accessibility', /button-name/],
]

describe('a slide with one fault', () => {
  it.each(planted)('%s: that is found, by %s, and nothing else', (id, rule, says) => {
    const findings = findingsOn(id)
    expect(new Set(findings.map(finding => finding.rule))).toEqual(new Set([rule]))
    expect(findings.map(finding => finding.message)).toEqual(expect.arrayContaining([expect.stringMatching(says)]))
  })

  it.each(planted)('%s: its place is the page, and the line of the words', async (id) => {
    const [{ at } = { at: { file: '', line: null } }] = findingsOn(id)
    expect(at.file).toBe('pages/faults.md')
    const lines = (await readFile(join(folder, 'deck', 'pages/faults.md'), 'utf8')).split('\n')
    const begin = lines.indexOf(`id: ${id}`)
    const end = lines.indexOf('---', lines.indexOf('---', begin) + 1)
    expect(at.line).toBeGreaterThan(begin - 1)
    expect(at.line).toBeLessThanOrEqual(end < 0 ? lines.length : end)
  })
})

describe('in words:', () => {
  it('a sentence of the report that is nowhere is lost-text, with its line of the report', async () => {
    const lost = result.findings.filter(finding => finding.rule === 'lost-text')
    expect(lost).toHaveLength(1)
    const report = await readFile(join(folder, 'deck', 'report.md'), 'utf8')
    expect(lost[0]?.at.line).toBe(report.split('\n').findIndex(line => line.includes(LOST)) + 1)
  })

  it('what a generated slide says and the report does not is invented-text', () => {
    const invented = result.findings.filter(finding => finding.rule === 'invented-text')
    expect(invented.length).toBeGreaterThan(0)
    for (const finding of invented) {
      expect(finding.measured).toContain(INVENTED)
      expect(result.slides.find(slide => slide.no === finding.slide)?.id).toBe('akichan')
    }
  })

  it('a number that disagrees is wrong-count, at its line of slides.md', async () => {
    const wrong = result.findings.filter(finding => finding.rule === 'wrong-count')
    expect(wrong).toHaveLength(1)
    const entry = (await readFile(join(folder, 'deck', 'slides.md'), 'utf8')).split('\n')
    expect(entry[(wrong[0]?.at.line ?? 0) - 1]).toMatch(/minutes|frameMinutes/i)
  })
})

it('finds nothing on any other slide', () => {
  const faulty = new Set(planted.map(([id]) => id))
  const words: RuleName[] = ['lost-text', 'invented-text', 'wrong-count']
  const others = result.findings.filter(({ slide, rule }) => !faulty.has(result.slides.find(({ no }) => no === slide)?.id ?? '') && !words.includes(rule))
  expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})

it('every rule has found its fault', () => {
  expect(new Set(result.findings.map(({ rule }) => rule))).toEqual(new Set(RULES))
})

it('ends with 1', () => {
  expect(code).toBe(1)
  expect(result.ok).toBe(false)
})

it('names the slides that people wrote and edited as theirs, not as errors', () => {
  const theirs = result.theirs.map(({ slide, how }) => [result.slides.find(({ no }) => no === slide)?.id, how])
  expect(theirs).toContainEqual(['healthy', 'written'])
  expect(theirs.filter(([, how]) => how === 'edited')).toHaveLength(1)
})
