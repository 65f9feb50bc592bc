import { BREAK } from '../deck/breaks.ts'
import { shortAddress } from './links.ts'
import { cutToFit, emWidth, fit, fits, linesAt, scale } from './type-fit.ts'

/** What stands beside a card's code, BREAK between the phrases. `marked`: whose it is has a mark before the name; `apart`: what of the address tells it from a card with the same words. */
export interface CardWords { url: string, title: string, by: string, marked: boolean, apart?: string | undefined }

/** The room of a card's words, in px, and the largest type of what it leads to. */
export interface CardRoom { width: number, height: number, largest: number }

/** How a card is set. What is not given is as the slide has it. */
export interface CardSetting {
  /** Of what it leads to, px. */
  size?: number
  /** It is called by its address: so many characters of it are shown. */
  named?: number
  /** As much of what it leads to, and of whose it is, as there is room for. */
  title?: string
  by?: string
  /** The address below. */
  address: boolean
}

/** Type of whose it is and of the address, px by lines; between two parts. */
const BY = { size: 20, line: 24, lines: 2, mark: 34 }
const ADDRESS = 26
const NOTE = 16
const GAP = 4
const LEADING = 1.3
const SMALLEST = 18

/** Sets a card's words into their room: the title as large as it can be read there, the address only where it leaves room. */
export function setCard({ url, title, by, marked, apart }: CardWords, room: CardRoom | undefined): CardSetting {
  const plain = title.replaceAll(BREAK, '').trim()
  // Said once is enough, and a long title needs the room more.
  const wanted = shortAddress(url) !== plain && emWidth(plain) <= 20
  const isAddress = plain !== '' && !/\s/.test(plain) && url.includes(plain) && plain.includes('.')
  if (!room) return { address: apart !== undefined || (wanted && !isAddress) }
  const width = room.width - (marked ? BY.mark : 0)
  const owner = by ? cutToFit(by, BY.size, { width, height: BY.line * BY.lines, leading: BY.line / BY.size }) : ''
  const below = apart ? linesAt(apart.split(/(?<=\/)/).join(BREAK), NOTE, room.width) * ADDRESS + GAP : 0
  const left = room.height - (owner ? linesAt(owner, BY.size, width) * BY.line + GAP : 0) - below
  const box = { width: room.width, height: left, leading: LEADING }
  const named = isAddress ? Math.max(18, Math.floor(room.width / room.largest / 0.6) * 2) : undefined
  const text = named ? shortAddress(url, named).split(/(?<=\/)/).join(BREAK) : title
  const size = text ? fit([text], box, scale(room.largest, SMALLEST)) : room.largest
  const cut = named || !text ? text : cutToFit(text, size, box)
  return {
    size,
    ...(named && { named }),
    ...(!named && cut !== text && { title: cut }),
    ...(owner !== by && { by: owner }),
    address: below > 0 || (wanted && !isAddress && (!text || fits([text], size, { ...box, height: left - ADDRESS - GAP }))),
  }
}
