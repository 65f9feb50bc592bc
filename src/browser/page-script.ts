import { join } from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '../package.ts'

/**
 * What runs in pages, as one script that defines a global of the name with all that the module exports.
 * @param source path of the module below the package's root
 */
export async function pageScript(source: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(packageRoot, source)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'chrome120',
    footer: { js: `globalThis.${globalName} = ${globalName}` },
    logLevel: 'silent',
  })
  return (outputFiles[0] as { text: string }).text
}
