import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBrowser } from '../../src/browser/ensure.ts'
import { launchBrowser } from '../../src/browser/launch.ts'
import { packageRoot } from '../../src/package.ts'
import { host, type Hosted } from '../support/host.ts'
import { deckSlides } from '../support/pages.ts'
import { recap } from '../support/recap.ts'
import { visit } from '../support/visit.ts'
import { shownSlide, useBrowser } from './setup/open.ts'

/* The built deck as somebody meets it who was sent its address. */

/** What stock Slidev sends before the first slide of the same pages, without a Japanese font (bench/site.ts). */
const STOCK_BYTES = 218 * 1024

const BASE = '/slides/'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-hosted-'))
  // As outside a test: Vite takes NODE_ENV from whoever starts it, and Vue in its development build with it.
  const { code, stderr } = await recap(['build', packageRoot, '--out', join(folder, 'site'), '--base', BASE], { env: { NODE_ENV: 'production' } })
  expect(code, stderr).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('alone', () => {
  let hole: Server
  const sockets = new Set<Socket>()
  let site: Hosted
  beforeAll(async () => {
    site = await host(join(folder, 'site'), { base: BASE })
    // Takes every connection and never says a word.
    hole = createServer(socket => sockets.add(socket))
    await new Promise<void>(resolve => hole.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    for (const socket of sockets) socket.destroy()
    hole.close()
    await site.close()
  })

  it('it opens where no other host ever answers, within three seconds, and asks none', async () => {
    const { port } = hole.address() as AddressInfo
    const browser = await launchBrowser(await ensureBrowser(line => console.error(line)), [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`])
    try {
      const page = await browser.newPage()
      const asked: string[] = []
      page.on('request', request => /^https?:/.test(request.url()) && asked.push(new URL(request.url()).origin))
      await page.goto(site.url, { waitUntil: 'commit' })
      await page.locator('#slide-content .slidev-page-1 .slidev-layout').waitFor({ state: 'visible', timeout: 3000 })
      await page.waitForLoadState('networkidle')
      expect([...new Set(asked)]).toEqual([new URL(site.url).origin])
    }
    finally {
      await browser.close()
    }
  })

  it('it costs no more before its first slide than stock Slidev does, Japanese fonts included', async () => {
    const browser = await launchBrowser(await ensureBrowser(line => console.error(line)))
    try {
      // What is asked for once the slide is there may be asked for before it is painted, where the machine has other work: the least of three is what it costs.
      const visits = [await visit(browser, site.url), await visit(browser, site.url), await visit(browser, site.url)]
      const { bytes, requests } = visits.reduce((least, one) => one.bytes < least.bytes ? one : least)
      expect(bytes, requests.map(({ before, bytes, path }) => `${before ? 'before' : 'after'} ${bytes} ${path}`).join('\n')).toBeLessThanOrEqual(STOCK_BYTES)
    }
    finally {
      await browser.close()
    }
  })
})

describe('under a strict policy and a path of its own', () => {
  const POLICY = [
    'default-src \'none\'', 'script-src \'self\'', 'style-src \'self\' \'unsafe-inline\'', 'img-src \'self\' data:', 'font-src \'self\'', 'connect-src \'self\'',
    'manifest-src \'self\'', 'base-uri \'none\'', 'form-action \'none\'', 'frame-ancestors \'self\'',
  ].join('; ')
  const browser = useBrowser()
  let site: Hosted
  let count = 0
  beforeAll(async () => {
    site = await host(join(folder, 'site'), { base: BASE, headers: { 'content-security-policy': POLICY } })
    count = (await deckSlides()).length
  })
  afterAll(() => site?.close())

  it('every slide shows, with no violation and a silent console', async () => {
    const { page, complaints, foreign } = await browser.open(site.url)
    for (let no = 1; no <= count; no++) {
      if (no > 1) await page.keyboard.press('ArrowRight')
      await shownSlide(page, no)
    }
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    await page.context().close()
  })

  it.each(['overview', 'presenter/1', '30', 'print?print=true'])('so does /%s', async (path) => {
    const { page, complaints, foreign } = await browser.open(site.url + path, { viewport: { width: 1400, height: 900 } })
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    await page.context().close()
  })
})
