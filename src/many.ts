/*
 * A report may have more of a thing than a function takes arguments (some hundred thousand, the engine's limit).
 */

/** Adds all items at the end of a list. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}

/** The greatest of the numbers, or of none `least`. */
export const greatest = (numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number => {
  let found = least
  for (const number of numbers) found = Math.max(found, number)
  return found
}

/** The least of the numbers, or of none `most`. */
export const smallest = (numbers: Iterable<number>, most = Number.POSITIVE_INFINITY): number => {
  let found = most
  for (const number of numbers) found = Math.min(found, number)
  return found
}
