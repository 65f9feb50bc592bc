import { frameOf } from '../frame.ts'
import { isSure, readPeople } from './name.ts'
import { talkClaim, type HeadingContext, type Recogniser } from './recogniser.ts'

const KIND = '(?:LT|登壇|発表|講演|セッション|トーク|talk|session|lightning talk|발표|세션)'
const NUMBERED = new RegExp(`^${KIND}\\s*[#＃-]?\\s*\\d{1,2}(?:[人番本]目)?\\s*[:：.、]?\\s+(?<who>\\S.{0,100})$`, 'iu')
/** Without a number, only what can be nothing but a name stands behind the kind of talk. */
const NAMED = new RegExp(`^${KIND}\\s*[:：]?\\s+(?<who>\\S.{0,50})$`, 'iu')
const WITH_TITLE = /^(?<who>[^「」『』]{1,40}?)\s*(?<title>「[^」]{2,160}」|『[^』]{2,160}』)$/u

/** A speaker's heading with the kind or number of the talk before the name; its title may stand behind it, or be the only heading below. */
export const numberedSpeaker: Recogniser = {
  name: 'numbered-speaker',
  kind: 'name',
  example: '## LT #1 山田さん / ### 題',
  sign: /^(?:LT|登壇|発表|講演|セッション|トーク|talk|session|lightning|발표|세션)/i,
  recognise(context) {
    const numbered = NUMBERED.exec(context.text)?.groups?.who
    const words = numbered ?? NAMED.exec(context.text)?.groups?.who
    if (!words) return undefined
    const { who = words, title } = WITH_TITLE.exec(words)?.groups ?? {}
    const people = readPeople(who)
    if (!people || (!numbered && !people.every(isSure))) return undefined
    const below = title ?? titleBelow(context)
    return below ? talkClaim(context, below, people, -2, who) : { people, role: 'speaker', bits: -2, words: who }
  },
}

function titleBelow({ blocks, children: [child, another] }: HeadingContext): string | undefined {
  return child && !another && blocks.length === 0 && !frameOf(child.text) ? child.text : undefined
}
