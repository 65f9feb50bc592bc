import type { ChildProcess } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { deckSlides } from '../support/pages.ts'
import { recap, spawnRecap } from '../support/recap.ts'
import { shownSlide, useBrowser } from './setup/open.ts'

const browser = useBrowser()
let folder: string
let dir: string
let port: number
let server: ChildProcess

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-start-'))
  // Not right below the file system's root, where one `..` more or less makes no difference.
  dir = join(folder, 'meetups', 'deck')
  await mkdir(dir, { recursive: true })
  await copyFile(join(packageRoot, 'report.md'), join(dir, 'report.md'))
  await cp(join(packageRoot, 'snippets'), join(dir, 'snippets'), { recursive: true })
  port = await freePort()
  server = spawnRecap(['start', dir, '--no-open', '--port', String(port)])
  await answers(server)
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

describe('stopping it', () => {
  it('ends Slidev too: the port is free again', async () => {
    await stop(server)
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow()
  })
})

/** The number of a generated slide by its id. */
async function slideNumber(id: string): Promise<number> {
  const slides = await deckSlides(dir)
  return slides.findIndex(slide => slide.frontmatter.id === id) + 1
}

/** Until the server says its address. */
function answers(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stderr?.on('data', (data: Buffer) => {
      output += data
      if (output.includes('public slide show')) resolve()
    })
    child.once('close', () => reject(new Error(`recap start ended:\n${output}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise(resolve => child.once('close', resolve))
  child.kill('SIGTERM')
  await closed
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, () => {
      const address = probe.address()
      probe.close(() => typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')))
    })
  })
}
