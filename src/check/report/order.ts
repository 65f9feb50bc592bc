import { type Finding, RULES } from '../finding.ts'

/**
 * Findings in the order in which they are read: the whole deck's, then slide
 * by slide, each in the order of the rules. What is alike stays as it came.
 */
export const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => (a.slide ?? 0) - (b.slide ?? 0) || RULES.indexOf(a.rule) - RULES.indexOf(b.rule))
