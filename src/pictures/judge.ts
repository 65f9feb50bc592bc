import { hasScript, kindOf, type Kind } from './kind.ts'

/** The most that a picture may have, in bytes. */
export const MAX_BYTES = 20_000_000

/** A picture's content, or why it cannot be had: the end of a sentence that begins with what it is. */
export type Picture = { bytes: Uint8Array, kind: Kind } | { why: string }

/** Takes what is a picture by its content. */
export function judged(bytes: Uint8Array): Picture {
  if (bytes.length > MAX_BYTES) return { why: TOO_LARGE }
  const kind = kindOf(bytes)
  if (!kind) return { why: 'is no picture (png, jpeg, gif, webp, avif, svg)' }
  if (kind === 'svg' && hasScript(Buffer.from(bytes).toString('utf8'))) return { why: 'is a drawing with a script in it' }
  return { bytes, kind }
}

export const TOO_LARGE = `has more than ${MAX_BYTES / 1_000_000} MB`
