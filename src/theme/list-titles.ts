import { cutToFit, emWidth, fits, scale, type Box } from './type-fit.ts'

/** A title and what stands right behind it on its line: a bracket, whose it was. */
export interface Listed { title: string, behind?: string }

export interface TitleList {
  /** The titles that there is room for, each as much of it as its line holds. */
  titles: string[]
  /** How many more there are: they have a line of their own. */
  more: number
  size: number
}

/** The smallest type that is read from the back. */
export const SMALLEST = 18

const cutIn = (titles: string[], all: Listed[]): number => titles.filter((title, index) => title !== all[index]?.title).length

/** Titles under each other: all of them whole where the box has room; else each on one line; else as many as there are lines for. */
export function listTitles(all: Listed[], box: Required<Box>, largest = 34): TitleList {
  const texts = all.map(({ title, behind }) => behind ? title + behind : title)
  const whole = scale(largest, SMALLEST).find(size => fits(texts, size, box))
  if (whole) return { titles: all.map(({ title }) => title), more: 0, size: whole }
  const onOneLine = (some: Listed[], size: number) => some.map(({ title, behind = '' }) =>
    cutToFit(title, size, { width: box.width - emWidth(behind) * size, height: size * box.leading, leading: box.leading }))
  const linesAt = (size: number) => Math.floor((box.height + box.gap) / (size * box.leading + box.gap))
  // Rather smaller than cut short.
  const [lines] = scale(Math.min(24, largest), SMALLEST).filter(size => linesAt(size) >= all.length)
    .map(size => ({ titles: onOneLine(all, size), more: 0, size }))
    .sort((a, b) => cutIn(a.titles, all) - cutIn(b.titles, all))
  if (lines) return lines
  const shown = Math.max(1, linesAt(SMALLEST) - 1)
  return { titles: onOneLine(all.slice(0, shown), SMALLEST), more: all.length - shown, size: SMALLEST }
}
