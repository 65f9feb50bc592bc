import { expect, test } from 'vitest'
import { BrowserError } from '../../src/browser/error.ts'
import { findBrowser, listBrowsers } from '../../src/browser/find.ts'
import { type FakeHost, fakeHost } from './fakes.ts'

const WINDOWS_ENV = {
  'ProgramFiles': 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  'LOCALAPPDATA': 'C:\\Users\\ada\\AppData\\Local',
}
const windows = { platform: 'win32', env: WINDOWS_ENV, cwd: 'C:\\talk' } as const
const mac = { platform: 'darwin', home: '/Users/ada' } as const
const MAC_CHROME = 'Google Chrome.app/Contents/MacOS/Google Chrome'

const found: readonly (readonly [string, FakeHost, string, string])[] = [
  ['an option, before all else', { chosenPath: '/opt/x', env: { RECAP_BROWSER: '/y' }, files: ['/opt/x', '/y', '/usr/bin/chromium'] }, '/opt/x', 'option'],
  ['an option relative to the working folder', { chosenPath: 'bin/x', files: ['/home/ada/talk/bin/x'] }, '/home/ada/talk/bin/x', 'option'],
  ['RECAP_BROWSER before other variables', { env: { CHROME_PATH: '/c', PUPPETEER_EXECUTABLE_PATH: '/p', RECAP_BROWSER: '/r' }, files: ['/c', '/p', '/r'] }, '/r', 'RECAP_BROWSER'],
  ['PUPPETEER_EXECUTABLE_PATH', { env: { CHROME_PATH: '/c', PUPPETEER_EXECUTABLE_PATH: '/p' }, files: ['/c', '/p'] }, '/p', 'PUPPETEER_EXECUTABLE_PATH'],
  ['CHROME_PATH', { env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/w', CHROME_PATH: '/c' }, files: ['/w', '/c'] }, '/c', 'CHROME_PATH'],
  ['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH before installed ones', { env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/w' }, files: ['/w', '/usr/bin/chromium'] }, '/w', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'],
  ['an installed one if variables are empty', { env: { RECAP_BROWSER: '' }, files: ['/usr/bin/chromium'] }, '/usr/bin/chromium', 'installed'],
  ['Chrome before Chromium', { files: ['/usr/bin/chromium', '/usr/bin/google-chrome'] }, '/usr/bin/google-chrome', 'installed'],
  ['Chromium before Edge', { files: ['/usr/bin/microsoft-edge', '/usr/bin/chromium-browser'] }, '/usr/bin/chromium-browser', 'installed'],
  ['Edge before Brave', { files: ['/opt/brave.com/brave/brave', '/opt/microsoft/msedge/msedge'] }, '/opt/microsoft/msedge/msedge', 'installed'],
  ['Brave', { files: ['/usr/bin/brave-browser'] }, '/usr/bin/brave-browser', 'installed'],
  ['a browser on an unusual PATH', { env: { PATH: '/nix/bin' }, files: ['/nix/bin/chromium'] }, '/nix/bin/chromium', 'installed'],
  ['a usual folder without PATH', { env: {}, files: ['/usr/bin/chromium'] }, '/usr/bin/chromium', 'installed'],
  ['a snap after others, even if first on PATH', { env: { PATH: '/snap/bin:/usr/bin' }, files: ['/snap/bin/chromium', '/usr/bin/brave-browser'] }, '/usr/bin/brave-browser', 'installed'],
  ['a snap', { files: ['/snap/bin/chromium'], playwright: ['/pw'] }, '/snap/bin/chromium', 'installed'],
  ['Playwright\'s own after installed ones', { files: ['/pw', '/usr/bin/brave'], playwright: ['/pw'] }, '/usr/bin/brave', 'installed'],
  ['Playwright\'s headless shell', { files: ['/shell'], playwright: ['/pw', '/shell'] }, '/shell', 'playwright'],
  ['Chrome for all on macOS', { ...mac, files: [`/Applications/${MAC_CHROME}`, `/Users/ada/Applications/${MAC_CHROME}`] }, `/Applications/${MAC_CHROME}`, 'installed'],
  ['Chrome of one user on macOS', { ...mac, files: [`/Users/ada/Applications/${MAC_CHROME}`] }, `/Users/ada/Applications/${MAC_CHROME}`, 'installed'],
  ['Edge on macOS', { ...mac, files: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'] }, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'installed'],
  ['Chrome of one user on Windows', { ...windows, files: ['C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'] }, 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', 'installed'],
  ['Edge on Windows', { ...windows, files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'] }, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'installed'],
  ['a relative option on Windows', { ...windows, chosenPath: 'x.exe', files: ['C:\\talk\\x.exe'] }, 'C:\\talk\\x.exe', 'option'],
]

test.each(found)('finds %s', (_, host, path, source) => {
  expect(findBrowser(fakeHost(host))).toMatchObject({ path, source })
})

test.each<[string, FakeHost]>([
  ['an empty Linux', {}],
  ['an empty macOS', { ...mac }],
  ['an empty Windows', { ...windows }],
  ['Windows without its variables', { ...windows, env: {} }],
  ['a machine with only Linux\'s names in a relative PATH', { env: { PATH: 'bin:.' }, files: ['bin/chromium', 'chromium'] }],
  ['a Playwright which has downloaded nothing', { playwright: ['/pw', '/shell'] }],
])('finds nothing on %s', (_, host) => {
  expect(findBrowser(fakeHost(host))).toBeUndefined()
})

test('names the browser', () => {
  expect(findBrowser(fakeHost({ files: ['/usr/bin/microsoft-edge'] }))?.name).toBe('Microsoft Edge')
})

test('lists all browsers, but only the chosen one if there is a choice', () => {
  const files = ['/usr/bin/chromium', '/snap/bin/chromium', '/pw', '/mine']
  const paths = (host: FakeHost) => listBrowsers(fakeHost({ files, playwright: ['/pw'], ...host })).map(({ path }) => path)
  expect(paths({})).toEqual(['/usr/bin/chromium', '/snap/bin/chromium', '/pw'])
  expect(paths({ chosenPath: '/mine' })).toEqual(['/mine'])
})

test.each<[string, FakeHost, RegExp, string | undefined]>([
  ['an option', { chosenPath: '/gone' }, /\/gone, given as an option/, undefined],
  ['a variable', { env: { RECAP_BROWSER: '/gone' } }, /\/gone, named by the environment variable RECAP_BROWSER/, 'unset RECAP_BROWSER'],
  ['a weaker variable', { env: { CHROME_PATH: '/gone' } }, /CHROME_PATH/, 'unset CHROME_PATH'],
  ['a variable on Windows', { ...windows, env: { CHROME_PATH: 'C:\\gone' } }, /C:\\gone/, 'set CHROME_PATH='],
])('does not pass over %s that points nowhere', (_, host, message, help) => {
  const find = () => findBrowser(fakeHost({ files: ['/usr/bin/chromium'], ...host }))
  expect(find).toThrow(message)
  expect(find).toThrow(expect.objectContaining({ code: 'path-missing', help }))
  expect(find).toThrow(BrowserError)
})
