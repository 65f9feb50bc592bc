import { pickHighlights } from '../pick/index.ts'
import type { Block } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import type { Part } from '../recap.ts'
import { blocksOfPart, toUnits, type Unit } from './units.ts'

/** The units of parts that are one text: where nobody marked anything in all of it, the pen goes over it. */
export function pickedParts(parts: Part[], lang: string, lineOf: LineOf): { part: Part, units: Unit[] }[] {
  const units = pickHighlights(toUnits(parts.flatMap(blocksOfPart), lang, lineOf), lang)
  const bySource = new Map<Block, Unit[]>()
  for (const unit of units) {
    const same = bySource.get(unit.source)
    if (same) same.push(unit)
    else bySource.set(unit.source, [unit])
  }
  return parts.map(part => ({ part, units: blocksOfPart(part).flatMap(block => bySource.get(block) ?? []) }))
}
