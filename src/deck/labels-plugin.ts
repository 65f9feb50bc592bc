import type { Plugin } from 'vite'
import { labelsFor } from '../labels/index.ts'

const ID = 'virtual:recap/labels'
const RESOLVED = `\0${ID}`

/** The deck's labels in its own language, as `virtual:recap/labels`: no visitor gets the other languages' too. */
export const labelsPlugin = (lang: () => string): Plugin => ({
  name: 'recap:labels',
  resolveId: id => id === ID ? RESOLVED : undefined,
  load: id => id === RESOLVED ? `export default ${JSON.stringify(labelsFor(lang()))}` : undefined,
})
