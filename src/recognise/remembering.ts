/** So many texts are kept: more than the headings of a long section, and the sentences at its beginning. */
const MOST = 2000

/**
 * A function of a text that keeps what it made of the last ones: one heading is read by each way to name a person.
 * @param make gives the same for the same text, and nothing that anybody changes.
 */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, { value: T }>()
  return (text) => {
    const known = made.get(text)
    if (known) return known.value
    if (made.size >= MOST) made.clear()
    const value = make(text)
    made.set(text, { value })
    return value
  }
}
