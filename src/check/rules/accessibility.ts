import type { Evidence } from '../evidence.ts'
import type { Fault } from '../finding.ts'

/** Serious and critical violations that axe-core finds. Contrast has a rule of its own. */
export const accessibility = (evidence: Evidence): Fault[] => evidence.accessibility
  // A picture without alt text is found by broken-link, with its file.
  .filter(({ id }) => !PICTURES_NAMED.has(id))
  .map(({ id, impact, help, html, slide }): Fault => ({
    rule: 'accessibility',
    ...(slide !== undefined && { slide }),
    words: html.replace(/<[^>]*>/g, ' '),
    message: `${help} (${id}): ${html}`,
    measured: impact,
    allowed: 'no serious or critical violation (axe-core)',
    help: `https://dequeuniversity.com/rules/axe/4.11/${id} says how`,
  }))

const PICTURES_NAMED = new Set(['image-alt', 'role-img-alt', 'svg-img-alt', 'frame-title'])
