/** A pattern, and, where most texts have it not, a sign that is found in a fraction of the time. */
export interface Sought { sign?: RegExp, pattern: RegExp }

/** What the first of the patterns finds in the first text that has it: the group that bears the only name. */
export function firstOf(patterns: readonly Sought[], texts: string[]): string | undefined {
  for (const { sign, pattern } of patterns) {
    for (const text of texts) {
      if (sign && !sign.test(text)) continue
      const found = pattern.exec(text)?.groups?.it?.trim().replace(/[.,、。]$/u, '')
      if (found) return found
    }
  }
  return undefined
}
