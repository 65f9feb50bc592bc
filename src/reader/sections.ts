import type { RecapPerson } from '../write/entry.ts'

/** What the reader's view needs of a slide. */
export interface DeckSlide { no: number, title: string, frontmatter: Record<string, unknown> }

export interface SectionEntry { title: string, no: number }

/** A part of the deck: a person's, or one of those around them. */
export interface Section {
  /** Its first slide. */
  no: number
  last: number
  /** A person's name, or what the deck calls the part. */
  name: string
  person?: RecapPerson
  entries: SectionEntry[]
}

/** The deck's words for parts that have an address and are nobody's. */
export interface SectionNames { opening: string, voices: string, closing: string, appendix: string }

/**
 * The parts of a deck in their order. A part begins where the person changes;
 * behind the people also with a slide that has an address of its own, as
 * hand-written parts may have.
 */
export function sectionsOf(slides: DeckSlide[], people: RecapPerson[], names: SectionNames): Section[] {
  const ids = new Set(people.map(({ id }) => id))
  const groups: { person?: string, alias?: string, slides: DeckSlide[] }[] = []
  for (const slide of slides) {
    const { person, routeAlias } = slide.frontmatter
    const id = typeof person === 'string' && ids.has(person) ? person : undefined
    const alias = typeof routeAlias === 'string' && groups.length > 1 ? routeAlias : undefined
    const last = groups.at(-1)
    if (last && last.person === id && (id || !alias)) last.slides.push(slide)
    else groups.push({ ...(id && { person: id }), ...(alias && { alias }), slides: [slide] })
  }
  return groups.map((group, index) => {
    const person = people.find(({ id }) => id === group.person)
    const [first, ...rest] = group.slides as [DeckSlide, ...DeckSlide[]]
    const named = group.alias && group.alias in names ? names[group.alias as keyof SectionNames] : index === 0 ? names.opening : undefined
    const name = person?.name ?? named ?? first.title
    return {
      no: first.no,
      last: (group.slides.at(-1) as DeckSlide).no,
      name,
      ...(person && { person }),
      entries: person ? entriesOf(person, group.slides) : titles(named === first.title || !named || index === 0 ? rest : group.slides, name),
    }
  })
}

/** A person's talks and sessions, each with the first slide about it. */
function entriesOf(person: RecapPerson, slides: DeckSlide[]): SectionEntry[] {
  const about = (key: 'talk' | 'session') => ({ title }: { title: string }, index: number): SectionEntry =>
    ({ title, no: (slides.find(slide => slide.frontmatter[key] === index + 1) ?? slides[0] as DeckSlide).no })
  return [...person.talks.map(about('talk')), ...person.sessions.map(about('session'))]
}

/** The titles of slides, each once. */
function titles(slides: DeckSlide[], name: string): SectionEntry[] {
  const seen = new Set([name, ''])
  return slides.flatMap(({ title, no }) => {
    if (seen.has(title)) return []
    seen.add(title)
    return [{ title, no }]
  })
}

/** The part that a slide is in, and the one after it. */
export function sectionAt(sections: Section[], no: number): { section?: Section, next?: Section } {
  const index = sections.findIndex(section => section.no <= no && no <= section.last)
  return index < 0 ? {} : { section: sections[index], next: sections[index + 1] }
}
