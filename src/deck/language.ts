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

/**
 * The script that a language is written in (ISO 15924), said or most likely: `Jpan`, `Kore`, `Hans` of `zh`,
 * `Hant` of `zh-TW` (Unicode's likely subtags). `Latn` of what is no language tag.
 */
export function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn'
  }
  catch {
    return 'Latn'
  }
}
