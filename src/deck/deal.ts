import { codePoint, isIn } from './code-points.ts'
import { glyphsOf } from './glyphs.ts'
import type { Reserve, Slice } from './reserves.ts'

/** A reserve's slices with the characters that each draws. */
export interface Hand { reserve: Reserve, slices: { slice: Slice, characters: string }[] }

/** Whether there is nothing to see in a hand: such a font has no shape, cannot be cut, and is not missed. */
export const isBlank = ({ slices }: Hand): boolean => slices.every(({ characters }) => BLANK.test(characters))

/** What has no shape of its own, but chooses or joins shapes: it goes with what it stands beside. */
const JOINING = /[\u200B-\u200D\uFE0E\uFE0F]/u
/** White space and what is not seen. */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\p{C}\u2800]*$/u
/** Bases of keycaps, as in 1️⃣. */
const KEYS = '#*0123456789'
const KEYCAP = '\u20E3'

/**
 * Deals characters out to the reserves: each goes to the first that has it. What none has is left out; it is
 * drawn with whatever the machine has, and `recap check` names it.
 */
export async function deal(characters: string, reserves: Reserve[]): Promise<Hand[]> {
  const hands = new Map<Reserve, Map<Slice, string>>()
  for (const character of characters) {
    if (JOINING.test(character)) continue
    const found = await finder(codePoint(character), reserves)
    if (!found) continue
    const hand = hands.get(found.reserve) ?? new Map<Slice, string>()
    hands.set(found.reserve, hand.set(found.slice, (hand.get(found.slice) ?? '') + character))
  }
  return [...hands].map(([reserve, slices]) => ({ reserve, slices: [...slices].map(([slice, characters]) => ({ slice, characters: withBases(characters) })) }))
    .filter(hand => !isBlank(hand))
}

async function finder(code: number, reserves: Reserve[]): Promise<{ reserve: Reserve, slice: Slice } | undefined> {
  for (const reserve of reserves) {
    for (const slice of reserve.slices()) {
      if (isIn(code, slice.claims) && (await glyphsOf(slice.file)).has(code)) return { reserve, slice }
    }
  }
  return undefined
}

const withBases = (characters: string): string => characters.includes(KEYCAP) ? characters + KEYS : characters
