import type { FrontMatter } from '../read/front-matter.ts'
import type { Part, Role } from '../recap.ts'
import type { Outline } from './outline.ts'
import { sameName } from './people/evidence.ts'
import { bitsOf, type Named } from './people/name.ts'
import { firstText, introduces, introductionsIn } from './people/self-introduction.ts'

/** A person as the report's front matter corrects or names them. */
export interface GivenPerson { name: string, role?: Role, handle?: string, sections: string[], line?: number }

/** Who wrote the report, by its front matter. */
export function authorsOf(meta: FrontMatter): string[] {
  const { authors } = meta as { authors?: unknown }
  const list = Array.isArray(authors) ? authors : authors === undefined ? [] : [authors]
  return list.flatMap((author): string[] => {
    if (typeof author === 'string') return author.trim() ? [author.trim()] : []
    const { name, handle } = (author ?? {}) as { name?: unknown, handle?: unknown }
    return [name, handle].filter((value): value is string => typeof value === 'string' && value.trim() !== '')
  })
}

/** The people that the front matter gives; undefined where it says nothing of them. */
export function givenPeople(meta: FrontMatter): GivenPerson[] | undefined {
  const { people } = meta as { people?: unknown }
  if (!Array.isArray(people)) return undefined
  return people.flatMap((entry): GivenPerson[] => {
    if (typeof entry === 'string') return [{ name: entry, sections: [] }]
    const { name, role, handle, section, sections, line } = (entry ?? {}) as Record<string, unknown>
    if (typeof name !== 'string' || !name.trim()) return []
    return [{
      name: name.trim(),
      ...((role === 'speaker' || role === 'attendee') && { role }),
      ...(typeof handle === 'string' && { handle: handle.replace(/^@/, '') }),
      ...(typeof line === 'number' && { line }),
      sections: [section, sections].flat().filter((value): value is string => typeof value === 'string'),
    }]
  })
}

export interface Author { named: Named, line: number, foundBy: string, words: string }

/** The one who wrote a report in which nobody has a section: who introduces themselves first, else the only author of the front matter. */
export function findAuthor({ sections }: Outline, authors: string[]): Author | undefined {
  for (const { own, heading } of sections) {
    const paragraph = own.find(block => block.type === 'paragraph')
    const [found] = introductionsIn(own)
    const [named] = found?.people ?? []
    if (!found || !named || !paragraph) continue
    const known = authors.some(author => sameName(author, named))
    if (found.bits + bitsOf(found.people) + (known ? 4 : 0) > 0) return { named, line: paragraph.line ?? heading?.line ?? 1, foundBy: 'introduction', words: found.words }
  }
  const [author] = authors
  return author ? { named: { name: author, bits: 0 }, line: 1, foundBy: 'front-matter', words: author } : undefined
}

/** The name of whoever introduces themselves in a part of the opening or closing, if they are one of these. */
export function authorOfPart(part: Part, people: readonly { name: string }[]): string | undefined {
  const text = firstText(part.blocks)
  if (!text) return undefined
  const [found] = introductionsIn(part.blocks)
  const named = found?.people.map(({ name }) => people.find(person => person.name === name)?.name).find(Boolean)
  return named ?? people.find(({ name }) => text.includes(name) && introduces(text, name))?.name
}
