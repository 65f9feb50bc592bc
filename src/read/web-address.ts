/** Whether an address is one of the web, whole, to be followed. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)
