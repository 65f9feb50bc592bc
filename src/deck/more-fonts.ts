import { asRange, codePoint, isIn, joined, spansOf } from './code-points.ts'
import { cutHand } from './cut.ts'
import { isBlank, type Hand } from './deal.ts'
import { leftToOthers, type FaceName } from './fonts.ts'
import { glyphsOf } from './glyphs.ts'

/** The family that draws what `Recap Sans` does not; it stands behind it wherever that is asked for. */
export const MORE = 'Recap More'
const JOINING = '\u200D\uFE0E\uFE0F'

/** Which of the characters a font of ours draws, and which are left to the reserves. */
export async function share(characters: string, file: string, lang: string): Promise<{ own: string, more: string }> {
  const glyphs = await glyphsOf(file)
  const left = leftToOthers(lang)
  const isOwn = (character: string) => glyphs.has(codePoint(character)) && !isIn(codePoint(character), left)
  const all = [...characters]
  return { own: all.filter(isOwn).join(''), more: all.filter(character => !isOwn(character)).join('') }
}

/** A face of a reserve that a build has cut. */
export interface MoreFace { face: FaceName, file: string, range: string, when: 'at once' | 'later' }

export interface MoreOptions {
  family: string
  /**
   * Each gets a face of its own, of a font that has but one too: browsers take a character from the faces
   * whose weight suits best, and from no other of the family.
   */
  weights: number[]
  folder: string
}

/** Cuts a deal's fonts: what is shown at first into files of its own, for that is needed at once. */
export async function moreFaces(hands: Hand[], shown: string, { family, weights, folder }: MoreOptions): Promise<MoreFace[]> {
  const cutFace = async (hand: Hand, weight: number): Promise<MoreFace> => {
    const drawn = hand.slices.map(({ characters }) => characters).join('')
    return {
      face: { family, weight, ...(hand.reserve.size && { size: hand.reserve.size }) },
      file: await cutHand(hand, weight, folder),
      range: asRange(joined(spansOf(hand.reserve.variable ? drawn : drawn + JOINING))),
      when: [...drawn].some(one => shown.includes(one)) ? 'at once' : 'later',
    }
  }
  return await Promise.all(hands.flatMap(hand => parted(hand, shown)).flatMap(hand => weights.map(weight => cutFace(hand, weight))))
}

/** What is shown at first, and the rest. Emoji stay together, or sequences of two would be parted. */
function parted(hand: Hand, shown: string): Hand[] {
  if (!hand.reserve.variable) return [hand]
  const parts = [only(hand, one => shown.includes(one)), only(hand, one => !shown.includes(one))].filter(({ slices }) => slices.length > 0)
  return parts.some(isBlank) ? [hand] : parts
}

/** A hand with only some of its characters. */
function only({ reserve, slices }: Hand, isWanted: (character: string) => boolean): Hand {
  return {
    reserve,
    slices: slices.map(({ slice, characters }) => ({ slice, characters: [...characters].filter(isWanted).join('') })).filter(({ characters }) => characters),
  }
}
