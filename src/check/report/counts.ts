import { type CheckResult, type Finding, type RuleName, RULES } from '../finding.ts'

export interface Counts {
  errors: number
  warnings: number
  /** Findings of every rule, errors and warnings alike, in the order of `RULES`. */
  perRule: Record<RuleName, number>
}

/** How many findings there are, and of which rules. */
export function countFindings(findings: Finding[]): Counts {
  const of = (rule: RuleName) => findings.filter(finding => finding.rule === rule).length
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    perRule: Object.fromEntries(RULES.map(rule => [rule, of(rule)])) as Record<RuleName, number>,
  }
}

/** Rules that found something, with the severity that all of their findings have. */
export const faultyRules = ({ findings }: CheckResult, severity?: Finding['severity']): RuleName[] =>
  RULES.filter(rule => findings.some(finding => finding.rule === rule && (!severity || finding.severity === severity)))
