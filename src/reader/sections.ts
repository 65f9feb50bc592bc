import { stopIn, type Stop } from '../theme/stops.ts'

/** What the reader's view needs of a slide. */
export interface DeckSlide { no: number, title: string, frontmatter: Record<string, unknown> }

export interface SectionEntry { title: string, no: number }

/** A part of the deck: a person's, a topic's, or one of those around them. */
export interface Section {
  /** Its first slide. */
  no: number
  last: number
  /** A person's name, a topic's title, or what the deck calls the part. */
  name: string
  stop?: Stop
  entries: SectionEntry[]
}

/** The deck's words for parts that have an address and belong to no stop. */
export interface SectionNames { opening: string, voices: string, closing: string, appendix: string }

/**
 * The parts of a deck in their order. A part begins where the person or topic changes;
 * behind these also with a slide that has an address of its own, as
 * hand-written parts may have.
 */
export function sectionsOf(slides: DeckSlide[], stops: Stop[], names: SectionNames): Section[] {
  const ids = new Set(stops.map(({ id }) => id))
  const groups: { stop?: string, alias?: string, slides: DeckSlide[] }[] = []
  for (const slide of slides) {
    const { routeAlias } = slide.frontmatter
    const named = stopIn(slide.frontmatter)
    const id = named !== undefined && ids.has(named) ? named : undefined
    const alias = typeof routeAlias === 'string' && groups.length > 1 ? routeAlias : undefined
    const last = groups.at(-1)
    if (last && last.stop === id && (id || !alias)) last.slides.push(slide)
    else groups.push({ ...(id && { stop: id }), ...(alias && { alias }), slides: [slide] })
  }
  return groups.map((group, index) => {
    const stop = stops.find(({ id }) => id === group.stop)
    const [first, ...rest] = group.slides as [DeckSlide, ...DeckSlide[]]
    const named = group.alias && group.alias in names ? names[group.alias as keyof SectionNames] : index === 0 ? names.opening : undefined
    const name = stop?.name ?? named ?? first.title
    return {
      no: first.no,
      last: (group.slides.at(-1) as DeckSlide).no,
      name,
      ...(stop && { stop }),
      entries: stop ? entriesOf(stop, group.slides) : titles(named === first.title || !named || index === 0 ? rest : group.slides, name),
    }
  })
}

/** Talks and sessions, each with the first slide about it; one that a topic is called by is the topic itself. */
function entriesOf({ name, talks, sessions }: Stop, slides: DeckSlide[]): SectionEntry[] {
  const about = (key: 'talk' | 'session') => ({ title }: { title: string }, index: number): SectionEntry =>
    ({ title, no: (slides.find(slide => slide.frontmatter[key] === index + 1) ?? slides[0] as DeckSlide).no })
  return [...talks.map(about('talk')), ...sessions.map(about('session'))].filter(({ title }) => title !== name)
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
