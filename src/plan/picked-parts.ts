import { pickHighlights } from '../pick/index.ts'
import type { LineOf } from '../read/lines.ts'
import type { Part } from '../recap.ts'
import { blocksOfPart, toUnits, type Unit } from './units.ts'

/** The units of parts that are one text: where nobody marked anything in all of it, the pen goes over it. */
export function pickedParts(parts: Part[], lang: string, lineOf: LineOf): { part: Part, units: Unit[] }[] {
  const units = pickHighlights(toUnits(parts.flatMap(blocksOfPart), lang, lineOf), lang)
  return parts.map((part) => {
    const blocks = new Set(blocksOfPart(part))
    return { part, units: units.filter(({ source }) => blocks.has(source)) }
  })
}
