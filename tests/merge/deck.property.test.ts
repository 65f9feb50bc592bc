import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDeck } from '../../src/check/deck/source.ts'
import { generate } from '../../src/generate.ts'
import { joinPage, spacedOut, type Chunk } from '../../src/merge/chunk.ts'
import type { Outcome } from '../../src/merge/decide.ts'
import { splitPage } from '../../src/merge/split.ts'
import { contents } from '../support/contents.ts'

const RUNS = Number(process.env.RECAP_RUNS ?? 30)

/** A report that people go on writing: a section for each of them, in some order. */
type Report = { name: string, said: string[] }[]

const SENTENCES = [
  'オブザーバビリティの==計測を習慣にする==話がとても参考になりました。',
  '障害の==原因は設定の差分==だと分かったのが一番の学びです。',
  '次は==自分のチームでも試したい==と思います。',
  '==Kubernetesの運用==をどう楽にするかという話をしました。',
]
const report: fc.Arbitrary<Report> = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('aki', 'ben', 'chi', 'dan'), said: fc.subarray(SENTENCES, { minLength: 1 }) }),
  { selector: ({ name }) => name, minLength: 1 },
)
const markdown = (people: Report): string => [
  '---\nlang: ja\nevent: { name: 監視の会 }\n---\n\n# 監視の会に参加しました',
  ...people.map(({ name, said }) => `## 『${name}の話』 @${name}\n\n${said.join('')}`),
  '## おわりに\n\n監視は==続けることが大切==だと分かりました。\n',
].join('\n\n')

/** What a person does to a file of the deck; numbers choose the file, the slide in it, and where that goes. */
const deed = fc.record({
  kind: fc.constantFrom('edit', 'delete', 'write', 'copy', 'move', 'move to another file', 'delete the page', 'other line ends', 'other quotes', 'other imports'),
  file: fc.nat(20),
  slide: fc.nat(20),
  to: fc.nat(20),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never
const step = fc.oneof(report.map(report => ({ report })), deed.map(deed => ({ deed })))

/** A deck on the disk, in the hands of a person. */
class Deck {
  /** Words that people wrote, each on a slide until they delete it. */
  readonly byHand = new Set<string>()
  private count = 0
  private readonly dir: string

  constructor(dir: string) {
    this.dir = dir
  }

  async do({ kind, file, slide, to }: Deed): Promise<void> {
    const files = await contents(this.dir)
    const paths = Object.keys(files).filter(path => path.startsWith('pages/'))
    const path = paths[file % paths.length]
    if (path === undefined) return
    const text = files[path] ?? ''
    const slides = splitPage(text, path)
    const at = slide % slides.length
    const chosen = slides[at] as Chunk
    const words = `手で書いた言葉${++this.count}。`
    switch (kind) {
      case 'edit':
        slides[at] = { ...chosen, text: chosen.text.replace(/(?=\s*<!--|\s*$)/, `\n\n${words}`) }
        this.byHand.add(words)
        break
      case 'write':
        slides.splice(at, 0, { text: `---\nclass: mine\n---\n\n# ${words}\n\n`, before: '' })
        this.byHand.add(words)
        break
      case 'copy':
        slides.push({ ...chosen })
        break
      case 'delete':
        slides.splice(at, 1)
        break
      case 'move':
        slides.splice(at, 1)
        slides.splice(to % (slides.length + 1), 0, chosen)
        break
      case 'move to another file': {
        const other = [...paths, 'slides.md', 'pages/own/notes.md'][to % (paths.length + 2)] as string
        if (other === path) return
        slides.splice(at, 1)
        const there = files[other] === undefined ? [] : splitPage(files[other], other)
        await this.write(other, [...there, { text: chosen.text, before: '' }])
        break
      }
      case 'delete the page':
        slides.length = 0
        break
      case 'other line ends': return this.save(path, text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'))
      case 'other quotes': return this.save(path, text.replace(/^layout: (recap-[a-z]+)(?=\r?$)/gm, 'layout: "$1"'))
      case 'other imports': {
        const [head, ...imports] = splitPage(files['slides.md'] ?? '', 'slides.md')
        if (!head || imports.length === 0) return
        const [moved] = imports.splice(slide % imports.length, 1)
        imports.splice(to % (imports.length + 1), 0, moved as Chunk)
        return this.write('slides.md', [head, ...imports])
      }
    }
    await this.write(path, slides)
    await this.forget()
  }

  /** The slides of each page, in order: people's own by their words, others by their ids. */
  async orders(): Promise<Map<string, string[]>> {
    const pages = Object.entries(await contents(this.dir)).filter(([path]) => path.startsWith('pages/'))
    return new Map(pages.map(([path, text]) => [path, splitPage(text, path).map(({ id, text }) => /# (手で書いた言葉\d+)/.exec(text)?.[1] ?? id ?? text)]))
  }

  private async write(path: string, slides: Chunk[]): Promise<void> {
    if (slides.length === 0) await rm(join(this.dir, path))
    else await this.save(path, joinPage(spacedOut(slides, '\n')))
  }

  private async save(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.dir, path)), { recursive: true })
    await writeFile(join(this.dir, path), text)
  }

  /** What they deleted themselves is no loss. */
  private async forget(): Promise<void> {
    const all = Object.values(await contents(this.dir)).join('\n')
    for (const words of this.byHand) if (!all.includes(words)) this.byHand.delete(words)
  }
}

const OWNERS: Partial<Record<Outcome, string>> = { unchanged: 'generated', updated: 'generated', added: 'generated', kept: 'edited', outdated: 'edited', orphaned: 'edited' }

/** What a slide says, whatever it is called by: ids are those of the last time. */
const saidIn = (slide = ''): string => slide.replace(/^---\n[^]*?\n---\n/, '').replace(/ person="[^"]*"/g, '')

const inFolder = async (work: (dir: string) => Promise<void>): Promise<void> => {
  const dir = await mkdtemp(join(tmpdir(), 'recap-again-'))
  await work(dir).finally(() => rm(dir, { recursive: true, force: true }))
}

describe('whatever people do to the report and to the deck, after every generation', () => {
  test('nothing by hand is lost, nothing untouched is stale, again is the same, and the check agrees on who owns what', { timeout: 600_000 }, async () => {
    await fc.assert(fc.asyncProperty(report, fc.array(step, { minLength: 1, maxLength: 7 }), (first, steps) => inFolder(async (folder) => {
      const [file, dir, other] = ['report.md', 'deck', 'fresh'].map(name => join(folder, name)) as [string, string, string]
      const deck = new Deck(dir)
      await writeFile(file, markdown(first))
      await generate(file, dir)
      for (const one of steps) {
        if ('deed' in one) await deck.do(one.deed)
        else await writeFile(file, markdown(one.report))
        const orders = await deck.orders()
        const { slides } = await generate(file, dir)
        const files = await contents(dir)
        const all = Object.values(files).join('\n')
        for (const words of deck.byHand) expect(all).toContain(words)
        for (const [path, order] of await deck.orders()) {
          const before = orders.get(path) ?? []
          const isOne = (key: string | undefined) => key === undefined || before.indexOf(key) === before.lastIndexOf(key)
          for (const own of order.filter(key => key.startsWith('手で') && isOne(key))) {
            const neighbour = before[before.indexOf(own) - 1]
            // One that is gone leaves what stood behind it to another.
            if (before.includes(own) && isOne(neighbour) && (neighbour === undefined || order.includes(neighbour))) expect(order[order.indexOf(own) - 1]).toBe(neighbour)
          }
        }

        const fresh = (await generate(file, other)).slides.map(({ next }) => saidIn(next))
        await rm(other, { recursive: true })
        const read = (await readDeck(dir)).slides
        for (const { id, outcome, page, next } of slides) {
          const found = read.filter(slide => slide.id === id && slide.at.file === page)
          if (outcome === 'deleted' || outcome === 'removed') expect(found.map(({ owner }) => owner).filter(owner => owner !== 'written'), `${id} is ${outcome}`).toEqual([])
          // Pages in folders, those that nothing imports and what was set aside are not shown.
          else if (found.length > 0) expect(found.map(({ owner }) => owner), `${id} is ${outcome}`).toContain(OWNERS[outcome])
          if (OWNERS[outcome] === 'generated') expect(files[page]?.replaceAll('\r\n', '\n').replaceAll('"', ''), `${id} is ${outcome}`).toContain(next?.replaceAll('"', ''))
        }
        expect(slides.filter(({ next }) => next !== undefined).map(({ next }) => saidIn(next))).toEqual(fresh)

        const again = await generate(file, dir)
        expect(await contents(dir)).toEqual(files)
        expect(again.slides.filter(({ outcome }) => outcome === 'added' || outcome === 'updated' || outcome === 'removed')).toEqual([])
      }
    })), { numRuns: RUNS, interruptAfterTimeLimit: 500_000 })
  })
})
