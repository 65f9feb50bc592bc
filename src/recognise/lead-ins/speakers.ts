import { append } from '../../many.ts'
import { DEEPEST, proses, type Block, type Heading } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import { readPeople } from '../people/name.ts'
import { toSections } from '../sections.ts'
import { nameIn, piecesOf, type Piece } from './pieces.ts'
import { areDifferent, isInOwnScript } from './who.ts'

/** So many characters are words that somebody says, and no entry of a list. */
const SAID = 25
const LEAST = 2
/** This share of the lead-ins look like names, and this share of the people say so much. */
const MOST = 0.6
/** A heading under which people have their say. Elsewhere a name needs its honorific, handle or script, or says "I" behind bold type: Ruby and Crystal are names, too. */
const HAVE_SAY = /感想|の声|コメント|ひと?こと|一言|参加者|登壇者|メンバー|参加した|\b(?:thoughts|impressions|comments|voices|takeaways|reactions|what we|from the team|attendees|in (?:our|their) (?:own )?words)\b|후기|소감|한마디|心得|感言/iu
const SAYS_I = /\bI(?:['’](?:m|ve|d|ll))?\b|\bmy\b/u
/** Longer headings are no such heading, in characters. */
const LONGEST_SAY = 200

/** Whoever has their say beside others under one heading, under a heading of their own, one deeper. */
export function withSpeakers(blocks: Block[], lineOf: LineOf): Block[] {
  const led = new Map<Heading, Piece[]>()
  const sections = toSections(blocks)
  for (const { heading, own } of sections) {
    if (!heading) continue
    const pieces = piecesOf(own, Math.min(DEEPEST, heading.depth + 1), lineOf)
    if (arePeoples(pieces, heading)) led.set(heading, pieces)
  }
  if (led.size === 0) return blocks
  const made: Block[] = []
  for (const { heading, own } of sections) {
    if (heading) made.push(heading)
    const pieces = heading && led.get(heading)
    for (const piece of pieces ?? [{ blocks: own }]) append(made, piece.heading ? [piece.heading, ...piece.blocks] : piece.blocks)
  }
  return made
}

/** 参加した3人の感想: whoever they are, so many have their say. */
const COUNT = /(\d{1,2})\s?(?:人|名|명|位)/
const countIn = (heading: string): number | undefined => {
  const [, count] = COUNT.exec(heading.slice(0, LONGEST_SAY).normalize('NFKC')) ?? []
  return count === undefined ? undefined : Number(count)
}

/** Whether each piece is somebody's, and no two are the same person's. */
function arePeoples(pieces: Piece[], { prose: { text } }: Heading): boolean {
  const led = pieces.flatMap(({ heading, ...piece }) => heading ? [{ ...piece, people: readPeople(nameIn(heading)) ?? [] }] : [])
  if (led.length < LEAST || led.some(({ people }) => people.length === 0)) return false
  const people = led.flatMap(({ people }) => people)
  // Who speaks again is in a conversation.
  if (!areDifferent(people)) return false
  const haveSay = HAVE_SAY.test(text.slice(0, LONGEST_SAY)) || led.every(({ blocks, isBold }) => isBold && textsOf(blocks).some(text => SAYS_I.test(text)))
  const likely = people.filter(({ bits, honoured, handle, name }) => (haveSay && countIn(text) === people.length) || (bits > 0 && (honoured || handle || haveSay || isInOwnScript(name))))
  const saying = led.filter(({ blocks }) => textsOf(blocks).some(text => text.length >= SAID))
  return likely.length >= LEAST && likely.length >= MOST * people.length && saying.length >= MOST * led.length
}

const textsOf = (blocks: Block[]): string[] => blocks.flatMap(proses).map(({ text }) => text)
