import type { Document } from '../read/document.ts'
import { emptyProse } from '../read/prose.ts'
import type { Part } from '../recap.ts'
import { frameOf } from './frame.ts'
import type { Section } from './sections.ts'

const LONGEST = 300
/** What editors and site generators write where nobody wrote a title. */
const EMPTY = /^(?:untitled|無題|no title|新規|draft|index|readme|post|page|article|제목 없음|无标题)$/iu
/** A file's name in place of a title. */
const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+)+(?:\.\w+)?$/u
const FILE = /[^/\\]+$/u

/**
 * The report's title: the front matter's, unless it is a file's name or
 * nothing; else the first heading, unless it opens any report; else the first
 * line where it is short; undefined where there is none.
 */
export function titleOf({ meta }: Document, sections: Section[]): string | undefined {
  const given = meta.title?.trim()
  const heading = sections.find(section => section.heading)?.heading?.prose.text.trim()
  const usable = heading && frameOf(heading) === undefined ? heading.slice(0, LONGEST) : undefined
  if (given && !isNoTitle(given) && !(usable && SLUG.test(given))) return given
  return usable ?? given
}

/** What stands for a title where nobody wrote one. */
export const isNoTitle = (title: string): boolean => EMPTY.test(title.trim())

/** The front matter's title where another one is the report's: nothing of it may be lost, be it a file's name. */
export function titleLeftOut({ meta }: Document, title: string): Part[] {
  const text = meta.title?.trim() ?? ''
  if (!text || text === title || isNoTitle(text)) return []
  return [{ heading: { type: 'heading', depth: 1, prose: { ...emptyProse(), text }, line: 1 }, blocks: [] }]
}

/** A title for a report without any: its first line where it is one, else the file's name. */
export function titleWithout({ file }: Document, sections: Section[]): string {
  const first = sections.flatMap(({ own }) => own).find(block => block.type === 'paragraph')
  const line = first?.type === 'paragraph' ? first.prose.text.trim() : ''
  if (line && line.length <= 60 && !/[。.]$/u.test(line)) return line
  return (FILE.exec(file)?.[0] ?? file).replace(/\.[A-Za-z]{1,8}$/u, '') || file
}
