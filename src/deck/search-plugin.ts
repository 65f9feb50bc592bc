import type { Plugin } from 'vite'
import type { SearchableSlide } from './search-index.ts'

const ID = 'virtual:recap/search'
const RESOLVED = `\0${ID}`

/** The words of all slides and their notes, as `virtual:recap/search`: a file of its own, which the browser loads when somebody searches. */
export function searchPlugin(slides: () => SearchableSlide[]): Plugin {
  return {
    name: 'recap:search',
    resolveId: id => id === ID ? RESOLVED : undefined,
    async load(id) {
      if (id !== RESOLVED) return undefined
      // Only now: what reads Markdown takes a while to load, and a dev server can do without it.
      const { searchIndex } = await import('./search-index.ts')
      return `export default ${JSON.stringify(searchIndex(slides()))}`
    },
    handleHotUpdate({ file, server }) {
      const module = file.endsWith('.md') ? server.moduleGraph.getModuleById(RESOLVED) : undefined
      if (module) server.moduleGraph.invalidateModule(module)
    },
  }
}
