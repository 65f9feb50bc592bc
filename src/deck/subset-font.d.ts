declare module 'subset-font' {
  /** Cuts a font to the characters of a text; `variationAxes` sets a variable font's axes for good. */
  export default function subsetFont(font: Uint8Array, text: string, options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2', variationAxes?: Record<string, number> }): Promise<Uint8Array>
}
