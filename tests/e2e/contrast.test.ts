import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, inject, it } from 'vitest'
import { deckSlides } from '../support/pages.ts'
import { printedSlides, useBrowser } from './setup/open.ts'

const browser = useBrowser()
const url = inject('deckUrl')
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

it.each(['light', 'dark'] as const)('every text stands out from what is behind it in %s (WCAG 2.2 AA, axe-core)', async (colorScheme) => {
  const slides = await deckSlides()
  const { page } = await browser.open(`${url}/print?print=true`, { colorScheme })
  await printedSlides(page, slides.length)
  await page.addScriptTag({ path: axe })
  const { violations, passes } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } }
    return await axe.run('.print-slide-container', { runOnly: ['color-contrast'] })
  })
  const faults = violations.flatMap(({ nodes }) => nodes).map(({ html, any }) => `${html.slice(0, 80)} ${any[0]?.message.replace(/^.*?of /, '') ?? ''}`)
  expect(faults).toEqual([])
  // It has looked: there is more than one text on every slide.
  expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(slides.length)
  await page.context().close()
})
