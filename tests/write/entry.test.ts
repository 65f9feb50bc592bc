import { detectFeatures, parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { DeckPlan } from '../../src/plan/index.ts'
import { headmatterOf, recapData, SET_ASIDE, writeEntry } from '../../src/write/entry.ts'
import { colourOf, PALETTE_SIZE } from '../../src/write/colour.ts'
import { deckOf, reportSource } from '../support/report.ts'
import { noteText } from '../support/slidev.ts'

const { plan } = deckOf(reportSource)
const entryOf = (plan: DeckPlan, sections: string[], addons: string[] = []) => writeEntry({ headmatter: headmatterOf(plan, addons), sections, own: [] })
const entry = entryOf(plan, ['pages/opening.md', 'pages/a.md', 'pages/b.md'])
const headmatter = (source: string) => parseYaml(source.split(/^---$/m)[1] ?? '') as Record<string, unknown>

it('the headmatter parses back to the same data', () => {
  expect(headmatter(entry).recap).toEqual(recapData(plan))
})

it('Slidev reads the same headmatter, and one slide for each page, in order', () => {
  const { slides } = parseSync(entry, 'slides.md')
  expect(slides.map(({ frontmatter }) => frontmatter.src)).toEqual(['./pages/opening.md', './pages/a.md', './pages/b.md'])
  expect(slides[0]?.frontmatter).toEqual(headmatter(entry))
})

it('people\'s own pages come after the generated ones, and what was set aside is not shown', () => {
  const { slides } = parseSync(writeEntry({ headmatter: {}, sections: ['pages/a.md'], own: ['pages/mine.md', SET_ASIDE] }), 'slides.md')
  expect(slides.map(({ frontmatter }) => frontmatter)).toEqual([{ src: './pages/a.md' }, { src: './pages/mine.md' }, { src: './pages/set-aside.md', hide: true }])
})

it('it says the title, the event and the language, and names no addon that is not needed', () => {
  expect(headmatter(entry)).toMatchObject({
    theme: 'default',
    title: 'CloudNative Days Tokyo 2022に参加しました',
    titleTemplate: '%s',
    author: 'GMOペパボ',
    info: 'CloudNative Days Tokyo 2022',
    keywords: 'CloudNative Days Tokyo 2022, CNDT2022',
    htmlAttrs: { lang: 'ja' },
    exportFilename: 'cndt2022-recap',
  })
  expect(headmatter(entry)).not.toHaveProperty('addons')
  expect(headmatter(entryOf(plan, ['pages/a.md'], ['../recap']))).toMatchObject({ addons: ['../recap'] })
})

it('everyone has a number for their colour, their minutes, talks and sessions', () => {
  const { people, counts, minutes } = recapData(plan)
  expect(counts).toEqual({ speakers: 4, talks: 5, attendees: 3 })
  expect(minutes).toBe(25)
  expect(people.map(({ id, colour, talks, sessions }) => [id, colour, talks.length, sessions.length])).toEqual([
    ['pyama86', 1, 1, 0], ['akichan', 2, 1, 0], ['takutaka', 3, 2, 0], ['gurasan', 4, 1, 0], ['naryo', 5, 0, 2], ['pochy', 6, 0, 1], ['yuchi', 7, 0, 1],
  ])
  expect(people.map(({ minutes }) => minutes)).toEqual(Object.values(plan.minutes))
})

it('it says where somebody belongs, as the report does, but of no pair', () => {
  const { plan } = deckOf('# 題\n\n本文です。\n\n## 参加した感想\n\n### 天野 祐介（株式会社うみべ）\n\n計測の話を聴きました。\n\n### 久保田 さくら（株式会社やまべ）・三枝 拓（株式会社やまべ）\n\n設計の話を聴きました。')
  expect(recapData(plan).people.map(({ name, affiliation }) => [name, affiliation])).toEqual([['天野 祐介', '株式会社うみべ'], [expect.stringContaining('久保田'), undefined]])
})

it('colours begin again after the last', () => {
  expect([0, PALETTE_SIZE - 1, PALETTE_SIZE].map(colourOf)).toEqual([1, PALETTE_SIZE, 1])
})

const hostile = ['a: b', '- a', '"a" \'b\'', '{{ a }}', '# a', '[a]', '&a *b', 'null', '2022', 'yes', '改行 と 全角　空白', '!!js/function', '%TAG', '🎉', '長い'.repeat(100)]

describe('a title that YAML could misread', () => {
  it.each(hostile)('parses back: %j', (title) => {
    const { recap } = plan
    const written = entryOf({ ...plan, recap: { ...recap, title, event: { ...recap.event, name: title } } }, ['pages/a.md'])
    expect(parseSync(written, 'slides.md').slides).toHaveLength(1)
    expect(parseSync(written, 'slides.md').slides[0]?.frontmatter).toMatchObject({ title, recap: { event: { name: title } } })
  })

  it.each(['a <Tweet id="1" /> b', '<BlueSky', '{monaco-run}'])('has nothing in it that Slidev looks for: %j', (title) => {
    const entry = writeEntry({ headmatter: { title }, sections: [], own: [] })
    expect(detectFeatures(entry)).toEqual(detectFeatures(''))
    expect(headmatter(entry).title).toBe(title)
  })

  it.each(['<img src=x onerror=alert(1)>', '[x](https://evil.example/)', '# x', '`x` $y$', '-->'])('is words where Slidev shows it as Markdown with HTML in it: %j', (name) => {
    const { recap } = plan
    const { info } = headmatterOf({ ...plan, recap: { ...recap, event: { ...recap.event, name } } }, [])
    expect(noteText(String(info))).toBe(name)
  })

  it.each(['a --- b', '---', '2022---2023'])('parses back: %j', (title) => {
    const { recap } = plan
    const written = entryOf({ ...plan, recap: { ...recap, title } }, ['pages/a.md'])
    expect(parseSync(written, 'slides.md').slides[0]?.frontmatter).toMatchObject({ title, src: './pages/a.md' })
  })
})
