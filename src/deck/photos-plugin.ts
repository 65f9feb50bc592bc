import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const ID = 'virtual:recap/photos'
const RESOLVED = `\0${ID}`
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** The pictures in `public/photos/`, as `virtual:recap/photos`; a photo that is dropped there is shown at once. */
export function photosPlugin(userRoot: string): Plugin {
  const folder = join(userRoot, 'public', 'photos')
  return {
    name: 'recap:photos',
    resolveId: id => id === ID ? RESOLVED : undefined,
    load: id => id === RESOLVED ? `export default ${JSON.stringify(listPhotos(folder))}` : undefined,
    configureServer(server) {
      const refresh = (path: string) => {
        if (!path.startsWith(folder)) return
        const module = server.moduleGraph.getModuleById(RESOLVED)
        if (module) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      }
      server.watcher.add(folder).on('add', refresh).on('unlink', refresh)
    },
  }
}

/** File names, sorted. */
function listPhotos(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter(name => PICTURE.test(name)).sort() : []
}
