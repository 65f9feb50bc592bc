/**
 * Makes one TrueType font of several with other characters each, drawn on the same grid. It keeps shapes and
 * advances; kerning and ligatures, which Hangul and Han characters do without, it does not.
 * @param name  how a PDF names it, as `NotoSansKR-700`
 */
export async function merge(fonts: Uint8Array[], name: string): Promise<Uint8Array> {
  const { Font } = await import('fonteditor-core')
  const [first, ...others] = fonts.map(font => Font.create(Buffer.from(font), { type: 'ttf', compound2simple: true }))
  if (!first) throw new Error('there is no font to merge')
  const known = new Set(first.get().glyf.flatMap(({ unicode = [] }) => unicode))
  for (const other of others) {
    leaveOut(known, other)
    first.merge(other, { scale: 1 })
  }
  const data = first.get()
  const [family = name, style = ''] = name.split('-')
  Object.assign(data.name, { fontFamily: family, fontSubFamily: style, fullName: `${family} ${style}`, postScriptName: name, uniqueSubFamily: name })
  return first.write({ type: 'ttf', toBuffer: true }) as Buffer
}

/** Two fonts may have a character both: a character's likes go by its shape, as ⽤ by that of 用. The first one's is kept. */
function leaveOut(known: Set<number>, font: { get: () => { glyf: { unicode?: number[] }[] } }): void {
  for (const glyph of font.get().glyf) {
    const own = (glyph.unicode ?? []).filter(code => !known.has(code))
    for (const code of own) known.add(code)
    if (glyph.unicode) glyph.unicode = own
  }
}
