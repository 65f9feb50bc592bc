import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../src/browser/launch.ts'
import type { Box, CheckResult } from '../../src/check/finding.ts'
import { formatHtml, type SlidePictures } from '../../src/check/report/html/index.ts'
import { finding, result, slide } from '../check/report/sample.ts'

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="980" height="552"><rect width="980" height="552" fill="#cf3417"/></svg>')}`
const HOSTILE = '</script><script>window.hacked = 1</script><img src="https://a.example/x.png" onerror="window.hacked = 1">"\'><svg onload="window.hacked = 1">]]>{{ 1 + 1 }}<!--'
const INSIDE: Box = { x: 300, y: 200, width: 240, height: 60 }
const RIGHT: Box = { x: 900, y: 100, width: 120, height: 40 }
const FAR: Box = { x: 200, y: 3000, width: 200, height: 40 }

const hostile: CheckResult = result({
  title: HOSTILE,
  dir: HOSTILE,
  report: HOSTILE,
  slides: [
    slide(1, { id: HOSTILE, title: HOSTILE, at: { file: HOSTILE, line: 1 }, passages: [{ from: 3, to: 4, text: HOSTILE }] }),
    slide(2),
    slide(3, { owner: 'written', passages: [] }),
  ],
  findings: [
    finding({ slide: undefined, rule: 'other-host', severity: 'warning', views: [], message: HOSTILE, measured: HOSTILE, allowed: HOSTILE, help: HOSTILE, at: { file: HOSTILE } }),
    finding({ slide: 1, boxes: [{ view: 'screen light', box: INSIDE }, { view: 'screen dark', box: INSIDE }] }),
    finding({ slide: 2, boxes: [{ view: 'screen light', box: INSIDE }, { view: 'print light', box: INSIDE }] }),
    finding({ slide: 2, boxes: [{ view: 'screen light', box: RIGHT }] }),
    finding({ slide: 2, rule: 'contrast', severity: 'warning', boxes: [{ view: 'screen light', box: FAR }] }),
    finding({ slide: 2, rule: 'contrast', severity: 'warning', views: ['screen dark'], boxes: [{ view: 'screen dark', box: INSIDE }] }),
  ],
  theirs: [{ slide: 3, at: { file: HOSTILE, line: 1 }, how: 'written', own: [HOSTILE] }],
})

const all = () => new Map([1, 2, 3].map(no => [no, PICTURE]))
const pictures: SlidePictures = { light: all(), dark: all() }

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await openBrowser(line => console.error(line))
  folder = await mkdtemp(join(tmpdir(), 'recap-check-'))
  await writeFile(join(folder, 'hostile.html'), formatHtml(hostile, pictures))
  await writeFile(join(folder, 'healthy.html'), formatHtml(result(), pictures))
  await writeFile(join(folder, 'english.html'), formatHtml(result({ lang: 'en', title: 'CNDT2022', findings: hostile.findings.slice(1) }), pictures))
})
afterAll(async () => {
  await browser?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

/** Opens a page; whatever it asks for but itself, and whatever it complains about, is written down. */
async function open(name: string, options: BrowserContextOptions = {}): Promise<{ page: Page, asked: string[], complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  const url = pathToFileURL(join(folder, `${name}.html`)).href
  page.on('request', request => !request.url().startsWith('data:') && request.url() !== url && asked.push(request.url()))
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(url, { waitUntil: 'load' })
  return { page, asked, complaints }
}

it('is one file that asks nobody for anything, and whose own policy lets it run', async () => {
  const { page, asked, complaints } = await open('hostile')
  await page.locator('#slide-2 .finding').first().hover()
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
  // It has run: box and finding belong together.
  expect(await page.locator('#slide-2 .picture:visible .lit rect.line').count()).toBe(1)
  await page.context().close()
})

it('shows text as text, whatever it says', async () => {
  const { page } = await open('hostile')
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('script').count()).toBe(1)
  expect(await page.locator('img, [onload], [onerror]').count()).toBe(0)
  expect(await page.title()).toBe(`${HOSTILE}: recap check`)
  for (const place of ['h1', '.eyebrow code', '#slide-1 h3 [lang]', '#slide-1 blockquote p', '#slide-1 .about code', '.deck .message', '.deck dd', '.deck .where code', '.own li']) {
    expect(await page.locator(place).first().textContent(), place).toContain(HOSTILE)
  }
  expect(await page.locator('.deck .help').textContent()).toBe(`直し方: ${HOSTILE}`)
  expect(await page.locator('#slide-1 .picture:visible').getAttribute('aria-label')).toContain(HOSTILE)
  await page.context().close()
})

it('draws boxes where they are on the slide, and still shows those that have left it', async () => {
  const { page } = await open('hostile')
  const drawn = await page.locator('#slide-2 .picture:visible').evaluate((picture) => {
    const { x, y, width, height } = (picture.querySelector('image') as Element).getBoundingClientRect()
    const scale = 980 / width
    const shown = picture.getBoundingClientRect()
    const canvas = (rect: DOMRect) => ({ x: Math.round((rect.x - x) * scale), y: Math.round((rect.y - y) * scale), width: Math.round(rect.width * scale), height: Math.round(rect.height * scale) })
    return {
      ratio: width / height,
      margin: Math.round((x - shown.x) * scale),
      boxes: [...picture.querySelectorAll('rect.line')].map(rect => canvas(rect.getBoundingClientRect())),
      numbers: [...picture.querySelectorAll('.number')].map((number) => {
        const { left, right, top, bottom } = (number.querySelector('circle') as Element).getBoundingClientRect()
        return { text: number.textContent?.trim(), within: left >= shown.left && right <= shown.right && top >= shown.top && bottom <= shown.bottom }
      }),
    }
  })
  expect(drawn.ratio).toBeCloseTo(980 / 552, 2)
  expect(drawn.margin).toBe(60)
  expect(drawn.boxes[0]).toEqual({ x: 295, y: 195, width: 250, height: 70 })
  expect(drawn.boxes[1]).toEqual({ x: 895, y: 95, width: 130, height: 50 })
  // Far below: a strip at the lower edge, under the place where it would be.
  expect(drawn.boxes[2]).toMatchObject({ x: 195, y: 598, width: 210 })
  expect(drawn.numbers).toEqual(['1', '2', '3'].map(text => ({ text, within: true })))
  await page.context().close()
})

it('can be filtered and shown in the other scheme without a script', async () => {
  const { page } = await open('hostile', { javaScriptEnabled: false, colorScheme: 'light' })
  const shown = (selector: string) => page.locator(`${selector}:visible`).count()
  expect(await shown('.slide')).toBe(3)
  await page.locator('#show-findings').check({ force: true })
  expect([await shown('.slide'), await shown('.stop'), await shown('.finding')]).toEqual([2, 2, 6])
  await page.locator('#show-contrast').check({ force: true })
  expect([await shown('.slide'), await shown('.stop'), await shown('.finding'), await shown('#slide-2 .picture .number')]).toEqual([1, 1, 2, 1])
  await page.locator('#show-all').check({ force: true })
  expect(await page.locator('#slide-2 .picture:visible').getAttribute('aria-label')).toContain('ライト')
  await page.locator('#scheme-dark').check({ force: true })
  expect(await page.locator('#slide-2 .picture:visible').getAttribute('aria-label')).toContain('ダーク')
  expect(await shown('#slide-2 .picture rect.line')).toBe(1)
  await page.context().close()
})

it.each([
  ['hostile', 'light', 1280], ['hostile', 'dark', 1280], ['healthy', 'light', 390], ['healthy', 'dark', 390], ['hostile', 'light', 390], ['english', 'dark', 390],
] as const)('%s in %s at %i px: nothing is wider than the page, axe-core finds nothing', async (name, colorScheme, width) => {
  const { page } = await open(name, { colorScheme, viewport: { width, height: 900 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  // As the browser's own script: the page's policy lets no other one in.
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const { violations, incomplete, passes } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } }
    // Lines and ticks: none lies behind text, yet axe leaves all text beside one undecided.
    document.styleSheets[0]?.insertRule('::before, ::after { display: none !important }', document.styleSheets[0].cssRules.length)
    return await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  })
  const describe = (results: AxeResults['violations']) =>
    results.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`))
  expect(describe(violations)).toEqual([])
  // Nor has it left anything open but signs and the figures on pictures, whose colours the list has too.
  expect(describe(incomplete).filter(text => !/too short|non-text characters/.test(text))).toEqual([])
  expect(passes.length).toBeGreaterThan(15)
  await page.context().close()
})
