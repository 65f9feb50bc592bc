import type { ConsoleMessage as Message, Page, Request } from 'playwright-chromium'
import type { ConsoleMessage, Traffic } from '../evidence.ts'

/** What pages of the deck asked for and complained of, while slides were shown. */
export interface Watch {
  /** The slide that is on screen; none in views of all. */
  slide: number | undefined
  foreign: Traffic['foreign']
  failed: Traffic['failed']
  console: ConsoleMessage[]
}

export function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { slide: undefined, foreign: [], failed: [], console: [] }
  const on = () => watch.slide === undefined ? {} : { slide: watch.slide }
  const isForeign = (url: string) => /^(?:https?|wss?):/.test(url) && new URL(url).host !== new URL(origin).host
  page.on('request', (request) => {
    if (isForeign(request.url())) watch.foreign.push({ url: request.url(), ...on() })
  })
  page.on('websocket', socket => isForeign(socket.url()) && watch.foreign.push({ url: socket.url(), ...on() }))
  page.on('requestfailed', (request) => {
    if (!isForeign(request.url()) && !isGivenUp(request)) watch.failed.push({ url: request.url(), status: request.failure()?.errorText ?? 'failed', ...on() })
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !isForeign(response.url())) watch.failed.push({ url: response.url(), status: response.status(), ...on() })
  })
  page.on('console', (message) => {
    const type = message.type()
    if ((type === 'error' || type === 'warning') && !isOfRequest(message)) watch.console.push({ type, text: message.text(), ...on() })
  })
  page.on('pageerror', error => watch.console.push({ type: 'exception', text: error.message, ...on() }))
  return watch
}

/** The page itself gave the request up: it went on to something else. */
const isGivenUp = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED'

/** The browser's own line about a request that failed; the request is seen by itself. */
const isOfRequest = (message: Message): boolean => /^Failed to load resource:|^WebSocket connection to/.test(message.text())
