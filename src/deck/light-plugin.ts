import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LATER, PARTS } from './light/parts.ts'

const STAND_IN = '\0recap:stand-in/'
const BRING = '\0recap:bring/'
const COMPILER = '\0recap:compiler'
/** As they are imported: what begins with \0 may not stand in code. */
const asImport = (id: string) => `virtual:${id.slice(1)}`
const asId = (source: string) => source.replace(/^virtual:(?=recap:)/, '\0')

const WITH_COMPILER = /\/vue\/dist\/vue\.esm-bundler\.js$/
/** A template as text, which Vue compiles in the browser. */
const TEMPLATE = /\btemplate\s*:\s*["'`]/
/** Vue's own modules have such words in them. */
const VUE = /\/node_modules\/(?:@vue|vue|vue-router)\//

/**
 * Keeps what Slidev's client loads before the first slide, and the deck does not need for it, out of a
 * visitor's way. What a deck uses it still gets, with the slide that uses it: see light/parts.ts. In a
 * build only; the dev server's modules come from the disk.
 */
export function lightPlugin(clientRoot: string): Plugin {
  const client = `${clientRoot.replaceAll('\\', '/')}/`
  /** The files of what is put off, as Slidev would find them, wherever that is installed. */
  const files = new Map<string, string>()
  let vue = ''
  return {
    name: 'recap:light',
    apply: 'build',
    enforce: 'pre',
    config: {
      order: 'post',
      handler(config) {
        const output = config.build?.rollupOptions?.output
        if (!output || Array.isArray(output) || typeof output.manualChunks !== 'function') return
        const { manualChunks } = output
        // Slidev puts everything of Shiki's into one chunk, and the bundler what it imports, Vue, with it: that made it everybody's.
        output.manualChunks = (id, meta) => {
          const chunk = manualChunks(id, meta)
          return chunk === 'modules/shiki' ? undefined : chunk
        }
      },
    },
    async buildStart() {
      for (const library of [...Object.values(PARTS).map(({ library }) => library), ...Object.keys(LATER)]) {
        const found = await this.resolve(library, join(clientRoot, 'setup', 'main.ts'), { skipSelf: true })
        if (found) files.set(library, found.id)
      }
    },
    async resolveId(source, importer) {
      const id = asId(source)
      if ([STAND_IN, BRING, COMPILER].some(kind => id.startsWith(kind))) return id
      // The compiler of templates is a third of Vue; a build has compiled them all.
      if (WITH_COMPILER.test(source) && importer !== COMPILER) {
        vue = source
        return source.replace('vue.esm-bundler', 'vue.runtime.esm-bundler')
      }
      if (!importer?.replaceAll('\\', '/').startsWith(client)) return undefined
      // Of the parser's core, which brings a YAML parser, the client wants one function that is in utils too.
      if (source === '@slidev/parser/core') return await this.resolve('@slidev/parser/utils', importer, { skipSelf: true })
      if (!files.has(source)) return undefined
      const part = Object.keys(PARTS).find(name => PARTS[name]?.library === source)
      return STAND_IN + (part ?? source)
    },
    load(id) {
      if (id === COMPILER) return `import ${JSON.stringify(vue)}`
      const real = (library: string) => JSON.stringify(files.get(library))
      if (id.startsWith(BRING)) {
        const name = id.slice(BRING.length)
        const { library, bring } = PARTS[name]!
        return `import * as real from ${real(library)}\nimport { provide } from '${asImport(STAND_IN + name)}'\n${bring}`
      }
      if (!id.startsWith(STAND_IN)) return undefined
      const name = id.slice(STAND_IN.length)
      return PARTS[name]?.standIn ?? LATER[name]?.(real(name), `'${asImport(`${BRING}twoslash`)}'`)
    },
    transform: {
      order: 'post',
      handler(code, id) {
        if (id.startsWith('\0') || VUE.test(id)) return undefined
        const needs = Object.keys(PARTS).filter(name => PARTS[name]?.used.test(code)).map(name => BRING + name)
        if (TEMPLATE.test(code)) needs.push(COMPILER)
        return needs.length > 0 ? { code: needs.map(need => `import '${asImport(need)}';`).join('') + code, map: null } : undefined
      },
    },
  }
}
