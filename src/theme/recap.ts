import { configs, useNav, useSlideContext } from '@slidev/client'
import labels from 'virtual:recap/labels'
import { computed, type ComputedRef } from 'vue'
import { fillLabel } from '../labels/fill.ts'
import type { LabelKey } from '../labels/labels.ts'
import type { RecapData, RecapPerson } from '../write/entry.ts'

export type { RecapData, RecapPerson }

const noData: RecapData = { lang: 'en', event: { name: '' }, minutes: 0, frameMinutes: 0, counts: { speakers: 0, talks: 0, attendees: 0 }, people: [] }

/** What slides.md says under `recap:`. The one place where components know people from. */
export const recap: RecapData = { ...noData, ...(configs as { recap?: Partial<RecapData> }).recap }

export const personById = (id: string | undefined): RecapPerson | undefined =>
  id === undefined ? undefined : recap.people.find(person => person.id === id)

/** The person before and after one in the running order. */
export function neighbours(id: string | undefined): { previous?: RecapPerson, next?: RecapPerson } {
  const index = recap.people.findIndex(person => person.id === id)
  return index < 0 ? {} : { previous: recap.people[index - 1], next: recap.people[index + 1] }
}

/** A label in the report's language, its values put in. */
export const label = (key: LabelKey, values: Record<string, string | number> = {}): string => fillLabel(labels[key], values)

export interface SectionProgress { position: number, total: number }

/** How far along its person's section the current slide is; none outside a section. */
export function useSectionProgress(): ComputedRef<SectionProgress | undefined> {
  const { $frontmatter, $page } = useSlideContext()
  const { slides } = useNav()
  return computed(() => {
    const person = $frontmatter.person
    if (typeof person !== 'string') return undefined
    const section = slides.value.filter(slide => slide.meta.slide.frontmatter.person === person)
    const position = section.findIndex(slide => slide.no === $page.value) + 1
    return position > 0 ? { position, total: section.length } : undefined
  })
}
