import type { Extractor, Preset, SourceCodeTransformer } from 'unocss'

/** A slide's Markdown as a Vue component, or its front matter as a script, as Slidev names them. */
const SLIDE = /__slidev_\d+\.md$/
const FRONT_MATTER = /__slidev_\d+\.frontmatter$/
const PAGE = /\.html$/
/** Other modules that hold a deck's words and no class of their own; the parts that Vue makes of a slide. */
const WORDS = /^(?:\0|virtual:|\/@slidev\/)|__slidev_\d+\.\w+\?/
/** Keys of front matter whose values are words. */
const WORDY = /^(?:recap|title|info|author|keywords|name|routeAlias|htmlAttrs)$/

/** What of a module may name classes: of a slide its tags, of its front matter the values that are no words of the report. */
export function classSources(code: string, id: string): string {
  if (SLIDE.test(id)) return code.replace(/>[^<]*</g, '> <')
  if (FRONT_MATTER.test(id)) return classValues(/^export const frontmatterData = (.*)$/m.exec(code)?.[1] ?? '{}')
  if (PAGE.test(id)) return code.replace(/<title>[^<]*<\/title>|<meta\b[^>]*>/g, '')
  return WORDS.test(id) ? '' : code
}

const classValues = (json: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json) as object).filter(([key]) => !WORDY.test(key))))

/**
 * UnoCSS takes every word of a page for what may be a class, and makes a rule for each that is one: of
 * `selector-[body]:hidden` in a report's sentence a rule that hides the deck, of `bg-[url(…)]` one that loads a file.
 * So it is shown of slides only what is markup. And `hover:(a b)` is written out in components only: in
 * slides 「Speaker:(Taro Yamada)」 became 「Speaker:Taro Speaker:Yamada」.
 */
export function wordsAreNoClasses(): Preset {
  return {
    name: 'recap:words',
    configResolved(config) {
      config.extractors = config.extractors.map(onlyMarkup)
      config.transformers = config.transformers?.map(inComponents)
    },
  }
}

const onlyMarkup = (extractor: Extractor): Extractor => ({
  ...extractor,
  extract: context => extractor.extract?.(Object.assign(Object.create(context) as typeof context, { code: classSources(context.code, context.id ?? '') })),
})

const inComponents = (transformer: SourceCodeTransformer): SourceCodeTransformer =>
  transformer.name === '@unocss/transformer-variant-group'
    ? { ...transformer, idFilter: id => /\.vue(?:$|\?)/.test(id) }
    : transformer
