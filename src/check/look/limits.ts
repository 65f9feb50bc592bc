/** How long each step of a check may take, in milliseconds; none waits for ever. */
export interface Limits {
  build: number
  /** The deck's application, from the first request to its first slide. */
  start: number
  /** One slide on screen. */
  slide: number
  /** The whole print view, the PDF, axe-core: what goes over all slides at once. */
  all: number
}

export const LIMITS: Limits = { build: 180_000, start: 30_000, slide: 20_000, all: 90_000 }

/** Waits for a promise, but not for ever. @throws Error, as `late` makes it, after `ms` milliseconds. */
export async function within<T>(ms: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms)
  })
  try {
    return await Promise.race([promise, limit])
  }
  finally {
    clearTimeout(timer)
    // When the limit won, nobody waits for the loser any more.
    promise.catch(() => {})
  }
}
