/** Whether a host can be somebody else's: `example.com`, an IP address, `localhost`. One of one word is an intranet's at best; in a report it is a slip. */
export const isHost = (hostname: string): boolean => /^[^.\s]+(?:\.[^.\s]+)+$|^\[.*\]$|^localhost$/.test(hostname)

/** A host of plain letters: nothing of such an address need be parsed to know that it can be. Numbers at its end would be an IP address's, and `xn--` letters of another script. */
const PLAIN = /^https?:\/\/(?:(?!xn--)[a-z\d-]+\.)+(?!xn--)[a-z]{2,}(?:[/?#]|$)/i

/** Whether an address is one of the web, whole, to be followed. */
export const isWebAddress = (url: string): boolean =>
  PLAIN.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url) && isHost(new URL(url).hostname))
