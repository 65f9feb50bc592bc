/** Made when a text needs it: it takes longer than the rest of a short report. */
let segmenter: Intl.Segmenter | undefined
const graphemes = () => segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Cuts a text as its composed form (NFC) is cut. Models know 「で」 in one piece only: of what a Mac's file names or a
 * PDF gave, 「て」 with its mark behind it, they would make two words. What comes out is the text to the letter.
 */
export function cutComposed(text: string, cut: (composed: string) => string[]): string[] {
  if (text.normalize('NFC') === text) return cut(text)
  const written = [...graphemes().segment(text)].map(({ segment }) => segment)
  const composed = written.map(grapheme => grapheme.normalize('NFC'))
  const parts: string[] = []
  let at = 0
  let end = 0
  let length = 0
  for (const part of cut(composed.join(''))) {
    end += part.length
    const from = at
    while (at < written.length && length < end) length += (composed[at++] as string).length
    if (at > from) parts.push(written.slice(from, at).join(''))
  }
  return parts
}
