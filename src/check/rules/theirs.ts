import type { Evidence } from '../evidence.ts'
import type { TheirSlide } from '../finding.ts'
import { solid } from '../text/solid.ts'
import { knownWords } from '../words/known.ts'
import { shownTexts } from '../words/shown.ts'

/** The slides that people edited or wrote, each with what it shows that the report does not say. Theirs, and no fault. */
export function theirSlides(evidence: Evidence): TheirSlide[] {
  const known = knownWords(evidence)
  const shown = shownTexts(evidence)
  return evidence.deck.slides.flatMap((slide): TheirSlide[] => {
    const { no, at, owner } = slide
    if (owner === 'generated') return []
    const own = (shown.get(no) ?? []).filter(shown => solid(shown.text) && !known.onSlide(shown, slide)).map(({ text }) => text)
    return [{ slide: no, at, how: owner, own: [...new Set(own)] }]
  })
}
