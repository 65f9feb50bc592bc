import { expect, test } from 'vitest'
import { type Distro, distroOf } from '../../src/browser/distro.ts'
import { helpCommand } from '../../src/browser/help.ts'
import type { Rights } from '../../src/browser/rights.ts'

test.each<[NodeJS.Platform, Distro, Rights, boolean, RegExp]>([
  ['linux', 'debian', 'root', false, /^apt-get update && apt-get install -y chromium$/],
  ['linux', 'debian', 'password', true, /^sudo apt-get update && sudo apt-get install -y chromium$/],
  ['linux', 'debian', 'none', false, /^su - -c 'apt-get update && apt-get install -y chromium'$/],
  ['linux', 'ubuntu', 'password', false, /^npx playwright-core@\d+\.\d+\.\d+ install --with-deps chromium$/],
  ['linux', 'ubuntu', 'password', true, /^sudo snap install chromium$/],
  ['linux', 'fedora', 'password', false, /^sudo dnf install -y chromium$/],
  ['linux', 'alpine', 'root', false, /^apk add chromium$/],
  ['linux', 'arch', 'sudo', false, /^sudo pacman -S --noconfirm chromium$/],
  ['linux', 'suse', 'password', false, /^sudo zypper --non-interactive install chromium$/],
  ['linux', 'other', 'password', false, /^npx playwright-core@\d+\.\d+\.\d+ install chromium$/],
  ['darwin', 'other', 'none', false, /^npx playwright-core@\d+\.\d+\.\d+ install chromium$/],
  ['darwin', 'other', 'none', true, /^brew install --cask google-chrome$/],
  ['win32', 'other', 'none', false, /^winget install --id Google\.Chrome -e$/],
])('on %s, %s, %s, download blocked: %s', (platform, distro, rights, downloadBlocked, command) => {
  expect(helpCommand({ platform, distro, rights, downloadBlocked })).toMatch(command)
})

test.each<[string, string, Distro]>([
  ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n', 'debian'],
  ['Raspberry Pi OS', 'ID=raspbian\nID_LIKE=debian\n', 'debian'],
  ['Ubuntu', 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', 'ubuntu'],
  ['Linux Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'ubuntu'],
  ['Fedora', 'ID=fedora\n', 'fedora'],
  ['Rocky Linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'fedora'],
  ['Alpine', 'NAME="Alpine Linux"\nID=alpine\n', 'alpine'],
  ['Manjaro', 'ID=manjaro\nID_LIKE=arch\n', 'arch'],
  ['openSUSE', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', 'suse'],
  ['another id that ends in debian', 'VARIANT_ID=debian\nID=gentoo\n', 'other'],
  ['no such file', '', 'other'],
])('tells the distribution: %s', (_, osRelease, distro) => {
  expect(distroOf(osRelease)).toBe(distro)
})
