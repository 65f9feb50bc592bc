/**
 * The language of the deck that Slidev has loaded. Slidev hands the resolved
 * deck to setup/vite-plugins.ts, but not to the Markdown plugins that are set up
 * from vite.config.ts and bundled apart from it; the process holds it for both.
 */
const VARIABLE = 'RECAP_DECK_LANG'

export const setDeckLanguage = (lang: string): void => {
  process.env[VARIABLE] = lang
}

export const deckLanguage = (): string => process.env[VARIABLE] ?? 'en'

/** Of the languages of nearly all reports: to ask for these costs as much as reading one. */
const SCRIPTS: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null) as object, { 'ja': 'Jpan', 'en': 'Latn', 'ko': 'Kore', 'zh-Hans': 'Hans', 'zh-Hant': 'Hant' })

/**
 * The script that a language is written in (ISO 15924), said or most likely: `Jpan`, `Kore`, `Hans` of `zh`,
 * `Hant` of `zh-TW` (Unicode's likely subtags). `Latn` of what is no language tag.
 */
export function scriptOf(lang: string): string {
  const known = SCRIPTS[lang]
  if (known) return known
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn'
  }
  catch {
    return 'Latn'
  }
}
