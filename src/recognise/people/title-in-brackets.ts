import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const BEFORE = /^(?<who>[^「」『』“”《》:：]{1,60}?)\s*(?:さん|氏|님|씨)?(?:による|の|의|的|[:：、]|\s[-–—]\s|\s?[,，]?\s?(?:分享|主讲|主講|演讲|演講|带来|帶來)\s?[:：]?)?\s*(?<title>「[^」]{2,200}」?|『[^』]{2,200}』|“[^”]{2,200}”|"[^"]{2,200}"|《[^》]{2,200}》)\s*(?:の?(?:発表|講演|セッション|LT))?$/u
const AFTER = /^(?<title>「.{2,200}」|『.{2,200}』|“.{2,200}”|"[^"]{2,200}"|《.{2,200}》)\s*(?:[-–—:：/／|｜、]\s*)?(?<who>[^「」『』“”《》]{1,80})$/u

/** 「題」（開発部山田太郎） */
const ENCLOSED = /^[(（](?<inner>[^()（）]{2,60})[)）]$/u

/** A talk's heading: its title in brackets, its speaker before or after it. */
export const titleInBrackets: Recogniser = {
  name: 'title-in-brackets',
  kind: 'talk',
  example: '山田太郎「題」',
  sign: /[「『“"《]/,
  recognise(context) {
    const { title, who } = AFTER.exec(context.text)?.groups ?? BEFORE.exec(context.text)?.groups ?? {}
    const people = who && readPeople(who.replace(/^by\s+/iu, '').replace(ENCLOSED, '$<inner>'))
    if (!title || !people) return undefined
    return talkClaim(context, title, people, 0, who.trim())
  },
}
