import type { Heading } from '../read/blocks.ts'

/** What a report calls a talk that is no talk among others. */
const WORDS = '(?:オープニング|クロージング)?(?:キーノート|基調講演)|(?:招待|特別|ゲスト)(?:講演|セッション|トーク)|(?:飛び入り|飛び込み)?LT(?:大会|枠|会)?|ライトニングトーク|(?:opening |closing )?keynotes?|invited talks?|lightning talks?|키노트|기조 ?강연|초청 ?강연|라이트닝 ?토크|主题演讲|特邀演讲|闪电演讲'
const ALONE = new RegExp(`^(?:${WORDS})$`, 'iu')
const BEFORE = new RegExp(`^(?<kind>${WORDS})\\s*#?\\d{0,2}(?:\\s*[:：「『]|\\s[-–—|｜]\\s)`, 'iu')

/** The words of a report for what kind of talk one was, and their line: from its heading, else from those that it stands under. */
export function kindOfTalk(heading: Heading, ancestors: Heading[]): { text: string, line: number } | undefined {
  const own = BEFORE.exec(heading.prose.text)?.groups?.kind
  if (own) return { text: own, line: heading.line }
  const above = ancestors.findLast(({ prose }) => ALONE.test(prose.text.trim()))
  return above && { text: above.prose.text.trim(), line: above.line }
}
