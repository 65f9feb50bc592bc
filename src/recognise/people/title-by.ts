import { frameOf, isOneTalk } from '../frame.ts'
import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const FORMS: readonly RegExp[] = [
  /^(?<title>.{2,200})(?<=[\s」』”"》）)])by[\s:：]\s*(?<who>.{1,80})$/iu,
  // In French and Spanish, and after a title in quotation marks in German: what no capital begins is no name.
  /^(?<title>.{2,200}?)(?<=[\s」』”"»)])(?:[Pp]ar|[Pp]or|(?<=[”"»“]\s?)[Vv]on)\s+(?<who>[\p{Lu}@].{1,80})$/u,
]
/** Who wrote, sent or paid for something gave no talk of it. */
const NO_TITLE = /^[^\p{L}\p{N}]*(?:related|posted|written|powered|generated|made|sponsored|hosted|organi[sz]ed|photos?|pictures?|images?|illustrations?|translated|edited|produced|shared|published)\s*$/iu
/** After quotation marks, and among words of another language, "by" is no word of the title. */
const SURE = /[」』”"»》]\s*$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** A full stop that ends a heading, and no initial. */
const FULL_STOP = /(?<=\p{Ll}{2})\.$/u

/** A talk's heading: the title, "by", and the speaker. */
export const titleBy: Recogniser = {
  name: 'title-by',
  kind: 'talk',
  example: '「題」 by 山田太郎',
  sign: /by|par|por|von/i,
  recognise(context) {
    for (const form of FORMS) {
      const { title, who } = form.exec(context.text)?.groups ?? {}
      const people = who && readPeople(who.replace(FULL_STOP, ''))
      // 懇親会 by whoever paid for it is no talk.
      if (title && people && !NO_TITLE.test(title) && (!frameOf(title.trim()) || isOneTalk(title))) return talkClaim(context, title.replace(/\s[–—-]\s*$/u, ''), people, SURE.test(title) ? 3 : 1, who)
    }
    return undefined
  },
}
