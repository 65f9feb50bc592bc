import { expect, inject, it } from 'vitest'
import { labelsFor } from '../../src/labels/index.ts'
import { deckSlides } from '../support/pages.ts'
import { printedSlides, useBrowser } from './setup/open.ts'

const browser = useBrowser()
const url = inject('deckUrl')

const squeeze = (text: string): string => text.replace(/\s/g, '')

it('the appendix says on every slide that it is not from the report', async () => {
  const slides = await deckSlides()
  const { page } = await browser.open(`${url}/print?print=true`)
  await printedSlides(page, slides.length)
  const containers = await page.locator('.print-slide-container').all()
  const appendix = slides.flatMap((slide, index) => slide.page === 'appendix' ? [index] : [])
  expect(appendix.length).toBe(3)
  for (const index of appendix) expect(squeeze(await containers[index]!.innerText())).toContain(squeeze(labelsFor('ja').notFromReport))
  await page.context().close()
})
