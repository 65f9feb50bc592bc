import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { deckSlides } from '../support/pages.ts'
import { recap } from '../support/recap.ts'

it('recap export makes a PDF with a page for every slide, a bookmark for every person, and the text of the slides', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'recap-export-'))
  try {
    const file = join(dir, 'deck.pdf')
    const { code, stderr } = await recap(['export', packageRoot, '--output', file])
    expect(code, stderr).toBe(0)
    const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise
    const slides = await deckSlides()
    expect(pdf.numPages).toBe(slides.length)
    const titles = JSON.stringify(await pdf.getOutline())
    for (const person of ['pyama86', 'akichan', 'takutaka', 'gurasan', 'naryo', 'pochy', 'yuchi']) expect(titles).toContain(person)
    const opener = slides.findIndex(slide => slide.frontmatter.id === 'akichan') + 1
    const { items } = await (await pdf.getPage(opener)).getTextContent()
    expect(items.map(item => 'str' in item ? item.str : '').join('')).toContain('akichan')
    await pdf.destroy()
  }
  finally {
    await rm(dir, { recursive: true, force: true })
  }
}, 240_000)
