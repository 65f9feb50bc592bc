/** A short name of a text, to know it again among some hundred others: FNV-1a (RFC 9923), 32 bits, in base 36. */
export function fingerprint(text: string): string {
  let hash = 0x811C9DC5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
