import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { deckSlides } from '../support/pages.ts'
import { recap } from '../support/recap.ts'

let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-export-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const opened = async (file: string) => await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise

describe('recap export', () => {
  it('prints the slides of a range, with their bookmarks', async () => {
    const slides = await deckSlides()
    const opener = slides.findIndex(slide => slide.frontmatter.id === 'akichan') + 1
    const file = join(dir, 'new', 'some.pdf')
    const { code, stderr } = await recap(['export', packageRoot, '--range', `1,${opener}-${opener + 1}`, '--dark', '--output', file])
    expect(code, stderr).toBe(0)
    const pdf = await opened(file)
    expect(pdf.numPages).toBe(3)
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual([slides[0]?.content.match(/^# (.+)/m)?.[1], 'akichan'])
    const text = async (no: number) => (await (await pdf.getPage(no)).getTextContent()).items.map(item => 'str' in item ? item.str : '').join('')
    expect(await text(2)).toContain('akichan')
    await pdf.destroy()
  })

  it('makes a page for every click', async () => {
    const file = join(dir, 'clicks.pdf')
    const { code, stderr } = await recap(['export', join(packageRoot, 'tests', 'fixtures', 'clicks'), '--with-clicks', '--output', file])
    expect(code, stderr).toBe(0)
    const pdf = await opened(file)
    // Nothing, one, two; and a slide without any.
    expect(pdf.numPages).toBe(4)
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Three clicks', 'None'])
    await pdf.destroy()
  })

  it('prints the handout, with the addresses of links for who reads it on paper', async () => {
    const file = join(dir, 'handout.pdf')
    const { code, stderr } = await recap(['export', join(packageRoot, 'tests', 'fixtures', 'clicks'), '--format', 'handout', '--output', file])
    expect(code, stderr).toBe(0)
    const pdf = await opened(file)
    const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent()
    expect(items.map(item => 'str' in item ? item.str : '').join('')).toContain('What is said of it, and written.https://example.com/written')
    await pdf.destroy()
  })

  it('makes PowerPoint with text, and pictures', async () => {
    const deck = join(packageRoot, 'tests', 'fixtures', 'clicks')
    const pptx = join(dir, 'deck.pptx')
    const first = await recap(['export', deck, '--output', pptx])
    expect(first.code, first.stderr).toBe(0)
    // A ZIP archive begins with its makers' initials.
    expect((await readFile(pptx)).subarray(0, 2).toString()).toBe('PK')
    const pictures = join(dir, 'pictures')
    const second = await recap(['export', deck, '--format', 'png', '--output', pictures])
    expect(second.code, second.stderr).toBe(0)
    expect((await readdir(pictures)).filter(name => name.endsWith('.png'))).toHaveLength(2)
  })

  it.each([
    [['--format', 'docx'], 'there is no format "docx"; there are pdf, handout, pptx, png'],
    [['--range', '0'], 'write numbers from 1 to'],
    [['--range', '3-x'], 'write numbers from 1 to'],
    [['--range', '999'], 'write numbers from 1 to'],
    [['--format', 'handout', '--dark'], 'the handout has all slides'],
  ])('refuses %s', async (args, words) => {
    const { code, stderr } = await recap(['export', packageRoot, ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
