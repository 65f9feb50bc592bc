import type { UserConfig } from 'vite'
import { markdownPhrases, type MarkdownIt } from './src/deck/markdown-phrases.ts'
import { deckLanguage } from './src/deck/language.ts'

/** Slidev merges this into the deck's own Vite configuration, here and wherever this package is an addon. */
export default {
  // An ES module already: found only when a slide with a QR code is shown, it would be bundled, and the page reloaded, then.
  optimizeDeps: { exclude: ['uqr'] },
  slidev: {
    // Layouts place the parts of a slide's Markdown; as one piece of static HTML it would have none.
    vue: { template: { compilerOptions: { hoistStatic: false } } },
    markdown: {
      markdownSetup: (md: MarkdownIt) => {
        // Only what begins with http is an address: `README.md` and `k8s.io` in a report are words.
        md.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
        md.linkify.add('//', null)
        // What a report says is shown to the letter: `...` stays three full stops, and an apostrophe what it is.
        md.core.ruler.disable(['replacements', 'smartquotes'])
        markdownPhrases(md, deckLanguage)
      },
    },
  },
} as UserConfig
