import type { Document } from '../read/document.ts'
import type { Event } from '../recap.ts'
import { type Block, proses } from '../read/blocks.ts'

const AFTER_NAME = /\s*(?:に参加(?:しました|してきました|した)?|参加(?:レポート|記)|(?:イベント)?レポート|\s[-–|]\s.*|[:：].*)$/u
const VENUE = /会場は(?:[^。]*の)?(?<venue>[^。、]+?)(?:で|にて)(?:実施|開催|行われ)/u
const FORMAT = /(?:初めての、?)?[^。、は]*(?:ハイブリッド|オンライン|オフライン)開催/u
const SHORT_NAME = /\b[A-Z]{2,}[A-Za-z]*\s?(?:19|20)?\d{2}\b/u

/** The event: front matter first, then the title, then what the opening says of it. */
export function recogniseEvent({ meta }: Document, title: string, opening: Block[]): Event {
  const texts = opening.flatMap(proses).map(prose => prose.text)
  const all = texts.join('\n')
  const venue = VENUE.exec(all)?.groups?.venue
  const format = texts.map(text => /[^。]*は(?<format>初めての[^。]*?開催)/u.exec(text)?.groups?.format ?? FORMAT.exec(text)?.[0]).find(Boolean)
  const short = meta.event?.short ?? SHORT_NAME.exec(all)?.[0]
  return {
    name: meta.event?.name ?? title.replace(AFTER_NAME, ''),
    ...(short && { short }),
    ...(meta.event?.url && { url: meta.event.url }),
    ...(venue && { venue }),
    ...(format && { format }),
  }
}
