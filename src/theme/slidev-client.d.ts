import type { Ref } from 'vue'

/**
 * What our components use of @slidev/client. The package ships its sources and
 * not their declarations; under our compiler settings they would be checked as
 * if they were ours (tsconfig.json points the name here).
 */
export interface Slide {
  no: number
  meta: { slide: { frontmatter: Record<string, unknown>, title?: string, noteHTML: string } }
}

export const configs: Record<string, unknown>

export const slideAspect: Ref<number>
export const slideWidth: Ref<number>
export const slideHeight: Ref<number>

export function useNav(): {
  slides: Ref<Slide[]>
  total: Ref<number>
  currentSlideNo: Ref<number>
  currentSlideRoute: Ref<Slide>
  hasNext: Ref<boolean>
  hasPrev: Ref<boolean>
  isPlaying: Ref<boolean>
  next: () => Promise<void>
  prev: () => Promise<void>
  go: (no: number | string) => Promise<void>
}

export function useSlideContext(): {
  $frontmatter: Record<string, unknown>
  $page: Ref<number>
}
