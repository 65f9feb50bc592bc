import type { IndexedSlide } from '../deck/search-index.ts'
import { matches, passage, termsOf, type Piece } from './match.ts'

export interface Result {
  no: number
  title: Piece[]
  /** The passage that was found; none where all of it is in the title. */
  passage?: Piece[]
}

/** Slides that have all words of a query, on them or in their notes: those with one in the title first. */
export function findSlides(index: IndexedSlide[], query: string): Result[] {
  const terms = termsOf(query)
  const found = index.filter(({ title, text, note }) => matches([title, text, note], terms))
  const inTitle = (slide: IndexedSlide): number => terms.some(term => matches([slide.title], [term])) ? 0 : 1
  return found.sort((a, b) => inTitle(a) - inTitle(b) || a.no - b.no).map(({ no, title, text, note }) => {
    // The words that the title lacks are the ones to show.
    const missing = terms.filter(term => !matches([title], [term]))
    const wanted = missing.length > 0 ? missing : terms
    // A line that only says the title again, as notes do in their heading, tells nothing.
    const lines = [...text.split('\n'), ...note.split('\n')].filter(line => !matches([line], termsOf(title.replace(/\s/gu, ''))))
    const shown = lines.map(line => passage(line, wanted)).find(Boolean)
    return { no, title: passageOf(title, terms), ...(shown && { passage: shown }) }
  })
}

/** A title whole, its hits marked. */
function passageOf(title: string, terms: string[]): Piece[] {
  const pieces = passage(title, terms)
  const shown = pieces?.map(({ text }) => text).join('')
  return pieces && shown === title ? pieces : [{ text: title, hit: false }]
}
