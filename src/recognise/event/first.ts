/** What the first of the patterns finds in the first text that has it: the group that bears the only name. */
export function firstOf(patterns: readonly RegExp[], texts: string[]): string | undefined {
  for (const pattern of patterns) {
    for (const text of texts) {
      const found = pattern.exec(text)?.groups?.it?.trim().replace(/[.,、。]$/u, '')
      if (found) return found
    }
  }
  return undefined
}
