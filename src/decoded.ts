/** A part of an address with the letters that its `%E3%83%89` are; one that is malformed as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  }
  catch {
    return part
  }
}
