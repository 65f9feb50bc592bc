/**
 * Whether a web server answers at the address, with whatever status. Networks
 * that swallow packets are given up after the timeout. Never throws.
 */
export async function isReachable(url: string, timeoutMs = 5000): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    return true
  }
  catch {
    return false
  }
}
