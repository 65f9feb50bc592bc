import type { Ref } from 'vue'

/**
 * What our components use of @slidev/client. The package ships its sources and
 * not their declarations; under our compiler settings they would be checked as
 * if they were ours (tsconfig.json points the name here).
 */
export interface Slide {
  no: number
  meta: { slide: { frontmatter: Record<string, unknown> } }
}

export const configs: Record<string, unknown>

export function useNav(): { slides: Ref<Slide[]> }

export function useSlideContext(): {
  $frontmatter: Record<string, unknown>
  $page: Ref<number>
}
