import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readReportSource } from '../../../src/check/deck/report.ts'
import { readDeck } from '../../../src/check/deck/source.ts'
import type { DeckSource, Evidence, SlideView } from '../../../src/check/evidence.ts'
import { generate } from '../../../src/generate.ts'
import { packageRoot } from '../../../src/package.ts'
import { parsePage, renderSlide, shown } from '../../support/slidev.ts'
import { seenNothing, viewOf } from './evidence.ts'

/** The deck of this repository, and what its pages' Markdown shows. */
export async function ownDeck(): Promise<Evidence> {
  const report = await readReportSource(join(packageRoot, 'report.md'))
  const deck = await readDeck(packageRoot)
  return { ...seenNothing, lang: report.recap.lang, deck, report, views: { 'screen light': await viewsOf(deck) } }
}

/** Code stands in a fence or, where no fence could hold it, in HTML. */
const CODE = /```|<pre\b/

/** The texts of each generated slide, as Slidev renders its Markdown, and the running order. Code and snippets are not rendered here. */
async function viewsOf({ slides, recap }: DeckSource): Promise<SlideView[]> {
  const views = await Promise.all(slides.map(async ({ no, raw, owner, routeAlias }): Promise<SlideView[]> => {
    const [slide] = await parsePage(raw)
    if (!slide || owner !== 'generated' || CODE.test(slide.content)) return []
    const order = routeAlias === 'order' ? (recap?.people ?? []).flatMap(({ name, talks, sessions }) => [name, ...[...talks, ...sessions].map(({ title }) => title)]) : []
    return [viewOf(no, [...shown(renderSlide(slide.content)).map(({ text }) => text).filter(Boolean), ...order])]
  }))
  return views.flat()
}

/** A folder with these files, for as long as the work with it takes. */
export async function inFolder<T>(files: Record<string, string>, work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'recap-check-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(dir, path)), { recursive: true })
      await writeFile(join(dir, path), content)
    }
    return await work(dir)
  }
  finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** A deck generated from a report and read again. */
export const generatedDeck = (markdown: string): Promise<Evidence> => inFolder({ 'report.md': markdown }, async (dir) => {
  await generate(join(dir, 'report.md'), dir)
  const report = await readReportSource(join(dir, 'report.md'))
  const deck = await readDeck(dir)
  return { ...seenNothing, lang: report.recap.lang, deck, report, views: { 'print dark': await viewsOf(deck) } }
})
