import type { Browser } from 'playwright-chromium'

export interface Request { path: string, bytes: number, /** Whether it had begun when the first slide was shown. */ before: boolean }

export interface Visit {
  /** From the navigation until the first slide is visible with its fonts, in milliseconds. */
  ms: number
  /** Over the wire, headers apart, of everything asked for before the first slide was shown. */
  bytes: number
  /** Everything asked for until the network was quiet. */
  requests: Request[]
}

/** Opens a deck as somebody does who has never been there, and says what the first slide cost. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const asked = new Map<string, Request & { at: number, headers: number }>()
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      if (/^https?:/.test(request.url)) asked.set(requestId, { path: new URL(request.url).pathname, bytes: 0, before: false, at: timestamp, headers: 0 })
    })
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const request = asked.get(requestId)
      if (request) request.headers = response.encodedDataLength
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = asked.get(requestId)
      if (request) request.bytes = encodedDataLength - request.headers
    })
    await page.addInitScript({ content: WATCH_FIRST_SLIDE })
    await page.goto(url, { waitUntil: 'commit' })
    const ms = await (await page.waitForFunction('window.firstSlide')).jsonValue() as number
    await page.waitForLoadState('networkidle')
    const requests = [...asked.values()]
    const begun = Math.min(...requests.map(({ at }) => at))
    for (const request of requests) request.before = (request.at - begun) * 1000 <= ms
    return { ms, bytes: requests.filter(({ before }) => before).reduce((sum, { bytes }) => sum + bytes, 0), requests }
  }
  finally {
    await context.close()
  }
}

/**
 * Runs in the page, from its beginning; as text, for tsx would put helpers of its own into a function. Fonts
 * count as loaded also before the first text is laid out, which asks for them: what is true has to stay so.
 */
const WATCH_FIRST_SLIDE = `
  const isThere = () => document.fonts.status === 'loaded'
    && document.querySelector('#slide-content .slidev-layout')?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  let since, frames = 0
  const look = () => requestAnimationFrame(() => {
    if (isThere()) {
      since ??= performance.now()
      frames += 1
    }
    else {
      since = undefined
      frames = 0
    }
    if (frames < 3) look()
    else window.firstSlide = since
  })
  look()`
