import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { faultOf } from '../support/hostile-deck.ts'
import { hostilePage, hostilePlain } from '../support/hostile-page.ts'
import { hostileReport } from '../support/hostile-report.ts'
import { realSlidev, type ToComponent } from '../support/slidev-real.ts'

/** The same reports each time; others (of RECAP_SEED, where it is set), and as many as RECAP_RUNS=2000 asks for: what it finds becomes a row of report.test.ts. */
const RUNS = Number(process.env.RECAP_RUNS || 0)
const SEED = process.env.RECAP_SEED ? { seed: Number(process.env.RECAP_SEED) } : {}

let toComponent: ToComponent

beforeAll(async () => {
  toComponent = await realSlidev()
}, 60_000)

it.each<[what: string, file: string, report: fc.Arbitrary<string>, runs: number]>([
  ['a report in Markdown', 'report.md', hostileReport, 150],
  ['a page of HTML', 'report.html', hostilePage, 50],
  ['plain text', 'report.txt', hostilePlain, 50],
])('whatever %s says, its deck shows that and nothing else, and none of it runs', async (_, file, report, runs) => {
  await fc.assert(fc.asyncProperty(report, async (source) => {
    expect(await faultOf(source, toComponent, file)).toBeUndefined()
  }), { numRuns: RUNS || runs, ...RUNS ? SEED : { seed: 20221121 } })
}, (RUNS || 150) * 1000)
