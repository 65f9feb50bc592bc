import { emWidth } from './type-fit.ts'

/** Which part of a block a slide has, and whether the notes have more. */
export interface Part { from?: number | undefined, to?: number | undefined, of?: number | undefined, more?: boolean | undefined }

/** Type of the words, and what is before and between them, px (components/BlockHead.vue). */
const SIZE = 20
const GAP = 14

/** 「1–12 / 30」 */
export const partText = ({ from, to, of }: Part): string => of ? `${from === to ? from : `${from}–${to}`} / ${of}` : ''

/** The width in px that the words on a block's part take beside its title; `inNotes` says that there is more. */
export function partWidth(part: Part, inNotes: string): number {
  const words = [partText(part), part.more ? inNotes : ''].filter(Boolean)
  return part.of ? words.reduce((sum, text) => sum + GAP + emWidth(text) * SIZE, GAP) : 0
}
