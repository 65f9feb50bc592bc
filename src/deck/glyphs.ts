import { readFile } from 'node:fs/promises'

const known = new Map<string, Promise<Set<number>>>()

/** The code points that a font file (TrueType or WOFF2) has glyphs for; each file is read once. */
export function glyphsOf(file: string): Promise<Set<number>> {
  const found = known.get(file) ?? readGlyphs(file)
  known.set(file, found)
  return found
}

async function readGlyphs(file: string): Promise<Set<number>> {
  const { Blob, Face } = await import('harfbuzzjs')
  return new Set(new Face(new Blob(await openFont(file)), 0).collectUnicodes())
}

async function openFont(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file)
  if (!file.endsWith('.woff2')) return bytes
  const { convert } = await import('fontverter')
  return await convert(bytes, 'truetype')
}
