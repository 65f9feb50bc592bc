import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { labelsFor } from '../../src/labels/index.ts'
import { packageRoot } from '../../src/package.ts'
import { deckSlides } from '../support/pages.ts'
import { printedSlides, useBrowser } from './setup/open.ts'

const browser = useBrowser()
const url = inject('deckUrl')

const squeeze = (text: string): string => text.replace(/\s/g, '')

/** The deck's own words, any number or name in their places: whole labels, or the part of one before or after such a place. */
const labels = Object.values(labelsFor('ja')).map(label => `(?:${squeeze(label).split(/\{\w+\}/).map(part => part.replace(/[\\^$.*+?()[\]|]/g, '\\$&')).join('[\\w. -]*')})`).join('|')
const LABEL = new RegExp(`^(?:${labels}|\\d+人中)$`, 'u')
const LABEL_AT_END = new RegExp(`(?:${labels})$`, 'u')

/** What the deck may say beside the report: its labels, alone or after the report's words, counts, and (shortened) addresses. */
function isOurs(text: string, known: string): boolean {
  const withoutLabel = text.replace(LABEL_AT_END, '')
  return LABEL.test(text) || /^[\d/:.]+$/.test(text) || known.includes(text.replace(/…$/, '')) || (withoutLabel !== text && known.includes(withoutLabel))
}

it('every text that a generated slide shows in the browser is the report\'s or one of the deck\'s own labels', async () => {
  const slides = await deckSlides()
  const report = squeeze((await readFile(join(packageRoot, 'report.md'), 'utf8')).replaceAll('==', '').replace(/[[\]『』「」]/g, ''))
  const addresses = squeeze(await readFile(join(packageRoot, 'slides.md'), 'utf8')) + report
  const { page } = await browser.open(`${url}/print?print=true`)
  await printedSlides(page, slides.length)
  const texts = await page.locator('.print-slide-container').evaluateAll(containers => containers.map((container) => {
    // Blocks that hold nothing but inline content: what a reader takes for one text.
    const blocks = [...container.querySelectorAll('*')].filter((element) => {
      const display = (node: Element) => getComputedStyle(node).display
      const isBlock = !['inline', 'contents', 'none'].includes(display(element))
      return isBlock && element.getClientRects().length > 0 && [...element.children].every(child => display(child) === 'inline' || child.tagName === 'WBR')
    })
    return blocks.map(block => (block as HTMLElement).innerText ?? '').filter(text => text.trim())
  }))
  const invented = slides.flatMap((slide, index) => slide.page === 'appendix'
    ? []
    : (texts[index] ?? []).map(squeeze).filter((text) => {
        const bare = text.replace(/[『』「」]/g, '')
        return !report.includes(bare) && !isOurs(bare, addresses)
      }).map(text => `${index + 1}: ${text}`))
  expect(invented).toEqual([])
})

it('the appendix says on every slide that it is not from the report', async () => {
  const slides = await deckSlides()
  const { page } = await browser.open(`${url}/print?print=true`)
  await printedSlides(page, slides.length)
  const containers = await page.locator('.print-slide-container').all()
  const appendix = slides.flatMap((slide, index) => slide.page === 'appendix' ? [index] : [])
  expect(appendix.length).toBe(3)
  for (const index of appendix) expect(squeeze(await containers[index]!.innerText())).toContain(squeeze(labelsFor('ja').notFromReport))
})
