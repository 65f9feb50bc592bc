import type { Session } from '../recap.ts'
import type { Unit } from './units.ts'

/** Units of a part, those below the heading of a session that somebody else gave known as what was heard there. */
export function asHeard(units: Unit[], sessions: Session[]): Unit[] {
  const lines = new Set(sessions.filter(({ speaker }) => speaker !== '').map(({ line }) => line))
  let depth = Number.POSITIVE_INFINITY
  let heard = false
  return units.map((unit) => {
    const { source, line } = unit
    if (unit.kind === 'heading' && source.type === 'heading' && (lines.has(line) || source.depth <= depth)) {
      heard = lines.has(line)
      depth = heard ? source.depth : Number.POSITIVE_INFINITY
    }
    return heard ? { ...unit, heard: true } : unit
  })
}
