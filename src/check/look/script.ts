import type { Page } from 'playwright-chromium'
import { pageScript } from '../../browser/page-script.ts'

type InPage = typeof import('../page/index.ts')

/** What a check runs in its pages. */
export const checkScript = (): Promise<string> => pageScript('src/check/page/index.ts', 'recapCheck')

/** Calls a function of src/check/page in a page. */
export function inPage<Name extends keyof InPage>(page: Page, name: Name, ...args: Parameters<InPage[Name]>): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return page.evaluate(
    ([name, args]) => ((globalThis as unknown as { recapCheck: Record<string, (...args: unknown[]) => unknown> }).recapCheck[name] as (...args: unknown[]) => unknown)(...args),
    [name, args] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<InPage[Name]>>>
}
