import { frameOf } from '../frame.ts'
import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const NUMBERED = /^(?:LT|登壇|発表|講演|セッション|トーク|talk|session|lightning talk|발표|세션)\s*[#＃-]?\s*\d{1,2}(?:[人番本]目)?\s*[:：.、]?\s+(?<who>\S.{0,50})$/iu

/** A speaker's heading with the number of the talk before the name; its title may be the only heading below. */
export const numberedSpeaker: Recogniser = {
  name: 'numbered-speaker',
  kind: 'name',
  example: '## LT #1 山田さん / ### 題',
  recognise(context) {
    const who = NUMBERED.exec(context.text)?.groups?.who
    const people = who && readPeople(who)
    if (!people) return undefined
    const [child, another] = context.children
    const isTitle = child && !another && context.blocks.length === 0 && !frameOf(child.text)
    return isTitle ? talkClaim(context, child.text, people, -2, who) : { people, role: 'speaker', bits: -2, words: who }
  },
}
