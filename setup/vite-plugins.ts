import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { aheadPlugin } from '../src/deck/ahead-plugin.ts'
import { controlsPlugin } from '../src/deck/controls-plugin.ts'
import { firstSlideTexts } from '../src/deck/first-slide.ts'
import { fontsPlugin } from '../src/deck/fonts-plugin.ts'
import { setDeckLanguage } from '../src/deck/language.ts'
import { labelsPlugin } from '../src/deck/labels-plugin.ts'
import { lightPlugin } from '../src/deck/light-plugin.ts'
import { emptyNotes } from '../src/deck/notes.ts'
import { photosPlugin } from '../src/deck/photos-plugin.ts'
import { phrasesPlugin } from '../src/deck/phrases-plugin.ts'
import { readingFontPlugin } from '../src/deck/reading-font-plugin.ts'
import { searchPlugin } from '../src/deck/search-plugin.ts'
import { sitePlugin } from '../src/deck/site-plugin.ts'
import { siteSettings } from '../src/deck/site-settings.ts'
import { labelsFor } from '../src/labels/index.ts'
import { livePlugin } from '../src/live/live-plugin.ts'
import { packageRoot } from '../src/package.ts'

interface RecapHeadmatter { lang?: string }

/** What our layouts and components need at build time: fonts, photos, phrases. Slidev calls this by its name. */
export default function vitePlugins(options: ResolvedSlidevOptions): Plugin[] {
  const recap = () => (options.data.config as unknown as { recap?: RecapHeadmatter }).recap
  const lang = () => recap()?.lang ?? String(options.data.config.htmlAttrs?.lang ?? 'en')
  setDeckLanguage(lang())
  const site = siteSettings()
  if (site.withoutNotes) emptyNotes(options.data.slides)
  // Slidev leaves its print route out of a build; ours can be printed and measured as it is hosted.
  options.utils.define.__SLIDEV_FEATURE_PRINT__ = 'true'
  const texts = () => [
    ...options.data.slides.map(slide => slide.source.raw),
    JSON.stringify(options.data.headmatter),
    Object.values(labelsFor(lang())).join(''),
    ...componentSources(packageRoot),
    ...options.userRoot === packageRoot ? [] : componentSources(options.userRoot),
    ...snippets(options.userRoot),
  ]
  return [
    fontsPlugin({ all: texts, first: () => firstSlideTexts(options, labelsFor(lang())), lang }, join(options.userRoot, 'node_modules', '.recap', 'fonts')),
    photosPlugin(options.userRoot),
    phrasesPlugin(recap, lang),
    labelsPlugin(lang),
    controlsPlugin(),
    livePlugin(),
    lightPlugin(options.clientRoot),
    aheadPlugin(options.clientRoot),
    // A deck that has no notes reads like one that keeps them to itself.
    sitePlugin(() => ({ ...site, withoutNotes: !options.data.slides.some(slide => slide.note?.trim()) })),
    searchPlugin(() => options.data.slides),
    readingFontPlugin(texts, lang, join(options.userRoot, 'node_modules', '.recap', 'fonts')),
  ]
}

/** Code that slides show from files: `<<< @/snippets/…`. */
function snippets(root: string): string[] {
  const folder = join(root, 'snippets')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

/** The source of a root's components: whatever character they show is in it. */
function componentSources(root: string): string[] {
  return ['components', 'layouts'].map(folder => join(root, folder)).filter(existsSync).flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.vue'))
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8')))
}
