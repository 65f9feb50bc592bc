import { asRange, codePoint, isIn, joined, spansOf } from './code-points.ts'
import { cutHand } from './cut.ts'
import { deal, type Hand } from './deal.ts'
import { leftToOthers, type FaceName } from './fonts.ts'
import { glyphsOf } from './glyphs.ts'
import { reservesFor } from './reserves.ts'

/** The family that draws what `Recap Sans` does not; it stands behind it wherever that is asked for. */
export const MORE = 'Recap More'
/** A font of one weight stands for all. */
const ALL_WEIGHTS = '400 900'
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
  lang: string
  family: string
  /** Of fonts that have more than one; those of one weight are left out if `single` is false. */
  weights: number[]
  single: boolean
  folder: string
}

/**
 * Cuts the reserves to characters: those that are shown at first into files of their own, for these are
 * needed at once. Emoji are not parted, or sequences of two would be.
 */
export async function moreFaces(characters: string, shown: string, { lang, family, weights, single, folder }: MoreOptions): Promise<MoreFace[]> {
  const hands = await deal(characters, reservesFor(lang))
  const faces: Promise<MoreFace>[] = []
  for (const whole of hands) {
    if (!whole.reserve.variable && !single) continue
    const parts = whole.reserve.variable ? [only(whole, one => shown.includes(one)), only(whole, one => !shown.includes(one))] : [whole]
    for (const hand of parts.filter(({ slices }) => slices.length > 0)) {
      for (const weight of hand.reserve.variable ? weights : [ALL_WEIGHTS]) faces.push(cutFace(hand, weight))
    }
  }
  return await Promise.all(faces)

  async function cutFace(hand: Hand, weight: number | string): Promise<MoreFace> {
    const drawn = hand.slices.map(({ characters }) => characters).join('')
    return {
      face: { family, weight, ...(hand.reserve.size && { size: hand.reserve.size }) },
      file: await cutHand(hand, Number(weight) || 0, folder),
      range: asRange(joined(spansOf(hand.reserve.variable ? drawn : drawn + JOINING))),
      when: [...drawn].some(one => shown.includes(one)) ? 'at once' : 'later',
    }
  }
}

/** A hand with only some of its characters. */
function only({ reserve, slices }: Hand, isWanted: (character: string) => boolean): Hand {
  return {
    reserve,
    slices: slices.map(({ slice, characters }) => ({ slice, characters: [...characters].filter(isWanted).join('') })).filter(({ characters }) => characters),
  }
}
