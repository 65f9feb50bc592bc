import { proses } from '../read/blocks.ts'
import type { Document } from '../read/document.ts'
import type { Outline } from './outline.ts'
import { nameKey } from './people/evidence.ts'
import { readProgramme } from './people/facts.ts'
import { bitsOf } from './people/name.ts'
import type { Facts } from './people/recogniser.ts'
import { introductionsIn } from './people/self-introduction.ts'
import { authorsOf } from './authors.ts'
import { membersOf } from './members.ts'

const OPENING = 3000
/** So often nothing but a name stands first and is all of a sentence. */
const AGAIN = 2
/** 参加メンバーの感想をご紹介します: what is said before people's sections. */
const PROMISE = /(?:メンバー|参加者|登壇者|参加した|\d人|\d名|それぞれ|各自)[^。]{0,30}(?:感想|レポート|視点|コメント|紹介|まとめ|お届け)|\b(?:our|the|\w{2,6})\s(?:\w{2,12}\s)?(?:team|engineers|colleagues|developers|of us|gophers|attendees)\b[^.]{0,80}\b(?:sent|went|attended|share|shared|thoughts|took|loved|impressions)|\bsent\s(?:\w{2,12}\s){1,3}to\b|(?:[\d０-９]+|[二三四五六七八九])\s?[名人]で[^。]{0,30}(?:参加|行って|参戦|聴講|現地)|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) of us\b|각자의|참가자들의|(?:두|세|네|다섯|여섯|일곱|\d)\s?명이[^.]{0,30}(?:다녀|참석|참가|참여)|各自的|我们(?:[\d]+|[两二三四五六七八九])[个位名]人?[^。]{0,20}(?:参加|去了|参会)/iu

/** What the report says of people before any heading is looked at. */
export function gatherFacts(document: Document, outline: Outline): Facts {
  const { sections, frames, title } = outline
  const introduced = new Set<string>()
  const again = new Map<string, number>()
  for (const { own } of sections) {
    const [found] = introductionsIn(own)
    if (!found) continue
    const isSure = found.bits + bitsOf(found.people) > 0
    for (const key of found.people.map(({ name }) => nameKey(name))) {
      again.set(key, (again.get(key) ?? 0) + (found.goesOn ? 1 : 0))
      // 宵です。…, and once more below another heading: whatever it looks like, that is who writes.
      if (isSure || (again.get(key) ?? 0) >= AGAIN) introduced.add(key)
    }
  }
  const first = sections.findIndex(({ heading }, at) => heading && at !== title && !frames[at])
  const before = first < 0 ? sections : sections.slice(0, first)
  const opening = before.flatMap(({ own }) => own).slice(0, 20).flatMap(proses).map(({ text }) => text.slice(0, OPENING)).join('\n').slice(0, OPENING)
  return {
    authors: [...authorsOf(document.meta), ...membersOf(outline)],
    introduced,
    programme: readProgramme(document.blocks),
    opening,
    promised: PROMISE.test(opening),
  }
}
