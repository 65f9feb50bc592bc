import type { AxeResults } from 'axe-core'
import type { AccessibilityFault } from '../evidence.ts'

/**
 * What axe-core holds against a part of the page: serious and critical
 * violations. Contrast is measured by the pixels instead (backdrop.ts).
 * @param context CSS selector of what it looks at
 */
export async function accessibilityFaults(context: string): Promise<AccessibilityFault[]> {
  const { axe } = globalThis as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } }
  const { violations } = await axe.run(context, { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'], elementRef: true })
  return violations.flatMap(({ id, help, nodes }) => nodes.flatMap((node): AccessibilityFault[] => {
    if (node.impact !== 'serious' && node.impact !== 'critical') return []
    const slide = slideOf(node.element)
    // Slides are shown one at a time: what collides only with another slide does not collide.
    const related = [...node.any, ...node.all, ...node.none].flatMap(check => check.relatedNodes ?? [])
    const isElsewhere = id.startsWith('duplicate-id') && related.length > 0
      && related.every(({ target }) => slideOf(document.querySelector(String(target[0])) ?? undefined) !== slide)
    return isElsewhere ? [] : [{ id, impact: node.impact, help, html: node.html.slice(0, 160), ...(slide !== undefined && { slide }) }]
  }))
}

const slideOf = (element: Element | undefined): number | undefined => {
  const slide = element?.closest('[data-slidev-no]') ?? element?.closest('.print-slide-container')?.querySelector('[data-slidev-no]')
  return Number(slide?.getAttribute('data-slidev-no')) || undefined
}
