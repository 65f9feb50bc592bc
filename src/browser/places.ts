import { posix, win32 } from 'node:path'
import type { Host } from './host.ts'

/** A place where a browser of that name may be. */
export interface Place {
  readonly name: string
  readonly path: string
}

interface LinuxBrowser {
  readonly name: string
  readonly commands: readonly string[]
  readonly paths: readonly string[]
}

const LINUX: readonly LinuxBrowser[] = [
  {
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    paths: ['/opt/google/chrome/chrome'],
  },
  { name: 'Chromium', commands: ['chromium', 'chromium-browser'], paths: [] },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    paths: ['/opt/microsoft/msedge/msedge'],
  },
  {
    name: 'Brave',
    commands: ['brave-browser-stable', 'brave-browser', 'brave'],
    paths: ['/opt/brave.com/brave/brave'],
  },
]

const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin']

/** Last, since a snap sees only part of the file system. */
const SNAPS: readonly Place[] = [
  { name: 'Chromium (snap)', path: '/snap/bin/chromium' },
  { name: 'Brave (snap)', path: '/snap/bin/brave' },
]

const MAC_APPS: readonly Place[] = [
  { name: 'Google Chrome', path: 'Google Chrome.app/Contents/MacOS/Google Chrome' },
  { name: 'Chromium', path: 'Chromium.app/Contents/MacOS/Chromium' },
  { name: 'Microsoft Edge', path: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
  { name: 'Brave', path: 'Brave Browser.app/Contents/MacOS/Brave Browser' },
]

const WINDOWS_PROGRAMS: readonly Place[] = [
  { name: 'Google Chrome', path: 'Google\\Chrome\\Application\\chrome.exe' },
  { name: 'Chromium', path: 'Chromium\\Application\\chrome.exe' },
  { name: 'Microsoft Edge', path: 'Microsoft\\Edge\\Application\\msedge.exe' },
  { name: 'Brave', path: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe' },
]

const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']

/** Where browsers are usually installed on the host, the preferred ones first. */
export function usualPlaces(host: Host): readonly Place[] {
  if (host.platform === 'darwin') return macPlaces(host)
  if (host.platform === 'win32') return windowsPlaces(host)
  return linuxPlaces(host)
}

function linuxPlaces(host: Host): readonly Place[] {
  const onPath = (host.env.PATH ?? '')
    .split(':')
    .filter(folder => folder.startsWith('/') && !folder.startsWith('/snap/'))
  const folders = [...new Set([...onPath, ...LINUX_FOLDERS])]
  const installed = LINUX.flatMap(({ name, commands, paths }) => {
    const inFolders = commands.flatMap(command =>
      folders.map(folder => posix.join(folder, command)),
    )
    return [...inFolders, ...paths].map(path => ({ name, path }))
  })
  return [...installed, ...SNAPS]
}

function macPlaces(host: Host): readonly Place[] {
  const roots = ['/Applications', posix.join(host.home, 'Applications')]
  return MAC_APPS.flatMap(({ name, path }) =>
    roots.map(root => ({ name, path: posix.join(root, path) })),
  )
}

function windowsPlaces(host: Host): readonly Place[] {
  const roots = WINDOWS_ROOTS.map(variable => host.env[variable]).filter(root => root !== undefined)
  return WINDOWS_PROGRAMS.flatMap(({ name, path }) =>
    roots.map(root => ({ name, path: win32.join(root, path) })),
  )
}
