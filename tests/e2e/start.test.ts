import type { ChildProcess } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { deckSlides } from '../support/pages.ts'
import { recap, spawnRecap } from '../support/recap.ts'
import { freePort, started, stop } from '../support/server.ts'
import { shownSlide, useBrowser } from './setup/open.ts'

const browser = useBrowser()
let folder: string
let dir: string
let port: number
let server: ChildProcess
let output: () => string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-start-'))
  // Not right below the file system's root, where one `..` more or less makes no difference.
  dir = join(folder, 'meetups', 'deck')
  await mkdir(dir, { recursive: true })
  await copyFile(join(packageRoot, 'report.md'), join(dir, 'report.md'))
  await cp(join(packageRoot, 'snippets'), join(dir, 'snippets'), { recursive: true })
  port = await freePort()
  server = spawnRecap(['start', dir, '--no-open', '--port', String(port)])
  output = await started(server)
})
afterAll(async () => {
  await stop(server)
  await rm(folder, { recursive: true, force: true })
})

describe('recap start', () => {
  it('generates the deck of the folder\'s report and serves it with this package as its addon', async () => {
    const { page, complaints, foreign } = await browser.open(`http://localhost:${port}/akichan`)
    const opener = await shownSlide(page, await slideNumber('akichan'))
    expect(await opener.locator('h1').textContent()).toBe('akichan')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.recap')!).fontFamily)).toContain('Recap Sans')
    expect(complaints.filter(line => !line.includes('[vite]'))).toEqual([])
    expect(foreign).toEqual([])
    await page.context().close()
  })

  it('shows a photo as soon as it is dropped into public/photos, and until then a frame that says so', async () => {
    const { page } = await browser.open(`http://localhost:${port}/1`)
    const frames = page.locator('.print-slide-container, .slidev-page').getByText('ペパボ登壇者集合写真')
    await page.goto(`http://localhost:${port}/${await slideNumber('photos')}`)
    await frames.first().waitFor()
    expect(await page.getByText('写真はこれから届きます').count()).toBeGreaterThan(0)
    await mkdir(join(dir, 'public', 'photos'), { recursive: true })
    // A picture of one pixel.
    await writeFile(join(dir, 'public', 'photos', 'speakers.png'), Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'))
    const picture = page.getByRole('img', { name: 'ペパボ登壇者集合写真' }).first()
    await picture.waitFor()
    expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(1)
    await page.context().close()
  })
})

describe('Slidev\'s own layouts beside ours', () => {
  it('show their content, and who is speaking where the slide belongs to a person', async () => {
    await writeFile(join(dir, 'pages', 'zz-own.md'), '---\nlayout: two-cols\nperson: akichan\nrouteAlias: own\n---\n\n# Left\n\n::right::\n\n# Right\n')
    await recap(['generate', join(dir, 'report.md'), '--out', dir])
    const { page } = await browser.open(`http://localhost:${port}/own`)
    const slide = page.locator('.slidev-layout.two-columns, .slidev-layout.two-cols').first()
    await slide.waitFor({ state: 'visible' })
    expect(await slide.innerText()).toMatch(/Left[\s\S]*Right/)
    await page.locator('.recap-head').filter({ hasText: 'akichan' }).first().waitFor({ state: 'visible' })
    await page.context().close()
  })
})

describe('saving the report', () => {
  const save = (change: (text: string) => string) => async () => writeFile(join(dir, 'report.md'), change(await readFile(join(packageRoot, 'report.md'), 'utf8')))
  const restore = save(text => text)
  afterEach(restore)

  it('updates the slide that is shown, in its place and without loading the page again', async () => {
    const no = await slideNumber('akichan-next')
    const { page } = await browser.open(`http://localhost:${port}/${no}`)
    const slide = await shownSlide(page, no)
    await page.evaluate(() => document.documentElement.dataset.visitor = 'still here')
    await save(text => text.replaceAll('コミュニティに還元', '世の中に還元'))()
    await slide.getByText('世の中に還元').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/${no}`)
    expect(await page.evaluate(() => document.documentElement.dataset.visitor)).toBe('still here')
    await page.context().close()
  })

  it('stays with the slide that is shown where a section comes or goes before it', async () => {
    const no = await slideNumber('akichan-next')
    const { page } = await browser.open(`http://localhost:${port}/${no}`)
    const shown = page.locator('#slide-content').getByText('コミュニティに還元').first()
    await shown.waitFor()
    await save(text => text.replace(/^(?=### \[『Dynamic)/m, '### 『新しい話』 @newcomer\n\n==新しい話をしました==。\n\n'))()
    await page.waitForURL(({ pathname }) => Number(pathname.slice(1)) > no)
    await shown.waitFor()
    expect(new URL(page.url()).pathname).toBe(`/${await slideNumber('akichan-next')}`)
    await restore()
    await page.waitForURL(`**/${no}`)
    await shown.waitFor()
    await page.context().close()
  })

  it('with a report that no deck can be made of says so, to whoever comes later too, and leaves the deck as it is', async () => {
    const { page } = await browser.open(`http://localhost:${port}/akichan`)
    const before = await readFile(join(dir, 'pages', 'akichan.md'), 'utf8')
    await save(() => '---\ntitle: [\n---\n\n# x\n')()
    await page.getByRole('alert').filter({ hasText: 'report.md:2: the front matter is not valid YAML' }).waitFor()
    expect(output()).toMatch(/report\.md:2: the front matter is not valid YAML.*\n.*\n {2}the deck stays as it is\n/)
    const later = (await browser.open(`http://localhost:${port}/akichan`)).page
    await later.getByRole('alert').waitFor()
    expect(await readFile(join(dir, 'pages', 'akichan.md'), 'utf8')).toBe(before)
    await restore()
    for (const one of [page, later]) {
      await one.getByRole('alert').waitFor({ state: 'detached' })
      await one.context().close()
    }
  })

  it('leaves what was edited by hand, and says where the report has changed below it', async () => {
    const file = join(dir, 'pages', 'akichan.md')
    await writeFile(file, (await readFile(file, 'utf8')).replace('コミュニティに還元', '手で直した還元'))
    const { page } = await browser.open(`http://localhost:${port}/${await slideNumber('akichan-next')}`)
    const shown = page.locator('#slide-content').getByText('手で直した還元').first()
    await shown.waitFor()
    await save(text => text.replaceAll('コミュニティに還元', '世の中に還元'))()
    await expect.poll(output, { timeout: 20_000 }).toContain('edited: akichan-next (pages/akichan.md) stays as it was edited by hand')
    expect(await shown.isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('stopping it', () => {
  it('ends Slidev too: the port is free again', async () => {
    await stop(server)
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow()
  })

  it('ends Slidev even where nobody could tell it to', async () => {
    const another = await freePort()
    server = spawnRecap(['start', dir, '--no-open', '--port', String(another)])
    await started(server)
    server.kill('SIGKILL')
    await expect.poll(() => fetch(`http://localhost:${another}/`).then(() => 'answers', () => 'is gone'), { timeout: 20_000 }).toBe('is gone')
  })
})

/** The number of a generated slide by its id. */
async function slideNumber(id: string): Promise<number> {
  const slides = await deckSlides(dir)
  return slides.findIndex(slide => slide.frontmatter.id === id) + 1
}
