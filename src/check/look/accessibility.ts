import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-chromium'
import type { AccessibilityFault } from '../evidence.ts'
import { inPage } from './script.ts'

/** What axe-core holds against a page (src/check/page/axe.ts). */
export async function accessibilityFaults(page: Page): Promise<AccessibilityFault[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return await inPage(page, 'accessibilityFaults')
}
