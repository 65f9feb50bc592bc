import { readPeople } from './name.ts'
import type { Claim, HeadingContext, Recogniser } from './recogniser.ts'
import { introductionsIn } from './self-introduction.ts'

/** A topic's heading, and who writes under it says so in the first words: 「広報チームの山田です」. */
export const introduction: Recogniser = {
  name: 'introduction',
  kind: 'introduction',
  example: '## ポスターセッション … 広報チームの山田です。',
  recognise(context: HeadingContext) {
    const [found] = introductionsIn(context.blocks)
    if (!found) return belowFirstPart(context)
    const { people, bits, words, gave } = found
    if (!gave) return { people, bits, words }
    const { heading } = context
    const url = heading.prose.links[0]?.url
    return { people, bits, words, role: 'speaker', talk: { title: context.text, ...(url && { url }) } }
  },
}

/** Where a part of the section begins right away, its first words stand below that. */
function belowFirstPart({ blocks, children: [first] }: HeadingContext): Claim | undefined {
  if (!first || blocks.length > 0 || readPeople(first.text)) return undefined
  const [found] = introductionsIn(first.blocks)
  return found && !found.gave ? { people: found.people, bits: found.bits, words: found.words, below: true } : undefined
}
