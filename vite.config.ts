import type { UserConfig } from 'vite'
import { markdownPhrases, type MarkdownIt } from './src/deck/markdown-phrases.ts'
import { deckLanguage } from './src/deck/language.ts'

/** Slidev merges this into the deck's own Vite configuration, here and wherever this package is an addon. */
export default {
  slidev: {
    markdown: {
      markdownSetup: (md: MarkdownIt) => markdownPhrases(md, deckLanguage),
    },
  },
} as UserConfig
