import { beforeAll, describe, expect, inject, it } from 'vitest'
import { deckSlides, type DeckSlide } from '../support/pages.ts'
import { printedSlides, shownSlide, useBrowser } from './setup/open.ts'

const browser = useBrowser()
const url = inject('deckUrl')
const people = ['pyama86', 'akichan', 'takutaka', 'gurasan', 'naryo', 'pochy', 'yuchi']
let slides: DeckSlide[]
beforeAll(async () => {
  slides = await deckSlides()
})

const numberOf = (alias: string): number => slides.findIndex(slide => slide.frontmatter.routeAlias === alias) + 1

describe('the running order', () => {
  it.each(people)('leads to the section of %s', async (person) => {
    const { page } = await browser.open(`${url}/order`)
    const order = await shownSlide(page, numberOf('order'))
    await order.getByRole('link', { name: person }).click()
    await page.waitForURL(`**/${person}`)
    const opener = await shownSlide(page, numberOf(person))
    expect(await opener.textContent()).toContain(person)
    await page.context().close()
  })

  it('gives everyone their minutes, and they fit the slot', async () => {
    const { page } = await browser.open(`${url}/order`)
    const text = await (await shownSlide(page, numberOf('order'))).innerText()
    for (const person of people) expect(text).toContain(person)
    expect(text).toContain('25')
    await page.context().close()
  })
})

describe('the address of a section', () => {
  it.each(people)('/%s opens on that person', async (person) => {
    const { page, complaints } = await browser.open(`${url}/${person}`)
    const opener = await shownSlide(page, numberOf(person))
    expect(await opener.locator('h1').textContent()).toBe(person)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('every slide of a section', () => {
  it('says who is speaking and how far along the section is', async () => {
    const { page } = await browser.open(`${url}/print?print=true`)
    await printedSlides(page, slides.length)
    const containers = await page.locator('.print-slide-container').all()
    for (const [index, slide] of slides.entries()) {
      const { person } = slide.frontmatter
      if (typeof person !== 'string') continue
      const section = slides.filter(other => other.frontmatter.person === person)
      const text = await (containers[index] as typeof containers[0]).innerText()
      expect(text, `slide ${index + 1}`).toContain(person)
      expect(text.replace(/\s/g, ''), `slide ${index + 1}`).toContain(`${section.indexOf(slide) + 1}/${section.length}`)
    }
    await page.context().close()
  })
})

describe('the keyboard', () => {
  it('goes forward and back, and to a slide by its number', async () => {
    const { page } = await browser.open(`${url}/1`)
    await page.keyboard.press('ArrowRight')
    await shownSlide(page, 2)
    await page.keyboard.press('ArrowLeft')
    await shownSlide(page, 1)
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input, input[placeholder*="Goto"], input[placeholder*="goto"]').first().fill(String(numberOf('pochy')))
    await page.keyboard.press('Enter')
    await shownSlide(page, numberOf('pochy'))
    await page.context().close()
  })

  it('switches to dark and back with d', async () => {
    const { page } = await browser.open(`${url}/1`, { colorScheme: 'light' })
    const dark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
    expect(await dark()).toBe(false)
    await page.keyboard.press('d')
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
    await page.keyboard.press('d')
    await page.waitForFunction(() => !document.documentElement.classList.contains('dark'))
    await page.context().close()
  })
})

describe('presenter mode', () => {
  it('shows the notes with the report\'s text, and the next slide', async () => {
    const no = numberOf('akichan')
    const { page, complaints, foreign } = await browser.open(`${url}/presenter/${no}`, { viewport: { width: 1400, height: 900 } })
    await page.waitForFunction(text => document.body.innerText.includes(text), '今回初めての自社主催以外のイベント登壇で')
    // The current slide and the one after it stand side by side.
    await page.waitForFunction(next => document.querySelectorAll(`.slidev-page-${next}`).length > 0, no + 1)
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    await page.context().close()
  })
})

describe('the page', () => {
  it('has the report\'s language and title', async () => {
    const { page } = await browser.open(`${url}/1`)
    expect(await page.getAttribute('html', 'lang')).toBe('ja')
    expect(await page.title()).toContain('CloudNative Days Tokyo 2022')
    await page.context().close()
  })
})
