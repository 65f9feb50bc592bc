import { expect, it } from 'vitest'
import type { Generated } from '../../src/generate.ts'
import { summary } from '../../src/commands/summary.ts'
import { recap } from '../support/report.ts'

const generated: Generated = { recap, slides: [], written: [], removed: [], kept: [], warnings: [] }
const last = (change: Partial<Generated>) => summary({ ...generated, ...change }, 'deck', 12.3).at(-1)
const slide = (outcome: Generated['slides'][number]['outcome']) => ({ id: outcome, page: 'pages/a.md', outcome })

it('counts slides that are kept, updated, added, removed and left out, and only what there is', () => {
  expect(last({ slides: ['added', 'added', 'updated', 'taken', 'removed', 'kept', 'outdated', 'orphaned', 'deleted', 'unchanged'].map(outcome => slide(outcome as 'added')) }))
    .toMatch(/^CloudNative Days Tokyo 2022: 7 people, 8 slides → .*slides\.md \(2 added, 2 updated, 1 removed, 3 kept, 1 left out; 12 ms\)$/)
  expect(last({ slides: [slide('unchanged')] })).toMatch(/1 slide → .*\(no slide has changed; 12 ms\)$/)
})

it('says thirty warnings, and how many more there are', () => {
  const lines = summary({ ...generated, warnings: Array.from({ length: 600 }, (_, line) => ({ message: 'odd', line: line + 1 })) }, 'deck', 1)
  expect(lines.slice(29, 31)).toEqual(['warning: report.md:30: odd', '… and 570 more warnings'])
})
