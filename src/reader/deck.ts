import { useNav, type Slide } from '@slidev/client'
import { computed, type ComputedRef } from 'vue'
import { label, stops } from '../theme/recap.ts'
import { plainTitle } from './plain-title.ts'
import { sectionAt, sectionsOf, type Section } from './sections.ts'

/** The deck as its readers go through it: parts, where they are, what comes next. */
export function useDeck() {
  const { slides, currentSlideNo } = useNav()
  const names = { opening: label('opening'), voices: label('voices'), closing: label('closing'), appendix: label('appendix') }
  const sections: ComputedRef<Section[]> = computed(() => sectionsOf(slides.value.map(asDeckSlide), stops, names))
  const here = computed(() => sectionAt(sections.value, currentSlideNo.value))
  return { sections, here, addressOf: (no: number) => addressOf(slides.value[no - 1], no) }
}

const asDeckSlide = ({ no, meta: { slide } }: Slide) => ({ no, title: plainTitle(slide.title ?? ''), frontmatter: slide.frontmatter })

/** A slide's own address where it has one: that stays when slides are put before it. */
const addressOf = (slide: Slide | undefined, no: number): string => `/${String(slide?.meta.slide.frontmatter.routeAlias ?? no)}`
