import type { Distro } from './distro.ts'
import { playwrightCommand } from './playwright.ts'
import type { Rights } from './rights.ts'

export interface HelpFor {
  readonly platform: NodeJS.Platform
  readonly distro: Distro
  readonly rights: Rights
  /** Playwright's download is known not to work on this network. */
  readonly downloadBlocked: boolean
}

/** The one command that gets the user a working browser on that system. */
export function helpCommand({ platform, distro, rights, downloadBlocked }: HelpFor): string {
  if (platform === 'win32') return 'winget install --id Google.Chrome -e'
  if (platform === 'darwin') {
    return downloadBlocked ? 'brew install --cask google-chrome' : playwrightCommand('install', 'chromium')
  }
  switch (distro) {
    case 'debian':
      return asRoot(rights, 'apt-get update', 'apt-get install -y chromium')
    case 'fedora':
      return asRoot(rights, 'dnf install -y chromium')
    case 'alpine':
      return asRoot(rights, 'apk add chromium')
    case 'arch':
      return asRoot(rights, 'pacman -S --noconfirm chromium')
    case 'suse':
      return asRoot(rights, 'zypper --non-interactive install chromium')
    case 'ubuntu':
      return downloadBlocked
        ? asRoot(rights, 'snap install chromium')
        : playwrightCommand('install', '--with-deps', 'chromium')
    case 'other':
      return playwrightCommand('install', 'chromium')
  }
}

function asRoot(rights: Rights, ...commands: readonly string[]): string {
  switch (rights) {
    case 'root':
      return commands.join(' && ')
    case 'none':
      return `su - -c '${commands.join(' && ')}'`
    case 'sudo':
    case 'password':
      return commands.map(command => `sudo ${command}`).join(' && ')
  }
}
