import { isOneTalk } from '../frame.ts'
import { readName, readPeople } from './name.ts'
import { shapeBits } from './shape.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TITLE_AND_BRACKETS = /^(?<title>.{2,200}?)\s*[(（[](?<who>[^()（）[\]]{1,80}|[^()（）]{1,60}[(（][^()（）]{1,60}[)）])[)）\]]$/u

/** スポンサーセッション(Example): a company, and nobody. */
const OF_COMPANIES = /^(?:スポンサー|sponsor|협찬|赞助)\S{0,12}$/iu

/** A talk's heading: the title, and the speaker in round brackets after it. A name there (`大和田純(@june29)`) is no title. */
export const titleAndBrackets: Recogniser = {
  name: 'title-and-brackets',
  kind: 'talk',
  example: 'LT1: わかった気になる TCP BBR（@mti_daiki）',
  recognise(context) {
    const { title, who } = TITLE_AND_BRACKETS.exec(context.text)?.groups ?? {}
    if (!title || !who || looksLikeName(title, who) || OF_COMPANIES.test(title)) return undefined
    const people = readPeople(who.replace(/^by\s+/iu, ''))
    return people && talkClaim(context, title, people, -1, who)
  },
}

/** Before a handle, a short name is its owner's; before a company, too. */
function looksLikeName(title: string, who: string): boolean {
  // 題 - 山田太郎(@taro): the name stands before the brackets.
  const tail = /(?:\s[-–—|/]\s+|[／｜―]\s*)(?<tail>[^-–—|/／｜―]{2,24})$/u.exec(title)?.groups?.tail
  if (tail && readName(/^[@＠]/u.test(who) ? `${tail}(${who})` : tail)) return true
  if (isOneTalk(title)) return false
  if (/[:：「」『』!?！？]|\s.*\s.*\s/u.test(title)) return false
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return plain(title) === plain(who) || (shapeBits(title) > -3 && shapeBits(who) <= Math.max(1, shapeBits(title))) || (title.length <= 6 && !/\s/u.test(title))
}
