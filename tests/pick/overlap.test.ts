import { expect, it } from 'vitest'
import { overlapWithMarks, total } from '../../bench/pen-overlap.ts'
import { reportSource } from '../support/report.ts'

// The floor is what the pen reaches, with a little to spare.
it('finds by itself more than half of what the authors of report.md marked', () => {
  const { marked, penned, common, marks, marksMet, phrases, phrasesMet } = total(overlapWithMarks(reportSource))
  expect(common / marked, 'recall of characters').toBeGreaterThan(0.59)
  expect(common / penned, 'precision of characters').toBeGreaterThan(0.59)
  expect(marksMet / marks, 'recall of marks').toBeGreaterThan(0.64)
  expect(phrasesMet / phrases, 'precision of phrases').toBeGreaterThan(0.72)
})
