import { readName } from './name.ts'
import type { Recogniser } from './recogniser.ts'

const SAYS = /^(?:(?:こんにちは|はじめまして|どうも)[、。！!]\s*)?(?<where>[^。、]{1,30})の(?<name>[^の。、\s]{2,12})です[。！!〜～]*$/u

/** A heading in which whoever writes below says who they are. */
export const introducedInHeading: Recogniser = {
  name: 'introduced-in-heading',
  kind: 'name',
  example: '### 新卒2年目の山田です',
  recognise({ text }) {
    const { name, where } = SAYS.exec(text)?.groups ?? {}
    const named = name && where ? readName(name) : undefined
    return named && !named.honoured ? { people: [{ ...named, affiliation: named.affiliation ?? where as string }], bits: -2, words: text } : undefined
  },
}
