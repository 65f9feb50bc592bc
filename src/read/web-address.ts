/** Whether a host can be somebody else's: `example.com`, an IP address, `localhost`. One of one word is an intranet's at best; in a report it is a slip. */
export const isHost = (hostname: string): boolean => /^[^.\s]+(?:\.[^.\s]+)+$|^\[.*\]$|^localhost$/.test(hostname)

/** Whether an address is one of the web, whole, to be followed. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url) && isHost(new URL(url).hostname)
