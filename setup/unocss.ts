import { transformerDirectives, type UserConfig } from 'unocss'
import { wordsAreNoClasses } from '../src/deck/uno-words.ts'
import { wholeTransform } from '../src/deck/whole-transform.ts'

/**
 * Slidev calls this by its name. UnoCSS's `@apply` runs first in a sound form: its own leaves out closing
 * braces with magic-string 1.4.2 and newer, and no build succeeds then. Whoever installs this package
 * gets whatever magic-string is newest; overrides in a package.json count for the outermost one only.
 */
export default function setupUnocss(): UserConfig {
  return {
    presets: [
      { name: 'recap:directives', enforce: 'pre', transformers: [wholeTransform(transformerDirectives({ enforce: 'pre' }))] },
      wordsAreNoClasses(),
    ],
  }
}
