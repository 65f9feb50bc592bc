import { mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageRoot } from '../src/package.ts'

const require = createRequire(import.meta.url)

/** Slidev's own command line. */
export const slidev = join(dirname(require.resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')

/** What the headmatter has of ours: without it Slidev takes its own fonts and icon. */
const OURS = /^(?:fonts|favicon|remoteAssets|recap|addons|exportFilename):.*\n(?: .*\n)*/gm

/**
 * The pages of this deck as somebody with nothing but Slidev would have them: the same Markdown, its default
 * theme and layouts, its own fonts. In a folder of its own, which is gone after `work`.
 */
export async function withStockDeck<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'recap-stock-'))
  try {
    const plain = (markdown: string) => markdown.replace(/^layout: recap-.*\n/gm, '').replace(/<\/?[A-Z]\w*[^>]*>\n?/g, '')
    await mkdir(join(folder, 'pages'))
    await writeFile(join(folder, 'slides.md'), plain(await readFile(join(packageRoot, 'slides.md'), 'utf8')).replace(OURS, ''))
    for (const name of await readdir(join(packageRoot, 'pages'))) await writeFile(join(folder, 'pages', name), plain(await readFile(join(packageRoot, 'pages', name), 'utf8')))
    for (const name of ['snippets', 'public', 'node_modules']) await symlink(join(packageRoot, name), join(folder, name))
    return await work(folder)
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
