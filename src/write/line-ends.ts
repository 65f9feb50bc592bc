/** A text with plain line ends, whoever saved it. */
export const withPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n')

/** How the lines of a text end: one that has an end of Windows keeps them. */
export const lineEndOf = (text = ''): '\n' | '\r\n' => text.includes('\r\n') ? '\r\n' : '\n'
