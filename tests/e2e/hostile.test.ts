import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CheckJson } from '../../src/check/report/json.ts'
import { pageScript } from '../../src/browser/page-script.ts'
import { readPublishedDeck } from '../../src/publish/deck.ts'
import { handoutOf } from '../../src/publish/handout/model.ts'
import { host, type Hosted } from '../support/host.ts'
import { worstDrawings, worstReport } from '../support/hostile-worst.ts'
import { deckSlides, type DeckSlide } from '../support/pages.ts'
import { recap } from '../support/recap.ts'
import { printedSlides, shownSlide, useBrowser, type Watched } from './setup/open.ts'

/* A hostile report, generated and built as any other, as its audience, its presenter and its readers open it. */

const browser = useBrowser()
let folder: string
let site: Hosted
let slides: DeckSlide[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-hostile-'))
  for (const [name, content] of Object.entries({ 'report.md': worstReport, ...worstDrawings })) await writeFile(join(folder, name), content)
  const generated = await recap(['generate', join(folder, 'report.md'), '--out', join(folder, 'deck')])
  expect(generated.code, generated.stderr).toBe(0)
  slides = await deckSlides(join(folder, 'deck'))
  const built = await recap(['build', join(folder, 'deck'), '--out', join(folder, 'site')], { env: { NODE_ENV: 'production' } })
  expect(built.code, built.stderr).toBe(0)
  site = await host(join(folder, 'site'))
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

/** A page of the deck, and what of the report ran in it. */
async function open(path: string): Promise<Watched & { ran: () => Promise<unknown> }> {
  const watched = await browser.open(site.url + path, { viewport: { width: 1400, height: 900 } })
  const dialogs: string[] = []
  watched.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const ran = async () => ({
    pwned: await watched.page.evaluate(() => '__pwned' in window),
    dialogs,
    elements: await hostileElements(watched.page),
    complaints: watched.complaints,
    foreign: watched.foreign,
  })
  return { ...watched, ran }
}

const NOTHING = { pwned: false, dialogs: [], elements: [], complaints: [], foreign: [] }

/** Attacks that notes have in the report's words, and of them those that stand on slides. */
const WORDS = ['<script>window.__pwned=1</script>', '<svg onload=window.__pwned=1>', '<style>*{display:none!important}</style>', '</div></template>', '::right::', '<<< @/../../../../etc/passwd', '{{ 1 + 1 }}', 'selector-[body]:hidden', '{monaco-run}']
const SHOWN = ['{{ constructor.constructor("window.__pwned=1")() }}', '{{ 1 + 1 }}', 'selector-[body]:hidden', '{monaco-run}', '<b onclick=window.__pwned=1>x', '<script>window.__pwned=1</script>', 'graph TD']

/** Elements and attributes that only the report could have brought. */
const hostileElements = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll('body :is(script:not([type=module]), iframe, object, embed, math, component, v-click, v-drag, tweet, [onload], [onerror], [onclick], [onmouseover], a[href^="javascript:" i], a[href^="data:" i], a[href^="vbscript:" i], img[src="x"], [src*="evil.example"], .mermaid, .katex, .magic-move, .monaco-editor)')]
    .map(({ outerHTML }) => outerHTML.slice(0, 200)))

it('every slide shows, by the arrow key, and nothing of the report runs', async () => {
  const { page, ran } = await open('1')
  for (let no = 1; no <= slides.length; no++) {
    if (no > 1) await page.keyboard.press('ArrowRight')
    const slide = await shownSlide(page, no)
    expect(await slide.evaluate(element => (element as HTMLElement).innerText.trim().length), `slide ${no}`).toBeGreaterThan(0)
    expect(await ran(), `slide ${no}`).toEqual(NOTHING)
  }
  await page.context().close()
})

it('has the slides that were planned, on which the attacks are words', async () => {
  const { slides: planned } = JSON.parse(await readFile(join(folder, 'deck/recap.lock.json'), 'utf8')) as { slides: Record<string, string> }
  expect(slides.map(slide => String(slide.frontmatter.id)).sort()).toEqual(Object.keys(planned).sort())
  const { page, ran } = await open('print?print=true')
  await printedSlides(page, slides.length)
  const text = await page.evaluate(() => document.body.textContent)
  for (const words of SHOWN) expect(text).toContain(words)
  expect(await ran()).toEqual(NOTHING)
  await page.context().close()
})

it('has of the drawings beside the report only what runs nothing when it is opened by itself', async () => {
  for (const place of ['deck/public/photos', 'site/photos']) expect(await readdir(join(folder, place)), place).toEqual(['drawn.svg'])
  const { page } = await open('1')
  await page.goto(`${site.url}photos/drawn.svg`)
  expect(await page.evaluate(() => ['__pwned' in window, document.documentElement.tagName])).toEqual([false, 'svg'])
  await page.context().close()
})

it('the presenter\'s view shows the notes of each slide, and none of it runs', async () => {
  const { page, ran } = await open('presenter/1')
  for (let no = 1; no <= slides.length; no++) {
    if (no > 1) await page.keyboard.press('ArrowRight')
    await page.waitForURL(url => url.pathname.startsWith('/presenter/') && [String(no), slides[no - 1]?.frontmatter.routeAlias].includes(decodeURIComponent(url.pathname.slice('/presenter/'.length))))
  }
  expect(await ran()).toEqual(NOTHING)
  await page.context().close()
})

it.each(['overview', 'notes', 'entry'])('nothing of it runs on /%s', async (path) => {
  const { page, ran } = await open('1')
  await page.goto(site.url + path)
  await page.waitForLoadState('networkidle')
  expect(await ran()).toEqual(NOTHING)
  await page.context().close()
})

it('nothing of it runs in the handout, whose text has the attacks as words', async () => {
  const deck = await readPublishedDeck(join(folder, 'deck'))
  const { page, ran } = await open('print?print=true')
  await printedSlides(page, slides.length)
  await page.evaluate(await pageScript('src/publish/page/index.ts', 'recapPublish'))
  await page.evaluate(handout => (window as unknown as { recapPublish: { layOutHandout: (handout: string, style: string) => void } }).recapPublish.layOutHandout(handout, ''), JSON.stringify(handoutOf(deck)))
  const text = await page.evaluate(() => document.body.textContent)
  for (const words of WORDS) expect(text).toContain(words)
  expect(await ran()).toEqual(NOTHING)
  await page.context().close()
})

it('the reader\'s view shows the text of every slide as words, and the search finds it', async () => {
  const { page, ran } = await open('1')
  await page.locator('#recap-reader .launcher').waitFor({ state: 'attached' })
  await page.keyboard.press('r')
  const panel = page.locator('#recap-reader aside')
  await panel.waitFor()
  let text = ''
  for (let no = 1; no <= slides.length; no++) {
    if (no > 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => panel.innerText(), { message: `slide ${no}` }).toContain(`${no} / ${slides.length}`)
    text += await panel.innerText()
    expect(await ran(), `slide ${no}`).toEqual(NOTHING)
  }
  for (const words of WORDS) expect(text).toContain(words)
  await page.keyboard.press('Escape')
  for (const query of ['script', '{{', 'onerror', 'monaco']) {
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill(query)
    await dialog.locator('mark').first().waitFor()
    expect(await ran(), query).toEqual(NOTHING)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await page.context().close()
})

it('recap check finds nothing lost, invented, cut off or asked of another host', async () => {
  const { stdout, stderr } = await recap(['check', join(folder, 'deck'), '--json'])
  expect(stdout, stderr).not.toBe('')
  // A run of signs that is wider than its line has to break somewhere.
  expect((JSON.parse(stdout) as CheckJson).findings.filter(({ rule }) => !['bad-break', 'missing-glyph'].includes(rule))).toEqual([])
})
