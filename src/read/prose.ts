/** A half-open range of characters in a `Prose`'s text. */
export interface Span { start: number, end: number }

export interface Link extends Span { url: string }

/**
 * Running text with its markup taken off: what a reader reads, and beside it
 * what the author's hand added (highlighter marks, links) and where it stood.
 */
export interface Prose {
  text: string
  marks: Span[]
  links: Link[]
  /** What stands in bold type; missing where nothing does. */
  bold?: Span[]
  /** Where runs of the text begin in the source: text index → source offset. */
  runs: { at: number, offset: number }[]
}

/** Whether a text is nothing but a link. */
export const isOneLink = ({ text, links = [] }: { text: string, links?: Link[] | undefined }): boolean =>
  links.some(({ start, end }) => end - start >= text.trim().length)

export const emptyProse = (): Prose => ({ text: '', marks: [], links: [], runs: [] })

/** The offset in the source of the character at `index` of the text. */
export function sourceOffset(prose: Prose, index: number): number {
  return offsetIn(prose.runs[Math.max(0, firstIndex(prose.runs, ({ at }) => at > index) - 1)], index)
}

const offsetIn = (run: Prose['runs'][number] | undefined, index: number): number => run ? run.offset + (index - run.at) : 0

/** The index of the first of the sorted items that passes, or their number. */
function firstIndex<T>(sorted: T[], passes: (item: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** A part of a prose, its marks and links clipped to it. */
export function sliceProse(prose: Prose, start: number, end: number): Prose {
  // All of these stand in their order, and none within another of its kind.
  const clip = <T extends Span>(spans: T[]): T[] => spans.length === 0
    ? []
    : spans
        .slice(firstIndex(spans, span => span.end > start), firstIndex(spans, span => span.start >= end))
        .map(span => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
  const { runs } = prose
  const behind = firstIndex(runs, ({ at }) => at > start)
  const sliced: Prose = {
    text: prose.text.slice(start, end),
    marks: clip(prose.marks),
    links: clip(prose.links),
    runs: [{ at: 0, offset: offsetIn(runs[Math.max(0, behind - 1)], start) }],
  }
  for (let index = behind; index < runs.length; index++) {
    const { at, offset } = runs[index] as Prose['runs'][number]
    if (at >= end) break
    sliced.runs.push({ at: at - start, offset })
  }
  // Nearly none has any, and this is asked of every sentence: V8 is slow where an object is made of parts.
  if (prose.bold) sliced.bold = clip(prose.bold)
  return sliced
}

/** Links as they stand where so many characters come before their text. */
export const moved = (links: Link[], characters: number): Link[] =>
  links.map(link => ({ ...link, start: link.start + characters, end: link.end + characters }))

/** The prose without white space at its ends. */
export function trimProse(prose: Prose): Prose {
  // As most are: a copy would be the same.
  if (prose.text.trim().length === prose.text.length) return prose
  const start = prose.text.length - prose.text.trimStart().length
  return sliceProse(prose, start, Math.max(start, prose.text.trimEnd().length))
}
