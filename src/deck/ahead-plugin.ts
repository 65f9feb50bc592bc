import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

/**
 * Slidev's program loads the room that slides are shown in, and that loads the slide: three ways to the host
 * and back, one after the other, for forty small files. In a build the program brings both along: they are in
 * one file, and what a visitor sees first is there after one way.
 */
export function aheadPlugin(clientRoot: string): Plugin {
  const program = normalizePath(join(clientRoot, 'main.ts'))
  const room = normalizePath(join(clientRoot, 'pages', 'play.vue'))
  return {
    name: 'recap:ahead',
    apply: 'build',
    transform(code, id) {
      // After all else, so that styles keep their order.
      return id === program ? { code: `${code}\nimport ${JSON.stringify(room)}\nimport '/@slidev/slides/1/md'\n`, map: null } : undefined
    },
  }
}
