import type { RuleName } from '../finding.ts'

/** What the project promises, and the rules that hold it to that. */
export const PROMISES = {
  lost: ['lost-text', 'print-loss'],
  invented: ['invented-text', 'wrong-count'],
  cutOff: ['overflow', 'small-type', 'contrast', 'missing-glyph', 'bad-break'],
  broken: ['broken-link', 'other-host', 'script-error', 'accessibility'],
} as const satisfies Record<string, readonly RuleName[]>

export type PromiseName = keyof typeof PROMISES

export const PROMISE_NAMES = Object.keys(PROMISES) as PromiseName[]
