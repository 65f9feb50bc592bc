import type { CardRoom } from './link-card.ts'
import { BLOCK_WIDTH } from './block-room.ts'

/** A code's frame on both sides, and what is between it and the words, or between two cards, px. */
const FRAME = 10
const GAP = 14
const BETWEEN = { across: 28, down: 12 }

const beside = (width: number, code: number): number => width - code - FRAME - GAP
const half = (BLOCK_WIDTH - BETWEEN.across) / 2

/** Of a slide of so many links (layouts/recap-links.vue): the width of a card, its code, the height and the largest type of its words. */
const LINKS: Record<number, { card: number, code: number, height: number, largest: number }> = {
  1: { card: BLOCK_WIDTH, code: 260, height: 380, largest: 46 },
  2: { card: BLOCK_WIDTH, code: 156, height: 196, largest: 34 },
  3: { card: BLOCK_WIDTH, code: 112, height: 128, largest: 30 },
  4: { card: half, code: 140, height: 196, largest: 22 },
  5: { card: half, code: 122, height: 150, largest: 20 },
}

/** The room of each card's words on a slide of nothing but so many links. */
export function linksRoom(cards: number): CardRoom | undefined {
  const found = LINKS[cards]
  return found && { width: beside(found.card, found.code), height: found.height, largest: found.largest }
}

/** How cards stand under one another, or in two columns: the largest code and type of so many, px. */
const ADDRESSES: Record<number, { columns: number, code: number, largest: number }[]> = {
  1: [{ columns: 1, code: 240, largest: 46 }],
  2: [{ columns: 1, code: 132, largest: 34 }],
  3: [{ columns: 1, code: 92, largest: 28 }, { columns: 2, code: 124, largest: 22 }],
  4: [{ columns: 2, code: 124, largest: 22 }],
}
/** A phone reads a smaller code only from nearby: rather two columns. */
const READABLE = 84

/** Cards of addresses under a head, in `room` px of height: their columns, the size of their codes and the room of each one's words. */
export function addressRoom(cards: number, room: number): { columns: number, code: number, says: CardRoom } {
  const ways = (ADDRESSES[cards] ?? ADDRESSES[4] ?? []).map(({ columns, code, largest }) => {
    const rows = Math.ceil(cards / columns)
    const height = (room - BETWEEN.down * (rows - 1)) / Math.max(1, rows)
    return { columns, largest, height, code: Math.floor(Math.min(code, height - FRAME)) }
  })
  const { columns, largest, height, code } = ways.find(({ code }) => code >= READABLE) ?? ways.at(-1) as typeof ways[number]
  return { columns, code, says: { width: beside(columns > 1 ? half : BLOCK_WIDTH, code), height, largest } }
}

/** Beside points or a list the words stand below the code (styles/content.css). */
const BESIDE = { width: 190, gap: 18, below: 8 }
const BESIDE_CODES: Record<number, { code: number, largest: number }> = { 1: { code: 150, largest: 20 }, 2: { code: 92, largest: 18 } }

/** The room of each card's words beside points or a list, in `room` px of height. */
export function besideRoom(cards: number, room: number): CardRoom {
  const { code, largest } = BESIDE_CODES[cards] ?? { code: 92, largest: 18 }
  return { width: BESIDE.width, height: (room - BESIDE.gap * (cards - 1)) / Math.max(1, cards) - code - FRAME - BESIDE.below, largest }
}
