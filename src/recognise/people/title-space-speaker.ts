import { readName, readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

/** A gap wider than between words: a tab, an ideographic space, several spaces. */
const GAP = /^(?<title>.{4,200}?)(?:\t\s*|　\s*|\s{2,})(?<who>\S.{0,50})$/u
const HONOURED = /^(?<title>.{4,200}?)\s+(?<who>\S{1,20}(?:\s\S{1,12})?\s?(?:さん|氏|님))$/u

/** 題 山田 太郎[例社] 佐藤 花子[他社]: each name with a company in square brackets. */
const WITH_COMPANIES = /^(?<title>.{4,200}?)[\s　]+(?<who>(?:[\p{Script=Han}々]{1,4}[\s　]?[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}\s?[[［][^[\]［］]{1,30}[\]］]\s?){1,3})$/u
const EACH = /\S[^[［]*[[［][^\]］]+[\]］]/gu
/** The name is of more words than were read: 題 - Ada Byron 러브레이스님. */
const PARTED = /\s[-–—/|]\s+\S{1,20}$/u

/** Where somebody belongs, before their name. */
const BELONGS = /株式会社|合同会社|有限会社|(?:部|課|室|チーム|グループ|大学|社)$/u

/** What numbers talks. */
const LABEL = /^(?:LT|登壇|発表|講演|セッション|トーク|talk|session|발표|세션)\s*[#＃-]?\s*\d{0,2}$/iu

/** A talk's heading: the title, a gap, the speaker. */
export const titleSpaceSpeaker: Recogniser = {
  name: 'title-space-speaker',
  kind: 'talk',
  example: '題　山田さん',
  recognise(context) {
    const { text } = context
    const gap = GAP.exec(text)?.groups
    if (gap?.title && gap.who && !BELONGS.test(gap.title)) {
      const people = readPeople(gap.who)
      if (people) return talkClaim(context, gap.title, people, -1, gap.who)
    }
    const several = WITH_COMPANIES.exec(text)?.groups
    const each = several?.who?.match(EACH)?.map(readName)
    if (several?.title && each?.every(named => named !== undefined)) return talkClaim(context, several.title, each, 2, several.who as string)
    const { title, who } = HONOURED.exec(text)?.groups ?? {}
    const people = who && readPeople(who)
    // 株式会社例 山田さん is a name, and no talk of hers.
    // LT #1 山田さん has no title, and 株式会社例 山田さん neither.
    if (title && (LABEL.test(title) || PARTED.test(title) || BELONGS.test(title))) return undefined
    return title && people && !readPeople(text)?.some(({ honoured }) => honoured) ? talkClaim(context, title, people, -3, who) : undefined
  },
}
