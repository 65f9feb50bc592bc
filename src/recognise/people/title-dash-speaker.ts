import { bitsOf, readPeople, type Named } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

/** A dash right behind a name, with no space between: Ada Lovelace- 題. */
const BEHIND_NAME = /^(?<who>\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.]+){1,2})[-–—]\s+(?<title>\S.{1,200})$/u
const DASH = /\s+[-–—―－|｜/]\s+|\s*[／｜―]\s*|\s[|/]\s|\s*[—―]{2}\s*|\s[-–—ー](?=\S{1,20}(?:さん|氏|先生)$)|(?<=[」』])\s*ー\s*|(?<=[。！!？?」』\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[-–—]\s+/gu
/** Without one of its signs, there is no need for the pattern. */
const SIGN = /[-–—―－|｜/／ー]/
const dashesIn = (text: string): RegExpExecArray[] => SIGN.test(text) ? [...text.matchAll(DASH)] : []

/** A talk's heading: the title, a dash or a stroke, the speaker. */
export const titleDashSpeaker: Recogniser = {
  name: 'title-dash-speaker',
  kind: 'talk',
  example: 'Living with spec – Simon Belak',
  recognise(context) {
    const { text } = context
    const dashes = dashesIn(text)
    const last = dashes.at(-1)
    const who = last && text.slice(last.index + last[0].length)
    if (!last || !who) return undefined
    const people = readPeople(who)
    const before = dashes.at(-2)
    const inside = before && text.slice(before.index + before[0].length, last.index)
    const between = inside && before.index > 0 ? named(inside, who) : undefined
    const placed = between ?? beforeComma(who)
    const isLikelier = (others: Named[]) => bitsOf(others) > (people ? bitsOf(people) : 0)
    if (placed && isLikelier(placed)) return talkClaim(context, text.slice(0, between ? before?.index : last.index), placed, -1, between ? inside as string : who)
    const each = eachBeforeComma(who)
    if (each && isLikelier(each)) return talkClaim(context, text.slice(0, last.index), each, -1, each.map(({ name }) => name).join(' & '))
    return people && talkClaim(context, text.slice(0, last.index), people, -1, who)
  },
}

/** Whom words name behind which a company stands. */
const named = (words: string, affiliation: string): Named[] | undefined => readPeople(words)?.map(one => ({ affiliation, ...one }))

/** Ada Lovelace, Example */
function beforeComma(text: string): Named[] | undefined {
  const { who, affiliation } = /^(?<who>[^,，]{3,40})[,，]\s+(?<affiliation>[^,，]{2,60})$/u.exec(text)?.groups ?? {}
  return who && affiliation ? named(who, affiliation) : undefined
}

/** Ada Lovelace, Example & Grace Hopper, Navy */
function eachBeforeComma(text: string): Named[] | undefined {
  const parts = /[,，].*(?:&|＆|\sand\s).*[,，]/.test(text) ? text.split(/\s*[&＆]\s*|\s+and\s+/u) : []
  const people = parts.length <= MOST_PEOPLE ? parts.flatMap(part => beforeComma(part) ?? [undefined]) : []
  return people.length > 1 && people.every(one => one !== undefined) ? people : undefined
}
const MOST_PEOPLE = 3

/** A talk's heading: the speaker, a dash or a stroke, the title. */
export const speakerDashTitle: Recogniser = {
  name: 'speaker-dash-title',
  kind: 'talk',
  example: 'Simon Belak – Living with spec',
  recognise(context) {
    const { text } = context
    const behind = /[-–—]\s/.test(text) ? BEHIND_NAME.exec(text)?.groups : undefined
    const close = behind?.who ? readPeople(behind.who) : undefined
    if (behind && close) return talkClaim(context, behind.title as string, close, -1, behind.who as string)
    const [first] = dashesIn(text)
    const who = first && text.slice(0, first.index)
    const people = who && readPeople(who)
    const title = first && text.slice(first.index + first[0].length)
    // 森さん / 末永さん are two.
    if (!people || !title || readPeople(title)?.every(({ honoured }) => honoured)) return undefined
    return talkClaim(context, title, people, -1, who)
  },
}
