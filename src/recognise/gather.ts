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
  return {
    authors: [...authorsOf(document.meta), ...membersOf(outline)],
    introduced,
    programme: readProgramme(document.blocks),
    opening: before.flatMap(({ own }) => own).slice(0, 20).flatMap(proses).map(({ text }) => text.slice(0, OPENING)).join('\n').slice(0, OPENING),
  }
}
