import type { Block } from '../../read/blocks.ts'
import { readPeople, type Named } from './name.ts'
import { firstText } from './self-introduction.ts'
import { CHINESE } from './sentences/chinese.ts'
import { ENGLISH } from './sentences/english.ts'
import type { Form } from './sentences/form.ts'
import { FRENCH } from './sentences/french.ts'
import { GERMAN } from './sentences/german.ts'
import { HEARD } from './sentences/heard.ts'
import { JAPANESE } from './sentences/japanese.ts'
import { KOREAN } from './sentences/korean.ts'
import { SPANISH } from './sentences/spanish.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const EAST_ASIAN: readonly Form[] = [...JAPANESE, ...ENGLISH, ...CHINESE, ...KOREAN]
const EUROPEAN: readonly Form[] = [...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH]
/** The forms that a text may have: to ask one of them costs something, be it for the first time. */
const formsFor = (text: string): readonly Form[] => /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]/.test(text) ? EAST_ASIAN : EUROPEAN

/** A talk's heading, and a first sentence under it that says whose talk it was. */
export const speakerSentence: Recogniser = {
  name: 'speaker-sentence',
  kind: 'talk',
  example: '## 題 … 山田さんによる発表。',
  recognise(context) {
    const text = firstWords(context.blocks)
    if (OPENING.test(context.text) && !GAVE_TALK.test(text)) return undefined
    for (const { sign, pattern, bits } of formsFor(text)) {
      if (!sign.test(text)) continue
      const who = pattern.exec(text)?.groups?.who?.trim() ?? ''
      const people = who ? readWho(who) : undefined
      // Whom the heading names, too, is read there.
      if (people?.some(({ name }) => context.text.includes(name))) return undefined
      if (people?.every(({ honoured, handle, name }) => honoured || handle || LATIN_OR_HAN.test(name))) return talkClaim(context, context.text, people, bits, who)
    }
    return undefined
  },
}

/** Whose talk it was, by the first sentence below a heading that is a session's. */
export function speakerTold(blocks: Block[]): string {
  const text = firstWords(blocks)
  for (const { sign, pattern } of [...HEARD, ...formsFor(text)]) {
    const who = sign.test(text) ? pattern.exec(text)?.groups?.who?.trim() : undefined
    const people = who ? readWho(who) : undefined
    if (people?.every(({ honoured, name }) => honoured || LATIN_OR_HAN.test(name))) return people.map(({ name }) => name).join(' & ')
  }
  return ''
}

/** Whoever greets and explains the way has no talk there. */
const OPENING = /^(?:オープニング|クロージング)/
const GAVE_TALK = /^[^。]{0,120}(?:トーク|講演|セッション|キーノート|発表)/

/** The first running text, or a quotation before it. */
const firstWords = (blocks: Block[]): string =>
  blocks[0]?.type === 'quote' ? blocks[0].paragraphs[0]?.text.slice(0, LONGEST_QUOTED) ?? '' : firstText(blocks)
const LONGEST_QUOTED = 300

const LATIN_OR_HAN = /^(?:\p{Lu}|\p{Script=Han}{2,4}$)/u
/** 望月 敬太さんこと@mochi さん */
const CALLED = /^(?<who>.{2,60}?)(?:さん|氏)?こと\s?[@＠](?<handle>[\w.-]{2,39})\s?(?:さん|氏)?$/u
/** お世話になっていたwillnetさん: behind what is said of them, a name in other letters. */
const BEHIND_CLAUSE = /[\p{Script=Hiragana}\p{Script=Han}]\s?(?<who>[@＠]?[A-Za-z][\w.-]{1,38}\s?(?:さん|氏))$/u

/** 例社で開発をしているヤンさん: behind what they do, a name that begins with no kana of a verb's. */
const BEHIND_VERB = /\p{Script=Hiragana}[たる]\s?(?<who>[\p{Script=Han}々\p{Script=Katakana}ー・]{2,10}(?:\s[\p{Script=Han}々\p{Script=Katakana}ー]{1,6})?\s?(?:さん|氏|先生))$/u

/** Whom the words before what was given name, whatever else is said of them. */
function readWho(words: string): Named[] | undefined {
  const { who, handle } = CALLED.exec(words)?.groups ?? {}
  const called = who ? readPeople(`${who}さん`) : undefined
  if (called && handle) return called.map(named => ({ ...named, handle }))
  const behind = BEHIND_VERB.exec(words)?.groups?.who
  const named = behind ? readPeople(behind) : undefined
  if (named) return named
  const last = BEHIND_CLAUSE.exec(words)?.groups?.who
  return readPeople(words) ?? (last ? readPeople(last) : undefined)
}
