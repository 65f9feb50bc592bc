import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Browser } from 'playwright-chromium'
import type { SiteSettings } from '../../deck/site-settings.ts'
import type { Leave } from '../../leave.ts'
import type { Built } from '../../site/build.ts'
import { buildFor, serveFor } from '../built.ts'
import type { PublishedDeck } from '../deck.ts'
import { writeTo } from '../../write/disk.ts'
import { replaceFolder } from '../replace-folder.ts'
import type { Address } from './address.ts'
import { PREVIEW } from './html.ts'
import { writePages } from './pages.ts'
import { takePreview } from './preview.ts'

/** Builds a site beside the folder that it will take the place of: a rename is then all that is left to do. */
export async function buildBeside(dir: string, out: string, address: Address, settings: SiteSettings, leave: Leave): Promise<Built> {
  const beside = dirname(resolve(out))
  await writeTo(beside, () => mkdir(beside, { recursive: true }))
  return await writeTo(out, () => buildFor(dir, { base: address.base, settings, beside }, leave))
}

/** Adds the picture of link previews to a built site. */
export async function addPreview(browser: Browser, built: Built, address: Address, leave: Leave): Promise<void> {
  const picture = await takePreview(browser, await serveFor(built, address.base, leave))
  await writeFile(join(built.folder, PREVIEW.file), picture)
}

/** Finishes a built site and puts it in its place. */
export async function placeSite(built: Built, out: string, deck: PublishedDeck, address: Address): Promise<void> {
  await writeTo(out, async () => {
    await writePages(built.folder, deck, address)
    // A temporary folder is its maker's alone; a site is everybody's.
    await chmod(built.folder, 0o755)
    await replaceFolder(built.folder, resolve(out))
  })
  await rm(built.folder, { recursive: true, force: true })
}
