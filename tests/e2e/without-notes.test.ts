import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noteText } from '../../src/check/text/slide.ts'
import { siteEnvironment } from '../../src/deck/site-settings.ts'
import { packageRoot } from '../../src/package.ts'
import { runSlidev } from '../../src/slidev.ts'
import { deckSlides } from '../support/pages.ts'
import { useBrowser } from './setup/open.ts'

const browser = useBrowser()
let dist: string
let server: PreviewServer
let url: string

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'recap-without-notes-'))
  const settings = siteEnvironment({ withoutNotes: true, downloads: { pdf: 'deck.pdf' } })
  Object.assign(process.env, settings)
  try {
    await runSlidev(['build', join(packageRoot, 'slides.md'), '--out', dist])
  }
  finally {
    for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name)
  }
  server = await preview({ configFile: false, root: packageRoot, logLevel: 'error', build: { outDir: dist }, preview: { port: 0, host: '127.0.0.1' } })
  url = (server.resolvedUrls?.local[0] as string).replace(/\/$/, '')
})
afterAll(async () => {
  await server?.close()
  await rm(dist, { recursive: true, force: true })
})

/** As texts are compared: spacing, and how JavaScript and HTML write a character, set aside. */
const bare = (text: string): string => text
  .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  .replace(/&(?:quot|#34);/g, '"').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  .replace(/<[^<>]*>|\\[nt]|[\s\\]/g, '')

describe('a site without notes', () => {
  it('has no sentence of any note in any of its files', async () => {
    const slides = await deckSlides()
    const headmatter = await readFile(join(packageRoot, 'slides.md'), 'utf8')
    const shown = bare([headmatter, ...slides.map(({ content }) => content)].join('\n'))
    const sentences = slides.flatMap(({ note }) => noteText(note).split(/(?<=[。!?！？])|\n/u)).map(bare).filter(sentence => sentence.length > 10 && !shown.includes(sentence))
    expect(sentences.length).toBeGreaterThan(100)
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
    const leaks: string[] = []
    for (const { parentPath, name } of files) {
      const text = bare(await readFile(join(parentPath, name), 'utf8'))
      leaks.push(...sentences.filter(sentence => text.includes(sentence)).map(sentence => `${name}: ${sentence}`))
    }
    expect(leaks).toEqual([])
  })

  it('offers no text to read, but contents, search and downloads', async () => {
    const { page, complaints } = await browser.open(`${url}/akichan`, { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.locator('#recap-reader .launcher').waitFor({ state: 'attached' })
    await page.keyboard.press('r')
    expect(await page.locator('#recap-reader aside').count()).toBe(0)
    expect(await page.getByRole('button', { name: '本文を読む' }).count()).toBe(0)
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('link', { name: 'PDF' }).getAttribute('href')).toBe('/deck.pdf')
    expect(await dialog.getByRole('link', { name: 'PDF' }).getAttribute('download')).toBe('')
    await dialog.getByRole('searchbox').fill('自社主催以外')
    await dialog.getByText('見つかりませんでした').waitFor()
    await dialog.getByRole('searchbox').fill('いいマイク')
    await dialog.locator('mark').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
