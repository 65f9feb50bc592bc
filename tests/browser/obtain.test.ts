import { expect, test } from 'vitest'
import { ensureBrowserOn } from '../../src/browser/ensure.ts'
import { type Way, waysToObtain } from '../../src/browser/obtain.ts'
import type { Distro } from '../../src/browser/distro.ts'
import type { Rights } from '../../src/browser/rights.ts'
import { CHROMIUM, fakeMachine, type Outcome, SHELL } from './fakes.ts'

const SUDO: Outcome = { when: /^sudo -n true$/, code: 0 }
const SUDO_ASKS: Outcome = { when: /^sudo -n true$/, code: 1 }
const UPDATED: Outcome = { when: /apt-get .*update$/, code: 0 }
const INSTALLED: Outcome = { when: /apt-get .*install -y --no-install-recommends chromium$/, code: 0, creates: CHROMIUM }
const DOWNLOADED: Outcome = { when: /^node cli\.js install/, code: 0, creates: SHELL }
const STARTS: Outcome = { when: /--version$/, code: 0 }
const LIBRARY_MISSING: Outcome = {
  when: new RegExp(`${SHELL} --version$`),
  code: 127,
  output: `${SHELL}: error while loading shared libraries: libnss3.so: cannot open shared object file`,
}

test('a browser that is there is used without a word', async () => {
  const machine = fakeMachine({ files: [CHROMIUM], outcomes: [STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: CHROMIUM })
  expect(machine.said).toEqual([])
  expect(machine.commands).toEqual([`${CHROMIUM} --version`])
})

test('no browser is started to be checked on macOS and Windows', async () => {
  const path = '/Applications/Chromium.app/Contents/MacOS/Chromium'
  const machine = fakeMachine({ platform: 'darwin', files: [path] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path })
  expect(machine.commands).toEqual([])
})

test('root on Debian: apt-get, which waits for locks and asks nothing', async () => {
  const machine = fakeMachine({ isRoot: true, outcomes: [UPDATED, INSTALLED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: CHROMIUM, source: 'installed' })
  const [update, install, ...rest] = machine.commands
  expect(update).toMatch(/^env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get .*-o DPkg::Lock::Timeout=120 update$/)
  expect(install).toMatch(/^env DEBIAN_FRONTEND=noninteractive .*-o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium$/)
  expect(rest).toEqual([`${CHROMIUM} --version`])
  expect(machine.probed).toEqual([])
  expect(machine.said).toEqual([
    'No usable Chromium, Chrome, Edge or Brave was found; getting one.',
    `Installing Debian's package "chromium" with apt-get; this takes a minute or two.`,
    `Using Chromium at ${CHROMIUM}.`,
  ])
})

test('root on Debian: installs even if some lists could not be updated', async () => {
  const machine = fakeMachine({ isRoot: true, outcomes: [INSTALLED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: CHROMIUM })
  expect(machine.said.join('\n')).toContain('apt-get update failed (E: scripted failure)')
})

test('waits for another apt-get that holds the lists', async () => {
  const locked = { when: UPDATED.when, code: 100, output: 'E: Could not get lock /var/lib/apt/lists/lock.', once: true }
  const machine = fakeMachine({ isRoot: true, outcomes: [locked, locked, UPDATED, INSTALLED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: CHROMIUM })
  expect(machine.pauses).toHaveLength(2)
  expect(machine.said.filter(line => line.includes('Another package manager'))).toHaveLength(1)
})

test('gives up on lists that stay locked', async () => {
  const locked = { when: UPDATED.when, code: 100, output: 'E: Could not get lock /var/lib/apt/lists/lock.' }
  const machine = fakeMachine({ isRoot: true, outcomes: [locked, INSTALLED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: CHROMIUM })
  expect(machine.pauses.reduce((sum, ms) => sum + ms)).toBeLessThanOrEqual(120_000)
})

test('root on Debian without Debian\'s servers: Playwright\'s download', async () => {
  const machine = fakeMachine({ isRoot: true, outcomes: [DOWNLOADED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: SHELL, source: 'playwright' })
  expect(machine.commands.at(-2)).toBe('node cli.js install --only-shell --no-remove chromium')
})

test('root on a fresh Debian where npm has downloaded Playwright\'s build: it lacks libraries, so apt-get', async () => {
  const machine = fakeMachine({ isRoot: true, files: [SHELL], outcomes: [LIBRARY_MISSING, UPDATED, INSTALLED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: CHROMIUM })
  expect(machine.said[0]).toContain('does not start')
  expect(machine.said[0]).toContain('libnss3.so')
})

test('a user with sudo that does not ask: apt-get through sudo', async () => {
  const machine = fakeMachine({ outcomes: [SUDO, UPDATED, INSTALLED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: CHROMIUM })
  expect(machine.commands[0]).toBe('sudo -n true')
  expect(machine.commands.slice(1, 3)).toEqual([
    expect.stringMatching(/^sudo -n env DEBIAN_FRONTEND=noninteractive .*update$/),
    expect.stringMatching(/^sudo -n env DEBIAN_FRONTEND=noninteractive .*chromium$/),
  ])
})

test('a user without rights: Playwright\'s download, with short silences', async () => {
  const machine = fakeMachine({ outcomes: [DOWNLOADED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: SHELL })
  expect(machine.commands).toEqual([
    'sudo -n true',
    'node cli.js install --only-shell --no-remove chromium',
    `${SHELL} --version`,
  ])
  expect(machine.environments[1]).toMatchObject({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' })
  expect(machine.probed).toEqual(['https://cdn.playwright.dev'])
})

test('a user without rights and libraries is told the command for them', async () => {
  const machine = fakeMachine({ outcomes: [SUDO_ASKS, DOWNLOADED, LIBRARY_MISSING] })
  await expect(ensureBrowserOn(machine)).rejects.toMatchObject({
    code: 'does-not-start',
    help: 'sudo apt-get update && sudo apt-get install -y chromium',
  })
  expect(machine.said.join('\n')).toContain('libnss3.so')
})

test('root on Ubuntu: download with system libraries', async () => {
  const machine = fakeMachine({ isRoot: true, distro: 'ubuntu', outcomes: [DOWNLOADED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: SHELL })
  expect(machine.commands[0]).toBe('node cli.js install --only-shell --no-remove --with-deps chromium')
})

test('a blocked download server is given up before any download', async () => {
  const machine = fakeMachine({ reachable: false })
  await expect(ensureBrowserOn(machine)).rejects.toMatchObject({
    code: 'unobtainable',
    message: expect.stringContaining('https://cdn.playwright.dev'),
    help: 'su - -c \'apt-get update && apt-get install -y chromium\'',
  })
  expect(machine.commands).toEqual(['sudo -n true'])
})

test('where nothing works, the error names each failure and the command', async () => {
  const machine = fakeMachine({ isRoot: true, reachable: false })
  const error = await ensureBrowserOn(machine).catch((reason: Error) => reason)
  expect(error).toMatchObject({ code: 'unobtainable', help: 'apt-get update && apt-get install -y chromium' })
  expect((error as Error).message.split('\n')).toEqual([
    expect.stringContaining('none could be installed'),
    'apt-get install chromium failed: E: scripted failure',
    expect.stringContaining('cannot be reached'),
    'This helps: apt-get update && apt-get install -y chromium',
  ])
})

test('a failing download is reported, and not recommended again', async () => {
  const machine = fakeMachine({ platform: 'darwin' })
  await expect(ensureBrowserOn(machine)).rejects.toMatchObject({
    code: 'unobtainable',
    message: expect.stringContaining('Playwright\'s download failed: E: scripted failure'),
    help: 'brew install --cask google-chrome',
  })
  expect(machine.commands).toHaveLength(1)
})

test.each<[string, Record<string, string>, string[]]>([
  ['a mirror is probed', { PLAYWRIGHT_DOWNLOAD_HOST: 'https://mirror.example' }, ['https://mirror.example']],
  ['a mirror from .npmrc is probed', { npm_config_playwright_download_host: 'https://mirror.example' }, ['https://mirror.example']],
  ['behind a proxy nothing is probed', { HTTPS_PROXY: 'http://proxy:3128' }, []],
])('%s', async (_, env, probed) => {
  const machine = fakeMachine({ env, outcomes: [DOWNLOADED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: SHELL })
  expect(machine.probed).toEqual(probed)
})

test('the user may set how long a download may be silent', async () => {
  const machine = fakeMachine({ env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '90000' }, outcomes: [DOWNLOADED, STARTS] })
  await ensureBrowserOn(machine)
  expect(machine.environments[1]).toMatchObject({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '90000' })
})

test('RECAP_NO_BROWSER_INSTALL=1 forbids everything but the message', async () => {
  const machine = fakeMachine({ env: { RECAP_NO_BROWSER_INSTALL: '1' }, outcomes: [SUDO, INSTALLED, DOWNLOADED, STARTS] })
  await expect(ensureBrowserOn(machine)).rejects.toMatchObject({
    code: 'forbidden',
    message: expect.stringContaining('RECAP_NO_BROWSER_INSTALL'),
    help: 'sudo apt-get update && sudo apt-get install -y chromium',
  })
  expect(machine.commands).toEqual([])
  expect(machine.probed).toEqual([])
})

test.each(['', '0'])('RECAP_NO_BROWSER_INSTALL=%s forbids nothing', async (value) => {
  const machine = fakeMachine({ env: { RECAP_NO_BROWSER_INSTALL: value }, outcomes: [DOWNLOADED, STARTS] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: SHELL })
})

test('the user\'s own choice that does not start is an error, not a reason to install', async () => {
  const machine = fakeMachine({ isRoot: true, chosenPath: '/mine', files: ['/mine', CHROMIUM], outcomes: [UPDATED, INSTALLED] })
  await expect(ensureBrowserOn(machine)).rejects.toMatchObject({
    code: 'does-not-start',
    message: expect.stringContaining('/mine does not start: E: scripted failure'),
  })
  expect(machine.commands).toEqual(['/mine --version'])
})

test('an installed browser that does not start gives way to the next', async () => {
  const files = ['/usr/bin/chromium-browser', '/snap/bin/chromium']
  const starts = { when: /^\/snap\/bin\/chromium --version$/, code: 0 }
  const machine = fakeMachine({ distro: 'ubuntu', files, outcomes: [starts] })
  expect(await ensureBrowserOn(machine)).toMatchObject({ path: '/snap/bin/chromium' })
  expect(machine.said).toEqual([expect.stringContaining('/usr/bin/chromium-browser does not start')])
})

test.each<[NodeJS.Platform, Distro, Rights, Way[]]>([
  ['linux', 'debian', 'root', ['apt', 'download']],
  ['linux', 'debian', 'sudo', ['apt', 'download']],
  ['linux', 'debian', 'password', ['download']],
  ['linux', 'debian', 'none', ['download']],
  ['linux', 'ubuntu', 'sudo', ['download-with-deps']],
  ['linux', 'ubuntu', 'password', ['download']],
  ['linux', 'fedora', 'root', ['download']],
  ['linux', 'alpine', 'root', []],
  ['linux', 'other', 'root', ['download']],
  ['darwin', 'other', 'none', ['download']],
  ['win32', 'other', 'none', ['download']],
])('ways on %s, %s, %s: %j', (platform, distro, rights, ways) => {
  expect(waysToObtain(platform, distro, rights)).toEqual(ways)
})
