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
