import { centrality } from '../pick/rank.ts'
import { phraseScore } from '../pick/score.ts'
import { wordsOf } from '../pick/words.ts'
import { allot } from './allot.ts'
import type { DeckSection, Slide } from './slide.ts'
import { append } from '../many.ts'

/**
 * How long a slide of ours is up, in seconds. A full one has 110 characters:
 * 22 s to read aloud at the pace of `speakingMinutes`, and nearly as long again
 * for what the speaker adds. Between the usual rule of a slide a minute and
 * PechaKucha's 20 s. Covers, openers, photos and links pass by meanwhile.
 */
export const SECONDS_PER_SLIDE = 40

/** So many of a section's slides are compared with each other. */
const WINDOW = 60

export interface Slot { minutes: Record<string, number>, total: number, lang: string }

/**
 * Fits sections to a slot: where there are more slides than it holds, first the
 * voices go, which say again what was said, then everybody's weakest slides, in
 * proportion to their minutes. Everybody keeps their opener and at least one
 * slide. The notes of a slide that goes are said with the one before it.
 * @param slot the section's minutes by its name, the whole slot, and the report's language.
 */
export function fitToSlot(sections: DeckSection[], slot: Slot): DeckSection[] {
  const { minutes, lang } = slot
  const told = sections.filter(({ name }) => minutes[name] !== undefined)
  const forVoices = roomForVoices(told, slot)
  const shares = allot(roomOf(slot), told.map(section => ({ weight: minutes[section.name] as number, most: slidesIn(section) })))
  const quota = new Map(told.map(({ name }, i) => [name, shares[i] as number]))
  return sections.map((section) => {
    if (section.name === 'voices') return { ...section, slides: section.slides.slice(0, forVoices) }
    const most = quota.get(section.name)
    return most === undefined || most >= section.slides.length - 1 ? section : { ...section, slides: strongest(section.slides, most, lang) }
  }).filter(({ slides }) => slides.length > 0)
}

/** How many slides of voices a slot holds beside all slides of these sections. */
export const roomForVoices = (told: DeckSection[], slot: Slot): number =>
  Math.max(0, told.reduce((room, section) => room - slidesIn(section), roomOf(slot)))

const roomOf = ({ total }: Slot): number => Math.floor(total * 60 / SECONDS_PER_SLIDE)

/** A section's slides, its opener aside. */
const slidesIn = ({ slides }: DeckSection): number => Math.max(0, slides.length - 1)

/** The opener and the strongest of the others: of each talk, session and part one before a second of any. */
function strongest([opener, ...slides]: Slide[], most: number, lang: string): Slide[] {
  if (!opener) return []
  const strengths = strengthsOf(slides, lang)
  const ranked = slides
    .map((slide, index) => ({ slide, index, strength: strengths[index] as number }))
    .sort((a, b) => b.strength - a.strength || a.index - b.index)
  const seen = new Set<string>()
  const first = ranked.filter(({ slide }) => !seen.has(partOf(slide)) && seen.add(partOf(slide)))
  const others = ranked.filter(entry => !first.includes(entry))
  const kept = new Set([...first, ...others].slice(0, most).map(({ slide }) => slide))
  return join(opener, slides, kept)
}

/** Leaves slides out; what they hold besides their body passes to those that stay. */
function join(opener: Slide, slides: Slide[], kept: ReadonlySet<Slide>): Slide[] {
  const result: Slide[] = [{ ...opener, notes: [...opener.notes] }]
  /** Addresses of slides that went, for the next of the same part. */
  const addresses = new Map<string, string>()
  for (const slide of slides) {
    const part = partOf(slide)
    if (kept.has(slide)) {
      const address = slide.routeAlias ?? addresses.get(part)
      addresses.delete(part)
      result.push({ ...slide, ...(address && { routeAlias: address }), notes: [...slide.notes] })
      continue
    }
    if (slide.routeAlias) addresses.set(part, slide.routeAlias)
    append(result.at(-1)?.notes ?? [], slide.notes)
  }
  // Who speaks next stands on the last slide.
  const next = Object.entries(slides.at(-1)?.props ?? {}).filter(([name]) => name.startsWith('next'))
  const last = result.at(-1)
  if (last && next.length > 0) last.props = { ...last.props, ...Object.fromEntries(next) }
  return result
}

/** Slides of one talk, one session, or one part of a section. */
const partOf = ({ layout, props }: Slide): string =>
  props?.talk === undefined && props?.session === undefined ? layout : `talk ${props.talk ?? ''} session ${props.session ?? ''}`

/** What each slide is worth: its best phrase, by how central the slide is in its section. */
function strengthsOf(slides: Slide[], lang: string): number[] {
  return slides.flatMap((_, from) => from % WINDOW === 0 ? [slides.slice(from, from + WINDOW)] : []).flatMap((some) => {
    const texts = some.map(textsOf)
    const central = centrality(texts.map(phrases => wordsOf(phrases.join('\n'), lang)))
    return texts.map((phrases, i) => Math.max(0, ...phrases.map(text => phraseScore(text, central[i] as number, lang))))
  })
}

/** What a slide says in the report's words, its title aside. */
const textsOf = ({ body }: Slide): string[] => body.flatMap((node): string[] => {
  switch (node.type) {
    case 'points': return node.items.map(({ text }) => text)
    case 'say':
    case 'paragraph': return [node.text.text]
    case 'table': return node.rows.slice(0, 3).map(row => row.map(({ text }) => text).join(' '))
    default: return []
  }
})
