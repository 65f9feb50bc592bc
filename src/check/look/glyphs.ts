import type { CDPSession, Page } from 'playwright-chromium'
import type { ForeignGlyph, SlideView } from '../evidence.ts'
import { inPage } from './script.ts'

interface Use { characters: Set<string>, slides: Map<string, Set<number>> }

/**
 * Characters that the browser draws with a font that is not the deck's: it is
 * given every character of the deck in every style in which a slide has it, and says which fonts
 * it took (Chrome DevTools Protocol, CSS.getPlatformFontsForNode). For a character that no font
 * has it names the first that it asked; those are found by how they are drawn.
 */
export async function foreignGlyphs(page: Page, views: SlideView[]): Promise<ForeignGlyph[]> {
  const session = await page.context().newCDPSession(page)
  const uses = usesOf(views)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const asker = await openAsker(page, session)
  const found: ForeignGlyph[] = []
  for (const [font, { characters, slides }] of uses) {
    for (const character of await inPage(page, 'undrawable', font, [...characters])) {
      found.push({ slides: [...slides.get(character) ?? []], character, asked: font })
      characters.delete(character)
    }
    for (const { character, drawnWith } of await search([...characters], text => asker.ask(font, text))) {
      found.push({ slides: [...slides.get(character) ?? []], character, asked: font, drawnWith })
    }
  }
  await asker.close()
  await session.detach()
  return found
}

/** Which characters each font is asked for, and on which slides. */
function usesOf(views: SlideView[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const { no, blocks } of views) {
    for (const { font, text } of blocks.flatMap(block => block.lines).flatMap(line => line.runs)) {
      const use = uses.get(font) ?? { characters: new Set(), slides: new Map() }
      for (const { segment } of graphemes.segment(text)) {
        if (!segment.trim()) continue
        use.characters.add(segment)
        const slides = use.slides.get(segment) ?? new Set()
        use.slides.set(segment, slides.add(no))
      }
      uses.set(font, use)
    }
  }
  return uses
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

interface Foreign { character: string, drawnWith: string }

/** Halves the characters until each that is foreign stands alone: few questions where there are few. */
async function search(characters: string[], ask: (text: string) => Promise<string | undefined>): Promise<Foreign[]> {
  if (characters.length === 0) return []
  const drawnWith = await ask(characters.join('\u200B'))
  if (!drawnWith) return []
  if (characters.length === 1) return [{ character: characters[0] as string, drawnWith }]
  const middle = characters.length >> 1
  return [...await search(characters.slice(0, middle), ask), ...await search(characters.slice(middle), ask)]
}

/** An element off the slides in which text is drawn to see with what. */
async function openAsker(page: Page, session: CDPSession) {
  await page.evaluate(() => {
    const asker = document.createElement('div')
    asker.id = 'recap-check-glyphs'
    asker.style.cssText = 'position:fixed;left:-100000px;top:0;width:90000px;white-space:pre-wrap'
    document.body.append(asker)
  })
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  return {
    /** The first font that is not the deck's of those that draw the text; none if all are. */
    async ask(font: string, text: string): Promise<string | undefined> {
      await page.evaluate(([font, text]) => {
        const [style = '', weight = '', ...families] = font.split(' ')
        const asker = document.querySelector('#recap-check-glyphs') as HTMLElement
        Object.assign(asker.style, { fontStyle: style, fontWeight: weight, fontFamily: families.join(' ') })
        asker.textContent = text
      }, [font, text] as const)
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#recap-check-glyphs' })
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      return fonts.find(({ isCustomFont }) => !isCustomFont)?.familyName
    },
    close: () => page.evaluate(() => document.querySelector('#recap-check-glyphs')?.remove()),
  }
}
