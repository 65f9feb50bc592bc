/** The code points that a TrueType font has a glyph for. */
export const codePointsOf = (font: Buffer): Set<number> => new Set(glyphsOf(font).keys())

/** The advance of each of a TrueType font's code points, in em. */
export function advancesOf(font: Buffer): Map<number, number> {
  const unitsPerEm = font.readUInt16BE(tableOf(font, 'head') + 18)
  const metrics = font.readUInt16BE(tableOf(font, 'hhea') + 34)
  const hmtx = tableOf(font, 'hmtx')
  return new Map([...glyphsOf(font)].map(([code, glyph]) => [code, font.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm]))
}

function tableOf(font: Buffer, tag: string): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16)
  const record = tables.find(at => font.toString('latin1', at, at + 4) === tag)
  if (record === undefined) throw new Error(`no ${tag}`)
  return font.readUInt32BE(record + 8)
}

/** The glyph of each code point: the `cmap` table, formats 4 and 12. */
function glyphsOf(font: Buffer): Map<number, number> {
  const cmap = tableOf(font, 'cmap')
  const found = new Map<number, number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4)
    const format = font.readUInt16BE(table)
    if (format === 4) readFormat4(font, table, found)
    if (format === 12) readFormat12(font, table, found)
  }
  return found
}

function readFormat4(font: Buffer, table: number, found: Map<number, number>) {
  const segments = font.readUInt16BE(table + 6) / 2
  const ends = table + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const offsets = deltas + segments * 2
  for (let i = 0; i < segments; i++) {
    const [start, end, offset] = [font.readUInt16BE(starts + i * 2), font.readUInt16BE(ends + i * 2), font.readUInt16BE(offsets + i * 2)]
    const delta = font.readUInt16BE(deltas + i * 2)
    for (let code = start; code <= end && code < 0xFFFF; code++) {
      const glyph = offset === 0 ? code + delta & 0xFFFF : font.readUInt16BE(offsets + i * 2 + offset + (code - start) * 2)
      if (glyph !== 0) found.set(code, offset === 0 ? glyph : glyph + delta & 0xFFFF)
    }
  }
}

function readFormat12(font: Buffer, table: number, found: Map<number, number>) {
  for (let i = 0; i < font.readUInt32BE(table + 12); i++) {
    const group = table + 16 + i * 12
    const [start, end, glyph] = [font.readUInt32BE(group), font.readUInt32BE(group + 4), font.readUInt32BE(group + 8)]
    for (let code = start; code <= end; code++) found.set(code, glyph + code - start)
  }
}
