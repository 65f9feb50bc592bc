type Paint = (text: string) => string

/** What text looks like on a terminal. */
export interface Palette { strong: Paint, quiet: Paint, error: Paint, warning: Paint, good: Paint }

/** ANSI colours, or none: then text stays as it is. */
export function paletteFor(colour: boolean): Palette {
  const paint = (on: number, off: number): Paint => colour ? text => `\x1B[${on}m${text}\x1B[${off}m` : text => text
  return { strong: paint(1, 22), quiet: paint(2, 22), error: paint(31, 39), warning: paint(33, 39), good: paint(32, 39) }
}
