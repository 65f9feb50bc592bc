import type { HeadingContext, Recogniser } from './recogniser.ts'
import { introductionsIn } from './self-introduction.ts'

/** A topic's heading, and who writes under it says so in the first words: 「広報チームの山田です」. */
export const introduction: Recogniser = {
  name: 'introduction',
  kind: 'introduction',
  example: '## ポスターセッション … 広報チームの山田です。',
  recognise(context: HeadingContext) {
    const [found] = introductionsIn(context.blocks)
    if (!found) return undefined
    const { people, bits, words, gave } = found
    if (!gave) return { people, bits, words }
    const { heading } = context
    const url = heading.prose.links[0]?.url
    return { people, bits, words, role: 'speaker', talk: { title: context.text, ...(url && { url }) } }
  },
}
