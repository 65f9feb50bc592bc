import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { RecapError } from '../errors.ts'

const LOCK = '.recap-lock'
/** How long a run waits for another one to end, and how often it looks, in milliseconds. */
const PATIENCE = 30_000
const INTERVAL = 20

/**
 * Runs something while nobody else writes to a deck's folder. The lock is a folder with a file that names its
 * owner; it comes into being at once, owner and all, by renaming, which fails while another one has a file in it.
 * That of a process that is no more is emptied by the owner's own name, so nobody can break the lock of another
 * by mistake. (Libraries of this kind tell a dead owner by the age of the lock: after a run was killed the next would wait.)
 * @throws RecapError if another process keeps it for longer than 30 seconds.
 */
export async function withLock<T>(dir: string, run: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const lock = join(dir, LOCK)
  const owner = `${process.pid}@${hostname()}@${randomUUID()}`
  const own = join(dir, `${LOCK}-${owner}`)
  await mkdir(own)
  await writeFile(join(own, owner), '')
  try {
    await take(lock, own, Date.now() + patience)
    await clearAway(dir)
    return await run()
  }
  finally {
    await unlink(join(lock, owner)).catch(() => {})
    await rmdir(lock).catch(() => {})
    await rm(own, { recursive: true, force: true })
  }
}

async function take(lock: string, own: string, until: number): Promise<void> {
  while (!await isTaken(lock, own)) {
    const owners = await readdir(lock).catch(() => [])
    const dead = owners.filter(isDead)
    await Promise.all(dead.map(owner => unlink(join(lock, owner)).catch(() => {})))
    if (dead.length > 0) continue
    if (Date.now() > until) {
      throw new RecapError(`another recap (process ${owners[0]?.split('@')[0] ?? 'unknown'}) is writing to this deck`, { file: lock }, 'wait for its end; if there is none, delete this folder')
    }
    await new Promise(resolve => setTimeout(resolve, INTERVAL))
  }
}

/** What runs leave that were killed while they waited. */
async function clearAway(dir: string): Promise<void> {
  const left = (await readdir(dir)).filter(name => name.startsWith(`${LOCK}-`) && isDead(name.slice(LOCK.length + 1)))
  await Promise.all(left.map(name => rm(join(dir, name), { recursive: true, force: true })))
}

/** Puts the lock into place; not while it has an owner. */
async function isTaken(lock: string, own: string): Promise<boolean> {
  // Windows renames nothing onto a folder, not even onto an empty one.
  if (process.platform === 'win32') await rmdir(lock).catch(() => {})
  try {
    await rename(own, lock)
    return true
  }
  catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(code)) return false
    throw error
  }
}

/** Whether a lock's owner was a process of this machine that is no more. */
function isDead(owner: string): boolean {
  const [pid, host] = owner.split('@')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
