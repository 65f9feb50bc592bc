import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-chromium'
import { packageRoot } from '../../package.ts'

type InPage = typeof import('../page/index.ts')

/** What runs in the pages (src/check/page), as one script that defines `recapCheck`. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(packageRoot, 'src/check/page/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'recapCheck',
    target: 'chrome120',
    footer: { js: 'globalThis.recapCheck = recapCheck' },
    logLevel: 'silent',
  })
  return (outputFiles[0] as { text: string }).text
}

/** Calls a function of src/check/page in a page. */
export function inPage<Name extends keyof InPage>(page: Page, name: Name, ...args: Parameters<InPage[Name]>): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return page.evaluate(
    ([name, args]) => ((globalThis as unknown as { recapCheck: Record<string, (...args: unknown[]) => unknown> }).recapCheck[name] as (...args: unknown[]) => unknown)(...args),
    [name, args] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<InPage[Name]>>>
}
