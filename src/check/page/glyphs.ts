/** A code point that is not assigned to a character, and never will be drawn as one. */
const NOBODY = '\u{3FFFD}'
/** px; large enough for two glyphs to differ. */
const SIZE = 24
const WIDTH = 2 * SIZE

/** Those of the characters that are drawn in a font as a character is that no font has: as the same empty box. */
export function undrawable(font: string, characters: string[]): string[] {
  const [style = '', weight = '', ...families] = font.split(' ')
  const canvas = new OffscreenCanvas(WIDTH, WIDTH)
  const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D
  context.font = `${style} ${weight} ${SIZE}px ${families.join(' ')}`
  const width = context.measureText(NOBODY).width
  const draw = (text: string): string => {
    context.clearRect(0, 0, WIDTH, WIDTH)
    context.fillText(text, SIZE / 4, SIZE * 1.4)
    return String(context.getImageData(0, 0, WIDTH, WIDTH).data)
  }
  // Drawing is slow; hardly any character is as wide as the box.
  const alike = characters.filter(character => Math.abs(context.measureText(character).width - width) < 0.01)
  if (alike.length === 0) return []
  const box = draw(NOBODY)
  return alike.filter(character => draw(character) === box)
}
