import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { faultOf } from '../support/hostile-deck.ts'
import { hostileReport } from '../support/hostile-report.ts'
import { realSlidev, type ToComponent } from '../support/slidev-real.ts'

/** The same reports each time; others, and as many as RECAP_RUNS=2000 asks for: what it finds becomes a row of report.test.ts. */
const RUNS = Number(process.env.RECAP_RUNS || 150)

let toComponent: ToComponent

beforeAll(async () => {
  toComponent = await realSlidev()
}, 60_000)

it('whatever a report says, its deck shows that and nothing else, and none of it runs', async () => {
  await fc.assert(fc.asyncProperty(hostileReport, async (report) => {
    expect(await faultOf(report, toComponent)).toBeUndefined()
  }), { numRuns: RUNS, ...process.env.RECAP_RUNS ? {} : { seed: 20221121 } })
}, RUNS * 1000)
