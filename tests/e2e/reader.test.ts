import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { deckSlides, type DeckSlide } from '../support/pages.ts'
import { shownSlide, useBrowser, type Watched } from './setup/open.ts'

const browser = useBrowser()
const url = inject('deckUrl')
let slides: DeckSlide[]
beforeAll(async () => {
  slides = await deckSlides()
})

const SIZES = {
  desktop: { width: 1280, height: 720 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  lying: { width: 844, height: 390 },
}
type Size = keyof typeof SIZES

const numberOf = (alias: string): number => slides.findIndex(slide => slide.frontmatter.routeAlias === alias) + 1
const panel = (page: Page) => page.locator('#recap-reader aside')
const contents = (page: Page) => page.getByRole('dialog')

/** A page of the deck on which the reader's view has arrived. */
async function open(path: string, size: Size = 'desktop', options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await browser.open(`${url}/${path}`, { viewport: SIZES[size], hasTouch: size !== 'desktop', ...options })
  await watched.page.locator('#recap-reader .launcher, #recap-reader aside').first().waitFor({ state: 'attached' })
  return watched
}

async function read(page: Page): Promise<void> {
  if (await panel(page).count() === 0) await page.keyboard.press('r')
  await panel(page).waitFor()
}

describe.each(Object.keys(SIZES) as Size[])('on a %s', (size) => {
  it('the text and the slide are both whole in the window', async () => {
    const { page, complaints, foreign } = await open('takutaka', size)
    await read(page)
    const { width, height } = SIZES[size]
    const boxes = async () => {
      const slide = await page.locator('#slide-content').boundingBox()
      const text = await panel(page).boundingBox()
      if (!slide || !text) return false
      const inside = [slide, text].every(box => box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1)
      const apart = slide.x + slide.width <= text.x + 1 || slide.y + slide.height <= text.y + 1
      return inside && apart && slide.width > width * 0.5
    }
    await expect.poll(boxes).toBe(true)
    expect(await panel(page).innerText()).toContain('とてもいいのでみんな買うといいと思います。')
    expect(await panel(page).getByRole('heading').first().innerText()).toContain('takutaka')
    const type = await panel(page).locator('.text p').last().evaluate(p => ({ size: parseFloat(getComputedStyle(p).fontSize), leading: parseFloat(getComputedStyle(p).lineHeight) }))
    expect(type.size).toBeGreaterThanOrEqual(17)
    expect(type.leading / type.size).toBeGreaterThanOrEqual(1.8)
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    await page.context().close()
  })

  it('everything that can be tapped is large enough', async () => {
    const { page } = await open('takutaka', size)
    await read(page)
    for (const control of await page.locator('#recap-reader').locator('button, a').all()) {
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await control.getAttribute('class') ?? '').toBeGreaterThanOrEqual(40)
    }
    await page.context().close()
  })
})

describe('reading', () => {
  it('opens and closes with r, and is remembered', async () => {
    const { page } = await open('akichan')
    expect(await panel(page).count()).toBe(0)
    await page.keyboard.press('r')
    await panel(page).waitFor()
    await page.reload()
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('#recap-reader .launcher').waitFor({ state: 'attached' })
    expect(await panel(page).count()).toBe(0)
    await page.context().close()
  })

  it('is there from the start on a phone held upright, and only there', async () => {
    for (const size of Object.keys(SIZES) as Size[]) {
      const { page } = await open('akichan', size)
      expect(await panel(page).count(), size).toBe(size === 'phone' ? 1 : 0)
      await page.context().close()
    }
  })

  it('follows the slides, and leads to the next person', async () => {
    const { page } = await open('akichan')
    await read(page)
    await page.keyboard.press('ArrowRight')
    await shownSlide(page, numberOf('akichan') + 1)
    await expect.poll(() => panel(page).innerText()).toContain('書き起こし記事を御覧ください')
    await panel(page).getByRole('button', { name: '次のスライド' }).click()
    await shownSlide(page, numberOf('akichan') + 2)
    // The button has the focus now: the arrows still turn the slides.
    await page.keyboard.press('ArrowLeft')
    await shownSlide(page, numberOf('akichan') + 1)
    await panel(page).getByRole('link', { name: 'takutaka' }).click()
    await page.waitForURL('**/takutaka')
    await expect.poll(() => panel(page).getByRole('heading').first().innerText()).toContain('takutaka')
    await page.context().close()
  })

  it('keeps the keys that scroll the text from turning the slide', async () => {
    const { page } = await open('akichan')
    await read(page)
    await panel(page).getByRole('region').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await shownSlide(page, numberOf('akichan') + 1)
    await page.context().close()
  })

  it('goes on with a swipe over the slide or the text', async () => {
    const { page } = await open('akichan', 'phone', { hasTouch: true, isMobile: true })
    await read(page)
    await swipe(page, '#slide-content')
    await shownSlide(page, numberOf('akichan') + 1)
    await swipe(page, '#recap-reader .pane')
    await shownSlide(page, numberOf('akichan') + 2)
    await page.context().close()
  })
})

describe('the buttons', () => {
  it('stay out of sight of an audience until somebody moves', async () => {
    const { page } = await browser.open(`${url}/akichan`)
    const launcher = page.locator('#recap-reader .launcher')
    await launcher.waitFor({ state: 'attached' })
    const opacity = () => launcher.evaluate(element => Number(getComputedStyle(element).opacity))
    expect(await opacity()).toBe(0)
    await page.mouse.move(300, 300)
    await expect.poll(opacity).toBeGreaterThan(0.5)
    await launcher.getByRole('button', { name: '本文を読む' }).click()
    await panel(page).waitFor()
    expect(await panel(page).getByRole('region').evaluate(element => element === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it.each(['presenter/1', 'overview', 'notes', 'print?print=true', '1?print=true', '1?embedded=true'])('are not on %s', async (path) => {
    const { page } = await open('1')
    await page.goto(`${url}/${path}`)
    await page.locator('#recap-reader').waitFor({ state: 'attached' })
    await page.keyboard.press('c')
    expect(await page.locator('#recap-reader').innerHTML()).not.toContain('<button')
    await page.context().close()
  })
})

describe('the contents', () => {
  it('lead to every person, talk and session, to voices, closing and appendix', async () => {
    const { page, complaints } = await open('1')
    await page.keyboard.press('c')
    const links = contents(page).getByRole('link')
    await links.first().waitFor()
    const hrefs = await links.evaluateAll(all => all.map(link => link.getAttribute('href')))
    for (const alias of ['pyama86', 'akichan', 'takutaka', 'gurasan', 'naryo', 'pochy', 'yuchi', 'voices', 'closing', 'appendix']) expect(hrefs).toContain(`/${alias}`)
    for (const [index, { frontmatter }] of slides.entries()) {
      const first = slides.findIndex(other => other.frontmatter.person === frontmatter.person && other.frontmatter.talk === frontmatter.talk && other.frontmatter.session === frontmatter.session)
      if ((frontmatter.talk || frontmatter.session) && first === index) expect(hrefs).toContain(`/${String(frontmatter.routeAlias ?? index + 1)}`)
    }
    await contents(page).getByRole('link', { name: 'しきい値監視からの卒業!' }).click()
    await contents(page).waitFor({ state: 'detached' })
    const no = slides.findIndex(({ frontmatter }) => frontmatter.person === 'takutaka' && frontmatter.talk === 2) + 1
    await shownSlide(page, no)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('keep the keys to themselves, and close with Esc', async () => {
    const { page } = await open('akichan')
    await page.keyboard.press('c')
    await contents(page).waitFor()
    expect(await contents(page).locator('[aria-current=location]').innerText()).toContain('akichan')
    await page.keyboard.press('d')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false)
    expect(page.url()).toMatch(/\/akichan$/)
    await page.keyboard.press('Escape')
    await contents(page).waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowRight')
    await shownSlide(page, numberOf('akichan') + 1)
    await page.context().close()
  })
})

describe('the search', () => {
  it('is not loaded before somebody searches', async () => {
    const { page } = await open('1')
    const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/search-[\w-]+\.js$/.test(name)).length)
    await page.keyboard.press('/')
    await contents(page).waitFor()
    expect(await loaded()).toBe(0)
    await page.keyboard.type('監視')
    await expect.poll(loaded).toBe(1)
    await page.context().close()
  })

  it.each<[what: string, query: string, alias: string]>([
    ['its notes', '張り切って 自社主催以外', 'akichan'],
    ['its text, in another width and case', 'ｄｅｓｋmeet', 'takutaka'],
  ])('finds a slide by words of %s', async (_, query, alias) => {
    const { page, complaints } = await open('1')
    await page.keyboard.press('/')
    await contents(page).getByRole('searchbox').fill(query)
    const first = contents(page).getByRole('listitem').first()
    await first.locator('mark').first().waitFor()
    expect(await first.innerText()).toContain(String(numberOf(alias)))
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${alias}`)
    await contents(page).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says when it finds nothing', async () => {
    const { page } = await open('1')
    await page.keyboard.press('/')
    await contents(page).getByRole('searchbox').fill('どこにもない言葉')
    await contents(page).getByText('見つかりませんでした').waitFor()
    await page.keyboard.press('Escape')
    await contents(page).waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('under a strict policy', () => {
  const POLICY = 'default-src \'none\'; script-src \'self\'; style-src \'self\' \'unsafe-inline\'; img-src \'self\' data:; connect-src \'self\'; font-src \'self\''

  it('everything works', async () => {
    const { page, complaints } = await open('akichan')
    await page.route('**/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } })
    })
    await page.reload()
    await page.locator('#recap-reader .launcher').waitFor({ state: 'attached' })
    await read(page)
    await page.keyboard.press('/')
    await contents(page).getByRole('searchbox').fill('張り切って')
    await contents(page).locator('mark').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('axe-core', () => {
  it.each([['light', 'desktop'], ['dark', 'desktop'], ['light', 'phone'], ['dark', 'phone']] as const)('has nothing serious to say, %s on a %s', async (colorScheme, size) => {
    const { page } = await open('takutaka', size, { colorScheme })
    await read(page)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('c')
    await contents(page).waitFor()
    expect(await violations(page)).toEqual([])
    await contents(page).getByRole('searchbox').fill('監視')
    await contents(page).locator('mark').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

/** Serious violations in the reader's view. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (selector: string) => Promise<{ violations: { id: string, impact: string, nodes: { html: string }[] }[] }> } }
    const { violations } = await axe.run('#recap-reader')
    return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

/** A finger goes from right to left over an element. */
async function swipe(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not there`)
  const y = box.y + box.height / 2
  const from = box.x + box.width * 0.85
  const client = await page.context().newCDPSession(page)
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] })
  for (let step = 1; step <= 5; step++) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from - step * 50, y }] })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
