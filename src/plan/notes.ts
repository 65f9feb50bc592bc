import type { Note } from './slide.ts'
import { headingNote, type Unit } from './units.ts'
import { append } from '../many.ts'
import { moved } from '../read/prose.ts'
import type { Person, Topic } from '../recap.ts'

const SPACED_END = /[\p{Script=Latin}\d.,!?;:'"’”)]$/u
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u

/** The notes of units, sentences of one paragraph joined again to a paragraph. */
export function notesOf(units: Unit[]): Note[] {
  const notes: Note[] = []
  let previous: Unit | undefined
  for (const unit of units) {
    const last = notes.at(-1)
    if (isSaid(unit) && previous && isSaid(previous) && previous.source === unit.source && previous.paragraph === unit.paragraph && last?.type === 'text') {
      // Of what stands before only the last sentence is looked at: a paragraph may have a hundred thousand.
      const gap = SPACED_END.test(previous.text.slice(-2)) && !CJK_START.test(unit.text) ? ' ' : ''
      const [said] = unit.notes
      const links = said?.type === 'text' ? said.links : undefined
      if (links) append(last.links ??= [], moved(links, last.text.length + gap.length))
      last.text += gap + unit.text
    }
    // Copies: more is written into them.
    else append(notes, unit.notes.map(copyOf))
    previous = unit
  }
  return notes
}

/** Sentences, and those of a paragraph that is on no slide. */
const isSaid = ({ kind, source }: Unit): boolean => kind === 'sentence' || (kind === 'aside' && (source.type === 'paragraph' || source.type === 'quote'))

const copyOf = (note: Note): Note => 'links' in note && note.links ? { ...note, links: [...note.links] } : { ...note }

/** The headings that stand above a section and say nothing but what it belongs to. */
export const notesAbove = ({ above = [] }: Pick<Person | Topic, 'above'>): Note[] =>
  above.map(headingNote)

export const unique = <T>(things: T[]): T[] => [...new Set(things)]
