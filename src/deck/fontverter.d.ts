declare module 'fontverter' {
  /** Turns a font into another container: WOFF and WOFF2 are packed TrueType. */
  export function convert(font: Uint8Array, format: 'truetype' | 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>
}
