import type { DeckPlan } from '../../src/plan/index.ts'
import { proses } from '../../src/read/blocks.ts'
import type { Document } from '../../src/read/document.ts'
import { sentences } from '../../src/read/sentences.ts'
import { median } from '../measure.ts'

/** What a deck looks like in numbers. */
export interface DeckFigures {
  slides: number
  /** Slides of each person's or topic's section. */
  perSection: number[]
  /** Characters of the report on a slide. */
  medianCharacters: number
  mostCharacters: number
  /** The share of the report's sentences of which something stands on a slide. */
  shown: number
  /** Ids of slides with next to nothing on them. */
  empty: string[]
}

const NEXT_TO_NOTHING = 6
/** They name whose section begins, which may be a short name. */
const OPENERS: ReadonlySet<string> = new Set(['recap-person', 'recap-topic'])
/** A text this short stands in many sentences by chance. */
const SHORT = 4

export function deckFigures(plan: DeckPlan, { blocks }: Document): DeckFigures {
  const sections = new Set([...plan.recap.people, ...plan.recap.topics].map(({ id }) => id))
  const slides = plan.sections.flatMap(section => section.slides)
  const texts = slides.map(({ body }) => textsIn(body))
  const characters = texts.map(some => some.join('').length)
  const shown = texts.flat().map(solid).filter(text => text.length >= SHORT)
  const all = blocks.filter(block => block.type !== 'heading').flatMap(proses).flatMap(prose => sentences(prose, plan.recap.lang)).map(({ text }) => solid(text)).filter(text => text.length >= SHORT)
  const joined = shown.join('\n')
  return {
    slides: slides.length,
    perSection: plan.sections.filter(({ name }) => sections.has(name)).map(section => section.slides.length),
    medianCharacters: median(characters),
    mostCharacters: Math.max(0, ...characters),
    shown: all.length === 0 ? 1 : all.filter(sentence => joined.includes(sentence) || shown.some(text => sentence.includes(text))).length / all.length,
    empty: slides.filter(({ body, layout }, index) => !OPENERS.has(layout) && (characters[index] as number) < NEXT_TO_NOTHING && !body.some(({ type }) => type === 'component')).map(({ id }) => id),
  }
}

const solid = (text: string): string => text.replace(/\s+/gu, '')

/** Every text of the report in a slide's body, however deep it stands; code counts as text. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!value || typeof value !== 'object') return []
  const { from, text, type, value: code } = value as Record<string, unknown>
  if (from === 'report') return [String(text)]
  if ((type === 'code' || type === 'snippet') && typeof code === 'string') return [code]
  return Object.values(value).flatMap(textsIn)
}
