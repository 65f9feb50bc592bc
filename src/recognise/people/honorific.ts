import type { Recogniser } from './recogniser.ts'
import { readPeople } from './name.ts'

const HONOUR = /(?:さん|さま|様|氏|くん|君|ちゃん|先生|님|씨|老师|女士|同学)(?:[\s(（)）&＆、,・と]|$)|^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s/u
/** Says more than a name: a title in brackets, a sentence, さんの…. */
const MORE = /[。「」『』:：]|[!?！？].|(?:さん|님|氏)(?:の|による|의)/u

/** A heading that is a name with its honorific. */
export const honorific: Recogniser = {
  name: 'honorific',
  kind: 'name',
  example: '### 平田さん',
  recognise({ text }) {
    if (!HONOUR.test(text) || MORE.test(text)) return undefined
    const people = readPeople(text)
    return people?.some(({ honoured }) => honoured) ? { people, bits: 0, words: text } : undefined
  },
}
