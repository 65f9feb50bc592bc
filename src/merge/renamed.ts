import type { DeckSection } from '../plan/slide.ts'
import type { Recap } from '../recap.ts'
import { entryOf, type Ledger } from '../write/ledger.ts'
import { fingerprints, saysOf } from '../write/says.ts'
import { alike } from './alike.ts'

/** A section that says at least so much of what one that is gone said is that one under another name. */
const LEAST = 0.5

/**
 * A recap in which people and topics whose names were only corrected keep the ids that they had: their
 * addresses, their page, and all that was edited there. The same recap where nobody was renamed.
 */
export function withKnownIds(recap: Recap, sections: DeckSection[], { orders, slides }: Pick<Ledger, 'orders' | 'slides'>): Recap {
  const here = new Set(sections.map(({ name }) => name))
  const gone = Object.entries(orders).map(([page, ids]) => ({ name: page.slice('pages/'.length, -'.md'.length), ids })).filter(({ name }) => !here.has(name))
  if (gone.length === 0) return recap
  const stops = new Set([...recap.people, ...recap.topics].map(({ id }) => id))
  const fresh = sections.filter(({ name }) => !Object.hasOwn(orders, `pages/${name}.md`) && stops.has(name))
  const before = gone.map(({ name, ids }) => ({ name, says: new Set(ids.flatMap(id => [...fingerprints(entryOf(slides, id)?.says)])) }))
  const names = new Map<string, string>()
  for (const section of fresh) {
    const says = new Set(section.slides.flatMap(slide => [...fingerprints(saysOf(slide))]))
    const [best] = before.filter(({ name }) => ![...names.values()].includes(name))
      .map(({ name, says: said }) => ({ name, common: alike(says, said) }))
      .sort((a, b) => b.common - a.common)
    if (best && best.common >= LEAST) names.set(section.name, best.name)
  }
  if (names.size === 0) return recap
  const known = <T extends { id: string }>(stop: T): T => ({ ...stop, id: names.get(stop.id) ?? stop.id })
  return { ...recap, people: recap.people.map(known), topics: recap.topics.map(known) }
}
