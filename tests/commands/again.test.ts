import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contents } from '../support/contents.ts'
import { packageRoot } from '../../src/package.ts'
import { recap } from '../support/recap.ts'

let folder: string
let deck: string
let report: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-again-'))
  deck = join(folder, 'deck')
  report = join(folder, 'report.md')
  await writeFile(report, await readFile(join(packageRoot, 'report.md'), 'utf8'))
  expect((await recap(['generate', report, '--out', deck])).code).toBe(0)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const page = join('pages', 'akichan.md')
const read = (path: string) => readFile(join(deck, path), 'utf8')
const edit = async (path: string, change: (text: string) => string) => writeFile(path, change(await readFile(path, 'utf8')))
const byHand = (text: string) => text.replace('コミュニティに還元', '手で直した還元')
const inReport = (text: string) => text.replaceAll('コミュニティに還元', '世の中に還元')
const again = (...args: string[]) => recap(['generate', report, '--out', deck, ...args])

describe('a slide that was edited by hand, where the report has changed below it', () => {
  beforeEach(async () => {
    await edit(join(deck, page), byHand)
    await edit(report, inReport)
  })

  it('stays, which is said with both places and both ways on', async () => {
    const { stderr } = await again()
    expect(stderr).toMatch(/^edited: akichan-next \(pages\/akichan\.md\) stays as it was edited by hand, but the report says something else there now \(.*report\.md:\d+(–\d+)?\): --diff shows both, --take akichan-next takes the report's$/m)
    expect(stderr).toMatch(/ slides → .*[( ]1 kept; \d+ ms\)\n$/)
    expect(await read(page)).toContain('手で直した還元')
  })

  it('is shown beside what the report has, on stdout, and nothing is written', async () => {
    const before = await contents(folder)
    const { stdout, stderr } = await again('--diff')
    expect(await contents(folder)).toEqual(before)
    expect(stderr).toMatch(/\nnothing was written\n$/)
    expect(stdout).toMatch(/^--- pages\/akichan\.md \(akichan-next\)\n\+\+\+ the report, lines \d+–\d+\n/)
    expect(stdout).toMatch(/^-.*手で直した還元/m)
    expect(stdout).toMatch(/^\+.*世の中に還元/m)
  })

  it('follows the report again once it is taken', async () => {
    expect((await again('--take', 'akichan-next')).code).toBe(0)
    expect(await read(page)).toContain('世の中に還元')
    expect((await again()).stderr).toContain('(no slide has changed;')
  })
})

describe('a slide that was deleted by hand', () => {
  const isThere = async () => (await read(page)).includes('id: akichan-next\n')
  beforeEach(() => edit(join(deck, page), text => text.slice(0, text.indexOf('---\nlayout: recap-next'))))

  it('stays deleted until it is restored', async () => {
    expect((await again()).stderr).toMatch(/51 slides .*\(1 left out; /)
    expect(await isThere()).toBe(false)
    await again('--restore', 'akichan-next')
    expect(await isThere()).toBe(true)
    expect((await again()).stderr).toMatch(/52 slides/)
  })

  it('comes back with all of its page, import and all, if the page is asked for', async () => {
    const entry = await read('slides.md')
    await rm(join(deck, page))
    await again()
    expect(await read('slides.md')).not.toContain('akichan.md')
    await again('--restore', 'pages/akichan.md')
    expect(await isThere()).toBe(true)
    expect(await read('slides.md')).toBe(entry)
  })
})

it('edited slides of a section that is gone are set aside in the open, and come back with it', async () => {
  await edit(join(deck, page), byHand)
  const whole = await readFile(report, 'utf8')
  await writeFile(report, whole.replace(/^### .*@akichan\n[\s\S]*?(?=^### )/m, ''))
  const { stderr } = await again()
  expect(stderr).toMatch(/^edited: akichan-next was edited by hand, and its section is in the report no more: it is in pages\/set-aside\.md, which is not shown$/m)
  expect(await read('pages/set-aside.md')).toContain('手で直した還元')
  expect(await read('slides.md')).toContain('src: ./pages/set-aside.md\nhide: true\n')
  expect(await readdir(join(deck, 'pages'))).not.toContain('akichan.md')
  await writeFile(report, whole)
  await again()
  expect(await read(page)).toContain('手で直した還元')
  expect(await read('slides.md')).not.toContain('set-aside')
})

describe('--dry-run', () => {
  it('prints what would become of every slide, and writes nothing', async () => {
    await edit(join(deck, page), byHand)
    await edit(report, inReport)
    const before = await contents(folder)
    const { stdout, stderr } = await again('--dry-run')
    expect(stdout.trim().split('\n')).toHaveLength(52)
    expect(stdout).toMatch(/^outdated +akichan-next {2}\(pages\/akichan\.md; .*report\.md:\d+(–\d+)?\)$/m)
    expect(stdout).toMatch(/^unchanged +cover /m)
    expect(stderr).toMatch(/1 kept/)
    expect(await contents(folder)).toEqual(before)
  })

  it('with --diff shows all that would change; of a deck that is not there yet it makes no folder', async () => {
    await edit(report, inReport)
    expect((await again('--dry-run', '--diff')).stdout).toMatch(/^-.*コミュニティに還元[\s\S]*^\+.*世の中に還元/m)
    expect((await recap(['generate', report, '--out', join(folder, 'other'), '--dry-run'])).stdout).toMatch(/^added +cover /m)
    expect(await readdir(folder)).not.toContain('other')
  })
})

describe('nothing is written, and the place and the way on are said,', () => {
  it.each<[why: string, args: string[], change: () => Promise<void>, message: RegExp]>([
    ['where a slide is asked for that there is not', ['--take', 'nobody'], async () => {}, /the report has no slide "nobody"\n {2}→ .*--dry-run/],
    ['where one is asked for whose text is gone', ['--restore', 'akichan-next'], () => edit(report, text => text.replace(/^### .*@akichan\n[\s\S]*?(?=^### )/m, '')), /no slide "akichan-next"\n {2}→ its text is gone/],
    ['where a page is no YAML any more', [], () => edit(join(deck, page), text => text.replace('id: akichan\n', 'id: akichan: a\n')), /pages\/akichan\.md:3: the slide's front matter is no YAML/],
    ['where slides.md has lost its headmatter', [], () => edit(join(deck, 'slides.md'), () => '# By hand\n\n---\n\nid: mine\n'), /slides\.md:1: it has no headmatter any more/],
    ['where slides.md is no YAML any more', [], () => edit(join(deck, 'slides.md'), text => text.replace('theme: default\n', 'theme: a: b\n')), /slides\.md:2: the slide's front matter is no YAML/],
  ])('%s', async (_, args, change, message) => {
    await change()
    const before = await contents(deck)
    const { code, stderr } = await again(...args)
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(await contents(deck)).toEqual(before)
  })
})

describe('a report in which paragraphs come in and names are corrected', () => {
  const LIST = '運用で決めたことは次の三つです。\n\n- ==まず監視を一か所に集めました==\n- ==次に通知の数を半分にしました==\n- ==最後に当番の手順書を書き直しました==\n\n'
  const insert = () => edit(report, text => text.replace('今回発表した内容は、プライベートクラウド', `${LIST}今回発表した内容は、プライベートクラウド`))
  /** The slides of the page by their ids. */
  const slides = async () => new Map((await read(page)).split(/^(?=---\nlayout)/m).map(text => [/^id: (.*)$/m.exec(text)?.[1], text]))

  it('leaves deleted what was deleted, and takes nothing else for it', async () => {
    const before = await slides()
    await edit(join(deck, page), text => text.replace(before.get('akichan-talk-1') ?? '', ''))
    await insert()
    const { stderr } = await again()
    expect(stderr).toMatch(/1 added, .*1 left out; /)
    const after = await slides()
    expect([...after.keys()]).toEqual(['akichan', 'akichan-talk-1-3', 'akichan-takeaway', 'akichan-next'])
    expect(after.get('akichan-takeaway')).toBe(before.get('akichan-takeaway'))
  })

  it('leaves an edited slide with what it says: nothing stands twice, nothing is lost', async () => {
    await edit(join(deck, page), text => text.replace('- k8s Operatorを用いた課題解決', '- 手で書いた課題解決'))
    await insert()
    expect((await again()).stderr).toMatch(/1 added, .*1 kept; /)
    const after = await slides()
    expect(after.get('akichan-talk-1')).toContain('手で書いた課題解決')
    expect(after.get('akichan-talk-1-3')).toContain('まず監視を一か所に集めました')
    expect(await read(page)).not.toContain('- k8s Operatorを用いた課題解決')
  })

  it('keeps the page, the addresses and the edits of somebody whose name is only corrected', async () => {
    await edit(join(deck, page), byHand)
    await edit(report, text => text.replaceAll('@akichan', '@akichan_san'))
    const { stderr } = await again()
    expect(stderr).not.toContain('set-aside')
    expect(await readdir(join(deck, 'pages'))).toEqual(expect.arrayContaining(['akichan.md']))
    expect(await read(page)).toMatch(/id: akichan\n[^]*# akichan\\_san\n[^]*手で直した還元/)
  })
})

it('a deck in another folder follows its own report, whatever report.md is in this one', async () => {
  await writeFile(join(folder, 'other.md'), '# 別の会\n\n## 『別の話』 @somebody\n\n==別の話をしました==。\n')
  await recap(['generate', 'other.md', '--out', 'second'], { cwd: folder })
  expect((await recap(['generate', '--out', 'second'], { cwd: folder })).stderr).toMatch(/^別の会: .*no slide has changed/m)
  expect((await recap(['generate', 'report.md', '--out', 'second', '--dry-run'], { cwd: folder })).stderr).toContain('another report: this deck was made from ../other.md before')
})
