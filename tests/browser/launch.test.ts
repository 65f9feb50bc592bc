import { expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find.ts'
import { thisHost } from '../../src/browser/host.ts'
import { launchOptions, openBrowser } from '../../src/browser/launch.ts'

test('a real browser opens and computes', { timeout: 90_000 }, async () => {
  const browser = await openBrowser(console.error)
  try {
    const page = await browser.newPage()
    expect(await page.evaluate('1 + 1')).toBe(2)
  }
  finally {
    await browser.close()
  }
})

test('what is no browser is an error, in bounded time', { timeout: 90_000 }, async () => {
  // Starts with --version, like a browser, but is none.
  await expect(openBrowser(console.error, process.execPath)).rejects.toMatchObject({
    name: 'BrowserError',
    code: 'launch-failed',
    message: expect.stringMatching(/^node\S* at .* could not be opened: .*\n.*bad option(.*\n?){1,3}$/),
  })
})

test('the browser is launched from where it was found, with less talk to its makers', () => {
  const found = { path: '/x/chrome', name: 'x', source: 'installed' } as const
  const { executablePath, args, timeout } = launchOptions(found)
  expect(executablePath).toBe('/x/chrome')
  expect(args).toContain('--disable-quic')
  expect(args.join(' ')).toContain('MAP update.googleapis.com ~NOTFOUND')
  expect(timeout).toBeGreaterThan(0)
})

test('this machine knows its own files', () => {
  expect(thisHost().isExecutable(process.execPath)).toBe(true)
  expect(thisHost().isExecutable('/')).toBe(false)
  expect(thisHost().isExecutable(import.meta.filename)).toBe(false)
  expect(() => findBrowser(thisHost('/no/such/browser'))).toThrow(/\/no\/such\/browser/)
})
