import type { Plugin } from 'vite'
import type { SiteSettings } from './site-settings.ts'

const ID = 'virtual:recap/site'
const RESOLVED = `\0${ID}`

/** What the reader's view needs to know of this build, as `virtual:recap/site`. */
export function sitePlugin(site: () => SiteSettings): Plugin {
  return {
    name: 'recap:site',
    resolveId: id => id === ID ? RESOLVED : undefined,
    load: id => id === RESOLVED ? `export default ${JSON.stringify(site())}` : undefined,
  }
}
