import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Leave } from '../leave.ts'
import { browserFor, serveFor } from './built.ts'
import { readPublishedDeck } from './deck.ts'
import { writeTo } from '../write/disk.ts'
import { fontOf } from './handout/index.ts'
import { printPdf } from './pdf/index.ts'
import { printBoth } from './print-both.ts'
import { siteAddress } from './site/address.ts'
import { buildBeside, placeSite } from './site/index.ts'
import { PREVIEW } from './site/html.ts'
import { takePreview } from './site/preview.ts'

export interface PublishOptions {
  /** Folder of the site (default: `dist` in the deck's folder). */
  out?: string | undefined
  /** Where it will be hosted: `https://example.com/slides/`. */
  url?: string | undefined
  /** Its path alone. */
  base?: string | undefined
  /** No note gets into the site; there is no handout then, which is made of them. */
  withoutNotes?: boolean
  /** The browser's executable, where it is not one that is found. */
  browser?: string | undefined
  /** Takes one line for each step. */
  say: (line: string) => void
}

export interface Published { out: string, pdf: string, handout?: string }

/**
 * Makes all that a deck lives on as from one build: the hosted deck, in it the PDF, the handout and the
 * picture of link previews.
 * @throws RecapError if there is no deck, if it does not build or print, or if it cannot be written;
 * UsageError; BrowserError. What was there before is then as it was.
 */
export async function publish(dir: string, options: PublishOptions): Promise<Published> {
  const { say, withoutNotes = false } = options
  const started = performance.now()
  const since = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  const leave = new Leave()
  try {
    const deck = await readPublishedDeck(dir)
    const address = siteAddress(options.url ?? deck.site, options.base)
    const out = resolve(options.out ?? join(dir, 'dist'))
    const pdf = `${deck.exportName}.pdf`
    const handout = withoutNotes ? undefined : `${deck.exportName}-handout.pdf`
    say(`building ${resolve(dir)}`)
    // Made ready while the deck is built.
    const font = handout === undefined ? undefined : fontOf(deck)
    font?.catch(() => { /* Awaited where it is needed. */ })
    const [built, browser] = await Promise.all([
      buildBeside(dir, out, address, { withoutNotes, downloads: { pdf, ...(handout && { handout }) } }, leave),
      browserFor(say, options.browser, leave),
    ])
    const served = await serveFor(built, address.base, leave)
    say(`built in ${since()}; printing ${deck.slides.length} slides`)
    const write = (name: string, content: Uint8Array) => writeTo(join(out, name), () => writeFile(join(built.folder, name), content))
    await Promise.all([
      font && handout !== undefined
        ? printBoth(browser, served, deck, font).then(both => Promise.all([write(pdf, both.pdf), write(handout, both.handout)]))
        : printPdf(browser, served, deck).then(bytes => write(pdf, bytes)),
      takePreview(browser, served).then(bytes => write(PREVIEW.file, bytes)),
    ])
    await placeSite(built, out, deck, address)
    say(`published in ${since()}`)
    return { out, pdf: join(out, pdf), ...(handout && { handout: join(out, handout) }) }
  }
  finally {
    await leave.all()
  }
}
