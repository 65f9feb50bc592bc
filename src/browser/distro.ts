/** Families of Linux distributions that differ in how to get a browser. */
export type Distro = 'debian' | 'ubuntu' | 'fedora' | 'alpine' | 'arch' | 'suse' | 'other'

/** The names in ID and ID_LIKE; the first that matches wins. */
const FAMILIES: readonly (readonly [string, Distro])[] = [
  ['ubuntu', 'ubuntu'], // before debian: Ubuntu is "like debian", but its chromium is a snap
  ['debian', 'debian'],
  ['fedora', 'fedora'],
  ['rhel', 'fedora'],
  ['alpine', 'alpine'],
  ['arch', 'arch'],
  ['suse', 'suse'],
]

/** The family, from the text of /etc/os-release ('' where there is no such file). */
export function distroOf(osRelease: string): Distro {
  const names = [...osRelease.matchAll(/^ID(?:_LIKE)?=["']?([^"'\n]*)/gm)].flatMap(
    ([, value]) => value?.split(/\s+/) ?? [],
  )
  return FAMILIES.find(([name]) => names.includes(name))?.[1] ?? 'other'
}
