import { configs, useNav } from '@slidev/client'
import { watchEffect } from 'vue'
import { stopById } from '../theme/recap.ts'
import { stopIn } from '../theme/stops.ts'
import { plainTitle } from './plain-title.ts'

/** The tab, a bookmark and the history say what is at an address, as the page's own title did before the deck started. */
export function usePageTitle(): void {
  const deck = String(configs.title ?? document.title)
  const { currentSlideRoute } = useNav()
  watchEffect(() => {
    const { title = '', frontmatter } = currentSlideRoute.value.meta.slide
    const name = stopById(stopIn(frontmatter))?.name
    const own = plainTitle(title)
    document.title = !frontmatter.routeAlias || !own ? deck : `${own}${name && name !== own ? ` (${name})` : ''} | ${deck}`
  })
}
