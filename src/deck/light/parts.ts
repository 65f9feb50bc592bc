/**
 * A library that Slidev's client loads at its start and most decks never use.
 *
 * Slidev gets the `standIn` instead of it. The library itself comes with the first module that uses it: into
 * that module, found by `used` in its compiled code, an import of `bring` is put, which hands the library on to
 * the stand-in. Modules of slides are loaded one by one, so a deck that uses it pays where it does, and one
 * that does not pays nothing.
 */
export interface Part {
  library: string
  used: RegExp
  /** Exports what Slidev imports, and `provide`. */
  standIn: string
  /** Follows an import of everything in the library as `real`: what `provide` is given. */
  bring: string
}

export const PARTS: Record<string, Part> = {
  // v-mark: rough-notation and roughjs.
  mark: {
    library: '@slidev/rough-notation',
    used: /resolveDirective\(["']mark["']\)/,
    standIn: `let real
export const provide = (library) => { real = library }
export const annotate = (...args) => real.annotate(...args)`,
    bring: 'provide(real)',
  },
  // v-motion: @vueuse/motion and popmotion. Slidev asks for the directive when it starts, and for its hooks when one is mounted.
  motion: {
    library: '@vueuse/motion',
    used: /resolveDirective\(["']motion["']\)/,
    standIn: `let real
export const provide = (directive) => { real = directive }
export const MotionDirective = () => ({ created: (...args) => real.created(...args), mounted: (...args) => real.mounted(...args) })`,
    bring: 'provide(real.MotionDirective())',
  },
  // Pop-ups in code (twoslash), and floating-vue, whose components and directives a slide may use too.
  twoslash: {
    library: '@shikijs/vitepress-twoslash/client',
    used: /resolve(?:Component|Directive)\(["'](?:v-?(?:menu|dropdown|tooltip)|tooltip|close-popper)["']\)/i,
    standIn: `let app, options, real
const use = () => { if (app && real) app.use(real, options) }
export const provide = (plugin) => { real = plugin; use() }
export default { install: (...args) => { [app, options] = args; use() } }`,
    bring: 'provide(real.default)',
  },
}

/** Libraries that only something opened by a click or key uses, and that can be a moment late. By the specifiers of the library, and of what brings floating-vue's plugin. */
export const LATER: Record<string, (real: string, plugin: string) => string> = {
  // Goto (`g`). Slidev searches within a computed value, which looks again when the library has come; whoever types
  // faster than that, `g30` and Enter, gets what has it.
  'fuse.js': real => `import { shallowRef } from 'vue'
const Real = shallowRef()
let asked
export default class {
  constructor(items, options) {
    Object.assign(this, { items, options })
    asked ??= import(${real}).then(library => { Real.value = library.default }, () => {})
  }
  search(words) {
    if (Real.value) return new Real.value(this.items, this.options).search(words)
    const texts = item => this.options.keys.map(key => String(item[key] ?? ''))
    const are = this.items.filter(item => texts(item).includes(words))
    const have = this.items.filter(item => !are.includes(item) && texts(item).some(text => text.includes(words)))
    return [...are, ...have].map(item => ({ item }))
  }
}`,
  // Tips in the settings and the drawing tools. It comes with the plugin that sets it up.
  'floating-vue': (real, plugin) => `import { defineAsyncComponent } from 'vue'
let real
const load = async () => {
  await import(${plugin})
  real = await import(${real})
  return real
}
export const Tooltip = defineAsyncComponent(async () => (await load()).Tooltip)
export const Dropdown = defineAsyncComponent(async () => (await load()).Dropdown)
export const recomputeAllPoppers = () => real?.recomputeAllPoppers()`,
}
