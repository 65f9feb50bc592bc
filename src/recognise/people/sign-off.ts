import type { Block } from '../../read/blocks.ts'
import { bitsOf, readPeople } from './name.ts'
import type { Recogniser } from './recogniser.ts'

const FORMS: readonly RegExp[] = [
  // （山田）, （文：山田）, 担当：山田; but Ada (@ada) is somebody of whom they write.
  /(?:^|[。！!？?\s])(?!(?<=\p{Lu}[\p{L}.'’-]{1,30}\s)[(（][@＠])[(（](?:(?:文責?|担当|執筆|記|報告|レポート|筆者?)\s*[:：/／]\s*)?(?<who>[^()（）。、]{1,24})[)）]$/u,
  /^(?:文責?|担当|執筆|報告者?|レポート|[Ww]ritten by|[Bb]y)\s*[:：]?\s*(?<who>[^。、]{1,40})$/u,
  // — Ada
  /^[—–―-]{1,2}\s?(?<who>\p{Lu}[^.!?。、]{1,40})$/u,
]
/** （笑） */
const NO_NAME = /^(?:笑|爆笑|爆|汗|涙|泣|謎|続く|つづく|了|完|おわり|終わり|終|以上|敬称略|[wｗ]+|laughs?|tbd)$/iu
const READ = 400

/** A topic's heading, and its section's last words are the name of whoever wrote it. */
export const signOff: Recogniser = {
  name: 'sign-off',
  kind: 'introduction',
  example: '## 題 … （山田）',
  recognise({ last }) {
    const text = textOf(last)
    for (const form of FORMS) {
      const who = form.exec(text)?.groups?.who?.trim()
      const people = who && !NO_NAME.test(who) ? readPeople(who) : undefined
      if (people && bitsOf(people) > -3) return { people, bits: -1, words: who as string }
    }
    return undefined
  },
}

const textOf = (block: Block | undefined): string => block?.type === 'paragraph' ? block.prose.text.trim().slice(-READ) : ''
