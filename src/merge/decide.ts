import type { WrittenSlide } from '../write/ledger.ts'

/** What became of a slide. */
export type Outcome
  /** As it is generated, before and now. */
  = | 'unchanged'
  /** Nobody touched it, and it follows the report. */
    | 'updated'
    | 'added'
  /** Its text is gone from the report, and nobody had touched it. */
    | 'removed'
  /** Edited by hand; the report below it is the same. */
    | 'kept'
  /** Edited by hand, and the report below it has changed. */
    | 'outdated'
  /** Edited by hand, and its text is gone from the report. */
    | 'orphaned'
  /** Deleted by hand. */
    | 'deleted'
  /** Edited by hand; what is generated was asked for in its place. */
    | 'taken'

/** A slide seen from its three sides. */
export interface Sides {
  last?: WrittenSlide | undefined
  /** Hash of what stands in the deck. */
  present?: string | undefined
  /** Hash of what the report gives now. */
  next?: string | undefined
}

/** What a person asked for by name. */
export interface Wish { take: boolean, restore: boolean }

/** Decides what becomes of a slide that is generated now or was before. */
export function decide({ last, present, next }: Sides, { take, restore }: Wish): Outcome {
  if (present === undefined) {
    if (next === undefined) return 'removed'
    return last && !restore && !take ? 'deleted' : 'added'
  }
  if (present === next) return 'unchanged'
  const isTouched = present !== last?.hash
  if (next === undefined) return isTouched ? 'orphaned' : 'removed'
  if (!isTouched) return 'updated'
  if (take) return 'taken'
  return last && next === last.hash ? 'kept' : 'outdated'
}

/** Whether the deck has the slide afterwards. */
export const stays = (outcome: Outcome): boolean => outcome !== 'removed' && outcome !== 'deleted'

/** Whether what is generated is written, rather than what stands there. */
export const isWritten = (outcome: Outcome): boolean => outcome === 'updated' || outcome === 'added' || outcome === 'taken'
