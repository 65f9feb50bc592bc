import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { serveSite } from '../../src/site/serve.ts'
import { deckSlides } from '../support/pages.ts'
import { recap, spawnRecap } from '../support/recap.ts'
import { useBrowser } from './setup/open.ts'

const run = promisify(execFile)
const PEOPLE = ['pyama86', 'akichan', 'takutaka', 'gurasan', 'naryo', 'pochy', 'yuchi']

/** Debian's packages poppler-utils and qpdf; .ci/run installs them. */
const hasTools = ['pdfinfo', 'pdffonts', 'pdftotext', 'qpdf'].every(tool => spawnSync(tool, ['--version']).error === undefined)
const withTools = it.skipIf(!hasTools)

let dir = ''
let out = ''
let slides: Awaited<ReturnType<typeof deckSlides>> = []
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-publish-'))
  // A folder that is not there yet.
  out = join(dir, 'a', 'site')
  const { code, stderr } = await recap(['publish', packageRoot, '--out', out, '--url', 'https://example.com/slides/'])
  expect(code, stderr).toBe(0)
  slides = await deckSlides()
}, 240_000)
afterAll(() => rm(dir, { recursive: true, force: true }))

const solid = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

async function open(file: string): Promise<PDFDocumentProxy> {
  return await getDocument({ data: new Uint8Array(await readFile(join(out, file))), verbosity: 0 }).promise
}

async function textOf(pdf: PDFDocumentProxy, no: number): Promise<string> {
  const { items } = await (await pdf.getPage(no)).getTextContent({ disableNormalization: true })
  return items.map(item => 'str' in item ? item.str : '').join('')
}

interface Line { title: string, items: Line[], dest: unknown }
interface Node { role: string, alt?: string, children: Node[] }

const rolesOf = ({ role, children = [] }: Node): string[] => [role, ...children.flatMap(rolesOf)]
const namelessIn = ({ role, alt, children = [] }: Node): number => (role === 'Figure' && !alt ? 1 : 0) + children.reduce((sum, child) => sum + namelessIn(child), 0)
const altsOf = ({ alt, children = [] }: Node): string[] => [...alt ? [alt] : [], ...children.flatMap(altsOf)]

describe.each([['the PDF', 'cndt2022-recap.pdf'], ['the handout', 'cndt2022-recap-handout.pdf']])('%s', (_name, file) => {
  withTools('is whole, tagged, and says its title, author, subject, keywords and language', async () => {
    await run('qpdf', ['--check', join(out, file)])
    const { stdout } = await run('pdfinfo', [join(out, file)])
    expect(stdout).toMatch(/^Title: +CloudNative Days Tokyo 2022に参加しました/m)
    expect(stdout).toMatch(/^Author: +GMOペパボ$/m)
    expect(stdout).toMatch(/^Subject: +CloudNative Days Tokyo 2022$/m)
    expect(stdout).toMatch(/^Keywords: +CloudNative Days Tokyo 2022, CNDT2022$/m)
    expect(stdout).toMatch(/^Tagged: +yes$/m)
    const pdf = await open(file)
    expect((await pdf.getMarkInfo())?.Marked).toBe(true)
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'ja' })
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
    await pdf.destroy()
  })

  withTools('has its fonts in it, cut, named, as TrueType; no text is a drawing', async () => {
    const { stdout } = await run('pdffonts', [join(out, file)])
    const fonts = stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(?:LINESeedJP|JetBrainsMono)-\w+ +CID TrueType +Identity-H +yes yes yes/)
  })

  it('has a bookmark for every person', async () => {
    const pdf = await open(file)
    expect(JSON.stringify(await pdf.getOutline())).toMatch(new RegExp(PEOPLE.join('.*')))
    await pdf.destroy()
  })

  it('names every picture', async () => {
    const pdf = await open(file)
    for (let no = 1; no <= pdf.numPages; no++) expect(namelessIn(await (await pdf.getPage(no)).getStructTree() as unknown as Node), `page ${no}`).toBe(0)
    await pdf.destroy()
  })

  it('leads from the running order to the sections, and out of the deck; nowhere to where it was made', async () => {
    const pdf = await open(file)
    const links = (await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getAnnotations()))).flat() as { url?: string, dest?: unknown }[]
    const destinations = await pdf.getDestinations() as Record<string, unknown>
    const inner = links.filter(({ dest }) => dest)
    expect(inner.length).toBeGreaterThanOrEqual(PEOPLE.length)
    for (const { dest } of inner) expect(typeof dest === 'string' ? destinations[dest] : dest).toBeTruthy()
    const outer = links.flatMap(({ url }) => url ?? [])
    expect(outer).toContain('https://event.cloudnativedays.jp/cndt2022')
    expect(outer.filter(url => /127\.0\.0\.1|localhost/.test(url))).toEqual([])
    await pdf.destroy()
  })
})

describe('the PDF', () => {
  it('has a page for every slide, and its text is the slide\'s', async () => {
    const pdf = await open('cndt2022-recap.pdf')
    expect(pdf.numPages).toBe(slides.length)
    for (const [index, { content }] of slides.entries()) {
      const text = solid(await textOf(pdf, index + 1))
      for (const [, item = ''] of content.matchAll(/^(?:# |- )(?!.*[\\[<{`(「])(.+)$/gm)) expect(text, `slide ${index + 1}`).toContain(solid(item))
    }
    await pdf.destroy()
  })

  withTools('can be searched: poppler finds every title', async () => {
    const { stdout } = await run('pdftotext', ['-raw', join(out, 'cndt2022-recap.pdf'), '-'])
    const text = solid(stdout)
    for (const name of PEOPLE) expect(text).toContain(name)
    expect(text).toContain(solid('コミュニティに還元できるよう'))
  })

  it('folds talks below their speakers', async () => {
    const pdf = await open('cndt2022-recap.pdf')
    const outline = await pdf.getOutline() as Line[]
    const takutaka = outline.find(({ title }) => title === 'takutaka')
    expect(takutaka?.items.map(({ title }) => title)).toEqual(expect.arrayContaining([expect.stringContaining('Custom Controller'), expect.stringContaining('Prometheus')]))
    const opener = slides.findIndex(slide => slide.frontmatter.id === 'takutaka')
    expect(await pdf.getPageIndex((takutaka?.dest as [never])[0])).toBe(opener)
    await pdf.destroy()
  })

  it('is tagged as it is read: headings, lists, links', async () => {
    const pdf = await open('cndt2022-recap.pdf')
    const opener = slides.findIndex(slide => slide.frontmatter.id === 'akichan') + 1
    const roles = rolesOf(await (await pdf.getPage(opener)).getStructTree() as unknown as Node)
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'BlockQuote']))
    const order = slides.findIndex(slide => slide.frontmatter.routeAlias === 'order') + 1
    expect(rolesOf(await (await pdf.getPage(order)).getStructTree() as unknown as Node)).toEqual(expect.arrayContaining(['L', 'LI', 'Link']))
    await pdf.destroy()
  })
})

describe('the handout', () => {
  withTools('is A4', async () => {
    const { stdout } = await run('pdfinfo', [join(out, 'cndt2022-recap-handout.pdf')])
    expect(stdout).toMatch(/A4/)
  })

  withTools('has the full text behind every slide, the running order and the links', async () => {
    const { stdout } = await run('pdftotext', ['-raw', join(out, 'cndt2022-recap-handout.pdf'), '-'])
    // Page numbers may stand within a text that goes on.
    const text = solid(stdout)
    const missing = slides.flatMap(({ note = '' }) => note.split('\n')).map(line => solid(line.replace(/^- |[*\\]|\[([^\]]*)\]\([^)]*\)/g, '$1'))).filter(line => line.length > 12 && !/[<>`&]/.test(line) && !text.includes(line))
    expect(missing).toEqual([])
    expect(text).toContain('https://event.cloudnativedays.jp/cndt2022')
    expect(text).toMatch(/1\/\d+/)
  })

  it('names each slide\'s picture to who listens', async () => {
    const pdf = await open('cndt2022-recap-handout.pdf')
    const alts = (await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => altsOf(await (await pdf.getPage(index + 1)).getStructTree() as unknown as Node)))).flat()
    expect(alts.filter(alt => alt.startsWith('スライド '))).toHaveLength(slides.length)
    await pdf.destroy()
  })
})

describe('the site', () => {
  const { open: visit } = useBrowser()

  it('opens at the address of a person and of a talk on a host that serves files and nothing else', async () => {
    for (const address of ['akichan', 'takutaka-talk-2', 'naryo-heard-1', '7', 'order']) expect(existsSync(join(out, address, 'index.html')), address).toBe(true)
    const site = await serveSite(out, { base: '/slides/' })
    try {
      for (const address of ['akichan/', 'takutaka-talk-2/']) {
        const { page, complaints, foreign } = await visit(`${site.origin}/slides/${address}`)
        const no = slides.findIndex(slide => slide.frontmatter.routeAlias === address.slice(0, -1)) + 1
        await page.locator(`#slide-content .slidev-page-${no} .slidev-layout`).waitFor({ state: 'visible' })
        // Also once the deck has started: the tab, a bookmark, the history.
        await page.waitForFunction(title => document.title === title, /<title>([^<]*)/.exec(await readFile(join(out, address, 'index.html'), 'utf8'))?.[1])
        expect(complaints).toEqual([])
        expect(foreign).toEqual([])
        await page.context().close()
      }
    }
    finally {
      await site.close()
    }
  })

  it('is previewed as what is at the address, with a picture', async () => {
    const html = await readFile(join(out, 'akichan', 'index.html'), 'utf8')
    expect(html).toContain('<title>akichan | CloudNative Days Tokyo 2022に参加しました</title>')
    expect(html).toContain('<meta property="og:url" content="https://example.com/slides/akichan/">')
    expect(html).toContain('<html lang="ja">')
    const picture = await readFile(join(out, 'preview.png'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 675])
  })
})

describe('what was there before', () => {
  it('stays when a run is ended, and nothing is left beside it', async () => {
    const folder = await mkdtemp(join(dir, 'ended-'))
    await mkdir(join(folder, 'site'))
    await writeFile(join(folder, 'site', 'index.html'), 'the last good one')
    const child = spawnRecap(['publish', packageRoot, '--out', join(folder, 'site')])
    let said = ''
    child.stderr?.on('data', (data: Buffer) => {
      said += data
      if (said.includes('printing')) child.kill('SIGINT')
    })
    await new Promise(resolve => child.once('close', resolve))
    expect(said).toContain('printing')
    expect(await readFile(join(folder, 'site', 'index.html'), 'utf8')).toBe('the last good one')
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('stays when the disk is full, and the run says so', async ({ skip }) => {
    const disk = await mkdtemp(join(dir, 'disk-'))
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).then(() => true, () => false)
    // Only root may mount a disk that is small enough to be full.
    if (!mounted) return skip()
    try {
      await writeFile(join(disk, 'deck.pdf'), 'the last good one')
      await writeFile(join(disk, 'ballast'), Buffer.alloc(900_000))
      const { code, stderr } = await recap(['export', packageRoot, '--output', join(disk, 'deck.pdf')])
      expect(code).toBe(1)
      expect(stderr).toContain('the disk is full; what was there before is as it was')
      expect(await readFile(join(disk, 'deck.pdf'), 'utf8')).toBe('the last good one')
      expect((await readdir(disk)).sort()).toEqual(['ballast', 'deck.pdf'])
    }
    finally {
      await run('umount', [disk])
    }
  })
})
