import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findReport } from '../../../src/check/deck/find-report.ts'
import { RecapError } from '../../../src/errors.ts'
import { generate } from '../../../src/generate.ts'
import { packageRoot } from '../../../src/package.ts'
import { inFolder } from '../support/deck.ts'
import { REPORT } from '../support/evidence.ts'

const ledger = (report?: string) => JSON.stringify({ version: 3, report, files: {}, orders: {}, slides: {} })

describe('the report of a deck is', () => {
  it.each<[what: string, files: Record<string, string>, given: string | undefined, found: string]>([
    ['what the user gave', { 'a/recap.lock.json': ledger('../b.md'), 'b.md': '', 'c.md': '' }, 'c.md', 'c.md'],
    ['what it was generated from', { 'a/recap.lock.json': ledger('../b.md'), 'b.md': '', 'a/report.md': '' }, undefined, 'b.md'],
    ['report.md beside it, where the other one is gone', { 'a/recap.lock.json': ledger('../b.md'), 'a/report.md': '' }, undefined, 'a/report.md'],
    ['report.md beside it, where nothing is known', { 'a/report.md': '' }, undefined, 'a/report.md'],
    ['report.md beside it, with an old ledger', { 'a/recap.lock.json': '{"version":1,"files":{}}', 'a/report.md': '' }, undefined, 'a/report.md'],
  ])('%s', async (_, files, given, found) => {
    await inFolder(files, async (dir) => {
      expect(await findReport(join(dir, 'a'), given && join(dir, given))).toBe(join(dir, found))
    })
  })

  it('in this repository report.md', async () => {
    expect(await findReport(packageRoot)).toBe(join(packageRoot, 'report.md'))
  })

  it('found again from a deck in a folder of its own', async () => {
    await inFolder({ 'talk/our report.md': REPORT }, async (dir) => {
      await generate(join(dir, 'talk', 'our report.md'), join(dir, 'deck'))
      expect(await findReport(join(dir, 'deck'))).toBe(join(dir, 'talk', 'our report.md'))
    })
  })

  it.each<[what: string, files: Record<string, string>, given: string | undefined, message: RegExp]>([
    ['what the user gave is not there', { 'a/report.md': '' }, 'c.md', /there is no such file/],
    ['nothing is known', { 'a/slides.md': '' }, undefined, /not known which report/],
    ['what it was generated from is gone', { 'a/recap.lock.json': ledger('../b.md') }, undefined, /not there: \.\.\/b\.md/],
  ])('asked for, where %s', async (_, files, given, message) => {
    await inFolder(files, async (dir) => {
      const error = await findReport(join(dir, 'a'), given && join(dir, given)).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(RecapError)
      expect((error as RecapError).message).toMatch(message)
      expect((error as RecapError).help).toBe(`recap check ${join(dir, 'a')} --report FILE`)
    })
  })
})
