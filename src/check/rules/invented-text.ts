import type { Evidence } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { solid } from '../text/solid.ts'
import { knownWords } from '../words/known.ts'
import { shownTexts } from '../words/shown.ts'
import { quote } from './words.ts'

const HELP = 'generate the deck again: recap generate; if it still says so, the report or the headmatter of slides.md is at fault'

/** What a generated slide says, on itself or in its notes, that is neither the report's, word for word, nor one of the deck's labels. */
export function inventedText(evidence: Evidence): Fault[] {
  const known = knownWords(evidence)
  const shown = shownTexts(evidence)
  return evidence.deck.slides.filter(({ owner }) => owner === 'generated').flatMap((slide): Fault[] => {
    const fault = (text: string, where: string): Fault => ({
      rule: 'invented-text',
      slide: slide.no,
      message: `${where} ${quote(text, 40)}, which the report does not`,
      measured: text,
      allowed: 'the report\'s words and the deck\'s labels',
      help: HELP,
      words: text,
    })
    const onSlide = (shown.get(slide.no) ?? []).filter(shown => solid(shown.text) && !known.onSlide(shown, slide))
    const inNotes = slide.notes.split('\n').filter(line => solid(line) && !known.inNotes(line))
    return [
      ...onSlide.map(({ text, kind }) => fault(text, kind === 'picture' ? 'a picture is called' : 'the slide says')),
      ...inNotes.map(line => fault(line, 'the notes say')),
    ]
  })
}
