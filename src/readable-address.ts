/** An address with the letters that its `%E3%83%89` are; as it is where they are none. */
export function readable(address: string): string {
  try {
    return decodeURI(address)
  }
  catch {
    return address
  }
}
