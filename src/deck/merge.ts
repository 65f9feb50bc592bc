/**
 * Makes one TrueType font of several with other characters each, drawn on the same grid. It keeps shapes and
 * advances; kerning and ligatures, which Hangul and Han characters do without, it does not.
 * @param name  how a PDF names it, as `NotoSansKR-700`
 */
export async function merge(fonts: Uint8Array[], name: string): Promise<Uint8Array> {
  const { Font } = await import('fonteditor-core')
  const [first, ...others] = fonts.map(font => Font.create(Buffer.from(font), { type: 'ttf', compound2simple: true }))
  if (!first) throw new Error('there is no font to merge')
  for (const other of others) first.merge(other, { scale: 1 })
  const data = first.get()
  const [family = name, style = ''] = name.split('-')
  Object.assign(data.name, { fontFamily: family, fontSubFamily: style, fullName: `${family} ${style}`, postScriptName: name, uniqueSubFamily: name })
  return first.write({ type: 'ttf', toBuffer: true }) as Buffer
}
