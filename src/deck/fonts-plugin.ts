import { basename, dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { replaceFile } from '../write/replace-file.ts'
import { allBut, asRange } from './code-points.ts'
import { cutFont } from './cut.ts'
import { deal } from './deal.ts'
import { charactersIn, charactersOf, fontFaceRule, fontFaces, leftToOthers, unicodeRanges, type FontFace } from './fonts.ts'
import { MORE, moreFaces, share } from './more-fonts.ts'
import { reservesFor } from './reserves.ts'

const ID = 'virtual:recap/fonts.css'

/** What the fonts are cut to. */
export interface FontTexts {
  /** Everything that the deck shows. */
  all: () => string[]
  /** What the first slide shows. */
  first: () => Promise<string[]>
  lang: () => string
}

/**
 * The deck's fonts, as `virtual:recap/fonts.css`. The dev server gets the whole
 * fonts, so that whatever is typed is shown; a build gets fonts cut to the
 * characters of the deck as it is at that moment, hand-written pages too.
 */
export function fontsPlugin(texts: FontTexts, folder: string): Plugin {
  let building = false
  let base = '/'
  /** The files of the small cuts. */
  let opening: string[] = []
  return {
    name: 'recap:fonts',
    // A deck may stand outside the folder that this package is installed in: the dev server, from which Slidev takes
    // pictures of slides, gives away nothing that it is not told of.
    config: () => ({ server: { fs: { allow: fontFolders(texts.lang()) } } }),
    configResolved(config) {
      building = config.command === 'build'
      base = config.base
    },
    // A real file, so that Vite takes the fonts that it names as assets like any others.
    async resolveId(id) {
      if (id !== ID) return undefined
      const file = join(folder, building ? 'fonts.build.css' : 'fonts.dev.css')
      if (building) {
        const built = await builtFonts(texts, folder)
        opening = built.opening
        await replaceFile(file, built.css)
      }
      else {
        await replaceFile(file, wholeFonts(folder, texts.lang()))
      }
      return file
    },
    // The page itself asks for the small cuts: they come with the program, not after it. No browser complains
    // of having got them for nothing, on whatever slide, for src/theme/load-fonts.ts takes them.
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => Object.values(bundle)
        .filter(output => output.type === 'asset' && output.originalFileNames.some(name => opening.includes(basename(name))))
        .map(({ fileName }) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: base + fileName }, injectTo: 'head' as const })),
    },
  }
}

/** The folders of the packages that the fonts are from. */
const fontFolders = (lang: string): string[] => {
  const files = [...fontFaces().map(({ file }) => file), ...reservesFor(lang).flatMap(({ slices }) => slices().slice(0, 1).map(({ file }) => file))]
  return [...new Set(files.map(file => PACKAGE.exec(file)?.[0] ?? dirname(file)))]
}
/** To the end of its package's name, with its scope. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/s

/** Slices as their packages have them: the last rule that has a character in its range draws it. */
function wholeFonts(folder: string, lang: string): string {
  const left = leftToOthers(lang)
  const own = fontFaces().map(face => fontFaceRule(face, {
    url: asUrl(folder, face.file),
    format: 'truetype',
    range: face.family === 'Recap Sans' && left.length > 0 ? asRange(allBut(left)) : undefined,
  }))
  const more = reservesFor(lang).toReversed().flatMap(({ slices, variable, size }) => slices().map(({ file, claims }) =>
    fontFaceRule({ family: MORE, weight: '100 900', ...(size && { size }) }, { url: asUrl(folder, file), format: variable ? 'woff2' : 'truetype', range: asRange(claims) })))
  return [...own, ...more].join('\n')
}

/**
 * Text comes in two cuts: a small one with what the first slide shows, and one with all characters, which a
 * visitor gets as soon as that slide is there, or when a slide asks for a character that the small one has
 * not. The second has the first's characters too, and takes over from it (src/theme/load-fonts.ts): were
 * they parted, letters from different cuts would stand side by side in a word without their kerning.
 * What LINE Seed JP does not have comes from the reserves, as much of them as the deck needs (more-fonts.ts).
 */
async function builtFonts({ all, first, lang }: FontTexts, folder: string): Promise<{ css: string, opening: string[] }> {
  const characters = charactersOf(all())
  const shown = charactersIn(await first())
  const faces = fontFaces()
  const { own, more } = await share(characters, (faces[0] as FontFace).file, lang())
  const { these, others } = unicodeRanges(shown)
  const shownOwn = [...shown].filter(character => own.includes(character)).join('')
  const opening: string[] = []
  const rules = await Promise.all(faces.map(async (face) => {
    if (face.family !== 'Recap Sans') return [fontFaceRule(face, { url: asUrl(folder, await cutFont(face, characters, folder)), format: 'woff2' })]
    const whole = { url: asUrl(folder, await cutFont(face, own, folder)), format: 'woff2' as const }
    const small = await cutFont(face, shownOwn, folder)
    opening.push(basename(small))
    return [fontFaceRule(face, { ...whole, url: asUrl(folder, small), range: these }), fontFaceRule(face, { ...whole, range: others }, 'later')]
  }))
  const reserves = await moreFaces(await deal(more, reservesFor(lang())), shown, { family: MORE, weights: [700, 800], folder })
  opening.push(...reserves.filter(({ when }) => when === 'at once').map(({ file }) => basename(file)))
  return { css: [...rules.flat(), ...reserves.map(({ face, file, range, when }) => fontFaceRule(face, { url: asUrl(folder, file), format: 'woff2', range }, when))].join('\n'), opening }
}

const asUrl = (folder: string, file: string): string => {
  const path = relative(folder, file).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
