import type { Machine } from './machine.ts'

/**
 * How this user may install packages: as root, with sudo (which does not
 * ask), with sudo and a password, or not at all (there is no sudo).
 */
export type Rights = 'root' | 'sudo' | 'password' | 'none'

/** Finds out, without ever asking for a password. */
export async function installRights({ host, isRoot, run }: Machine): Promise<Rights> {
  if (isRoot) return 'root'
  if (host.platform !== 'linux') return 'none'
  const { code } = await run('sudo', ['-n', 'true'], { timeoutMs: 10_000 })
  if (code === 0) return 'sudo'
  return code === 127 ? 'none' : 'password'
}
