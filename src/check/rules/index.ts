import type { Evidence } from '../evidence.ts'
import type { Fault, RuleName } from '../finding.ts'
import { accessibility } from './accessibility.ts'
import { badBreak } from './bad-break.ts'
import { brokenLink } from './broken-link.ts'
import { contrast } from './contrast.ts'
import { inventedText } from './invented-text.ts'
import { lostText } from './lost-text.ts'
import { missingGlyph } from './missing-glyph.ts'
import { otherHost } from './other-host.ts'
import { overflow } from './overflow.ts'
import { printLoss } from './print-loss.ts'
import { scriptError } from './script-error.ts'
import { smallType } from './small-type.ts'
import { wrongCount } from './wrong-count.ts'

/** A rule looks at the evidence and at nothing else. */
export type Rule = (evidence: Evidence) => Fault[]

/** All rules, by name. */
export const rules: Record<RuleName, Rule> = {
  'overflow': overflow,
  'print-loss': printLoss,
  'small-type': smallType,
  'contrast': contrast,
  'missing-glyph': missingGlyph,
  'bad-break': badBreak,
  'lost-text': lostText,
  'invented-text': inventedText,
  'wrong-count': wrongCount,
  'broken-link': brokenLink,
  'other-host': otherHost,
  'script-error': scriptError,
  'accessibility': accessibility,
}
