import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { buildSite, type Built } from '../../src/site/build.ts'
import { host, type Hosted } from '../support/host.ts'
import { shownSlide, useBrowser } from './setup/open.ts'

/* What src/deck/light-plugin.ts keeps back until a slide needs it works in a deck that needs it. */
const SLIDES = String.raw`---
theme: default
routerMode: history
drawings: { persist: false }
fonts: { provider: none }
favicon: "data:,"
addons: [ADDON]
---

# Nothing special

---

<p v-mark.box="1">boxed</p>

---

<p v-motion :initial="{ x: 80 }" :enter="{ x: 0 }">moved</p>

---

${'````'}md magic-move
${'```'}js
const one = 1
${'```'}
${'```'}js
const one = 1
const two = 2
${'```'}
${'````'}

---

${'```'}ts twoslash
const answer = 42
//    ^?
${'```'}

---

<VTooltip><span>asked</span><template #popper>told</template></VTooltip>

---

<Late />
`

const browser = useBrowser()
let folder = ''
let built: Built
let site: Hosted
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-light-'))
  const deck = join(folder, 'deck')
  await mkdir(join(deck, 'components'), { recursive: true })
  await writeFile(join(deck, 'slides.md'), SLIDES.replace('ADDON', relative(dirname(deck), packageRoot)))
  // Vue compiles this one in the browser.
  await writeFile(join(deck, 'components', 'Late.ts'), 'export default { data: () => ({ what: \'compiled\' }), template: \'<p class="late">{{ what }}</p>\' }\n')
  built = await buildSite(join(deck, 'slides.md'), { ms: 120_000 })
  site = await host(built.folder)
}, 180_000)
afterAll(async () => {
  await site?.close()
  await built?.remove()
  await rm(folder, { recursive: true, force: true })
})

describe('a slide with', () => {
  it.each([
    ['a mark', '2?clicks=1', 'svg.rough-annotation path'],
    ['motion', 3, 'p[style*="transform"]'],
    ['code that moves', 4, '.shiki-magic-move-container'],
    ['types in its code', 5, '.twoslash-query-presisted, .twoslash .v-popper'],
    ['a tip', 6, '.v-popper'],
    ['a component compiled in the browser', 7, 'p.late:text-is("compiled")'],
  ])('%s', async (_name, at, selector) => {
    const { page, complaints } = await browser.open(`${site.url}${at}`)
    await shownSlide(page, Number.parseInt(String(at)))
    await page.locator(selector).first().waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('nothing of all that gets nothing of all that', async () => {
    const { page } = await browser.open(site.url)
    await shownSlide(page, 1)
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(scripts.map(name => basename(name)).filter(name => /rough|motion|twoslash|fuse|floating|compiler/.test(name))).toEqual([])
    await page.context().close()
  })
})

it('a slide is gone to by a word of its title', async () => {
  const { page, complaints } = await browser.open(site.url)
  await shownSlide(page, 1)
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input').fill('Nothing')
  await page.locator('#slidev-goto-dialog li, .autocomplete-list li').filter({ hasText: 'Nothing special' }).waitFor()
  await page.keyboard.press('Escape')
  expect(complaints).toEqual([])
  await page.context().close()
})
