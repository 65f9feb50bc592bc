import type { Evidence, SourceSlide, TextBlock } from '../evidence.ts'
import { VIEWS } from '../finding.ts'
import { joinLines } from '../text/flow.ts'

/** A text that a slide shows. */
export interface ShownText { text: string, kind: TextBlock['kind'] | 'picture' }

/**
 * What each slide shows, by its number: in the first view that was looked at, with the names of pictures;
 * for a slide that no browser showed, what its Markdown says.
 */
export function shownTexts({ deck, views }: Pick<Evidence, 'deck' | 'views'>): Map<number, ShownText[]> {
  const seen = VIEWS.map(view => views[view]).find(view => view !== undefined) ?? []
  const byNumber = new Map(seen.map(view => [view.no, view]))
  return new Map(deck.slides.map((slide) => {
    const view = byNumber.get(slide.no)
    if (!view) return [slide.no, written(slide)]
    return [slide.no, [
      ...view.blocks.map(({ kind, lines }): ShownText => ({ kind, text: kind === 'code' ? lines.map(line => line.text).join('\n') : joinLines(lines.map(line => line.text).join('\n')) })),
      ...view.pictures.flatMap(({ alt, decorative }): ShownText[] => alt && !decorative ? [{ kind: 'picture', text: alt }] : []),
    ]]
  }))
}

/** A slide without a heading has its id for a title: nobody reads that. */
const written = ({ id, title, body }: SourceSlide): ShownText[] => [
  ...(title && title !== id && title !== body[0] ? [{ kind: 'heading' as const, text: title }] : []),
  ...body.map((text): ShownText => ({ kind: 'text', text })),
]
