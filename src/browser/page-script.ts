import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-chromium'
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

/** What calls the functions of a module that such a script has put into a page. */
export const callerOf = <Functions extends { [name in keyof Functions]: (...args: never[]) => unknown }>(globalName: string) =>
  <Name extends keyof Functions & string>(page: Page, name: Name, ...args: Parameters<Functions[Name]>): Promise<Awaited<ReturnType<Functions[Name]>>> =>
    page.evaluate(
      ([globalName, name, args]) => ((globalThis as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>)[globalName]?.[name] as (...args: unknown[]) => unknown)(...args),
      [globalName, name, args] as [string, string, unknown[]],
    ) as Promise<Awaited<ReturnType<Functions[Name]>>>
