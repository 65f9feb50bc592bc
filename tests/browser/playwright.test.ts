import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { headlessShellPath, playwrightBrowsers, playwrightCli } from '../../src/browser/playwright.ts'

test('the derived path of the headless shell is the installed Playwright\'s own', () => {
  // Playwright's inside, asked here only, so that an update that moves the shell is noticed.
  const own = createRequire(import.meta.resolve('playwright-chromium'))('playwright-core/lib/coreBundle') as {
    registry: { registry: { findExecutable(name: string): { executablePath(): string } } }
  }
  const shell = own.registry.registry.findExecutable('chromium-headless-shell').executablePath()
  expect(playwrightBrowsers()).toEqual([expect.stringContaining('chromium-'), shell])
})

test.each([
  ['/c/chromium-1254/chrome-linux64/chrome', '/c/chromium_headless_shell-1254/chrome-headless-shell-linux64/chrome-headless-shell'],
  ['/c/chromium-1254/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', '/c/chromium_headless_shell-1254/chrome-headless-shell-mac-arm64/chrome-headless-shell'],
  ['C:\\c\\chromium-1254\\chrome-win64\\chrome.exe', 'C:\\c\\chromium_headless_shell-1254\\chrome-headless-shell-win64\\chrome-headless-shell.exe'],
  ['/somewhere/else', undefined],
])('headless shell beside %s', (chromium, shell) => {
  expect(headlessShellPath(chromium)).toBe(shell)
})

test('Playwright\'s command line is there', () => {
  expect(existsSync(playwrightCli())).toBe(true)
})
