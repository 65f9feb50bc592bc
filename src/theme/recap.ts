import { configs, useNav, useSlideContext } from '@slidev/client'
import labels from 'virtual:recap/labels'
import { computed, type ComputedRef } from 'vue'
import { fillLabel } from '../labels/fill.ts'
import type { LabelKey } from '../labels/labels.ts'
import type { RecapData, RecapPerson } from '../write/entry.ts'
import { marksOf, nextIn, stopIn, stopsOf, type Stop } from './stops.ts'

export type { RecapData, RecapPerson, Stop }

const noData: RecapData = { lang: 'en', event: { name: '' }, minutes: 0, frameMinutes: 0, counts: { speakers: 0, talks: 0, attendees: 0 }, people: [] }

/** What slides.md says under `recap:`. The one place where components know people and topics from. */
export const recap: RecapData = { ...noData, ...(configs as { recap?: Partial<RecapData> }).recap }

/** Everybody with a section, or every topic, in the order of the line. */
export const stops: Stop[] = stopsOf(recap)

const marked = marksOf(recap)

/** A stop, or the author of a report about topics. */
export const stopById = (id: string | undefined): Stop | undefined =>
  id === undefined ? undefined : marked.find(stop => stop.id === id)

/** The stop before and after one in the running order. */
export function neighbours(id: string | undefined): { previous?: Stop | undefined, next?: Stop | undefined } {
  const index = stops.findIndex(stop => stop.id === id)
  return index < 0 ? {} : { previous: stops[index - 1], next: stops[index + 1] }
}

/** A label in the report's language, its values put in, in the form for so many. */
export const label = (key: LabelKey, values: Record<string, string | number> = {}, quantity = values.count): string => fillLabel(labels[key], values, quantity)

/** Whose section the slide belongs to, and at its end whose is next. */
export interface SectionOf {
  /** Its id, as the front matter says it. */
  id?: string | undefined
  stop?: Stop | undefined
  next?: Stop | undefined
  /** The slide is about a talk or a session: its title is that one's. */
  titled: boolean
}

export function useSection(): ComputedRef<SectionOf> {
  const { $frontmatter } = useSlideContext()
  return computed(() => ({ id: stopIn($frontmatter), stop: stopById(stopIn($frontmatter)), next: stopById(nextIn($frontmatter)), titled: $frontmatter.talk !== undefined || $frontmatter.session !== undefined }))
}

export interface SectionProgress { position: number, total: number }

/** How far along its section the current slide is; none outside a section. */
export function useSectionProgress(): ComputedRef<SectionProgress | undefined> {
  const { $frontmatter, $page } = useSlideContext()
  const { slides } = useNav()
  return computed(() => {
    const id = stopIn($frontmatter)
    if (id === undefined) return undefined
    const section = slides.value.filter(slide => stopIn(slide.meta.slide.frontmatter) === id)
    const position = section.findIndex(slide => slide.no === $page.value) + 1
    return position > 0 ? { position, total: section.length } : undefined
  })
}
