import type { AxeResults } from 'axe-core'
import type { AccessibilityFault } from '../evidence.ts'

/**
 * What axe-core holds against the page, its slides and what is around them: serious and critical
 * violations. Contrast is measured by the pixels instead (backdrop.ts).
 */
export async function accessibilityFaults(): Promise<AccessibilityFault[]> {
  const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
  const { violations } = await axe.run({ rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'], elementRef: true, selectors: false })
  return violations.flatMap(({ id, help, nodes }) => nodes.flatMap((node): AccessibilityFault[] => {
    if (node.impact !== 'serious' && node.impact !== 'critical') return []
    const slide = slideOf(node.element)
    // Slides are shown one at a time: what collides only with another slide does not collide.
    const related = [...node.any, ...node.all, ...node.none].flatMap(check => check.relatedNodes ?? [])
    const isElsewhere = id.startsWith('duplicate-id') && related.length > 0
      && related.every(({ element }) => slideOf(element) !== slide)
    return isElsewhere ? [] : [{ id, impact: node.impact, help, html: node.html.slice(0, 160), ...(slide !== undefined && { slide }) }]
  }))
}

const slideOf = (element: Element | undefined): number | undefined => {
  const slide = element?.closest('[data-slidev-no]')
  return Number(slide?.getAttribute('data-slidev-no')) || undefined
}
