/** Letters and digits of any script; what is not seen, or means something in an address, stays encoded. */
const READABLE = /^(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}])+$/u

/** An address as people read and type it, and browsers show it: encoded letters as letters (RFC 3987 §3.2). */
export const readableAddress = (url: string): string => url.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
  try {
    const decoded = decodeURIComponent(encoded)
    return READABLE.test(decoded) ? decoded : encoded
  }
  catch {
    // Of another encoding than UTF-8.
    return encoded
  }
})
