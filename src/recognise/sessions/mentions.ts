import { once, oncePer } from '../../once.ts'
import type { Prose } from '../../read/prose.ts'
import type { Session } from '../../recap.ts'
import { readName } from '../people/name.ts'
import { isProfile } from '../people/recogniser.ts'

/** A session's mention, and where in the prose it stands. */
export interface Mention extends Omit<Session, 'line'> { prose: Prose, at: number, foundBy: string, words: string }

const HONOUR = '(?:さん|氏|님)'
const NAME = String.raw`(?<speaker>[A-Z][\p{L}.'’-]{0,30}(?:\s[A-Z][\p{L}.'’-]{0,30}){0,3}|[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}(?:\s[\p{Script=Han}\p{Script=Katakana}ー]{1,12})?|\p{Script=Hangul}{2,5})\s?${HONOUR}`
const LATIN = String.raw`(?<speaker>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}(?:\.|[\p{L}'’-]{0,30})){1,3})`
const TALK = '(?:talk|session|presentation|keynote|lecture|workshop)'
const GAVE = '(?:gave|presented|delivered|held|did)'

/** The signs are in every text that has the form, and are found in a fraction of the time: most texts have none. */
interface Form { name: string, signs: readonly RegExp[], pattern: () => RegExp }

const QUOTED = ['‘(?<title>[^‘]{3,160}?)’(?![\\p{L}])', '“(?<title>[^“”]{3,160})”', '"(?<title>[^"]{3,160})"', '\'(?<title>[^\']{3,160})\'(?![\\p{L}])']

/** ECMAScript 2025 has names of groups twice in one pattern, Node 20 does not: an alternative becomes a pattern of its own. */
const each = (name: string, sign: RegExp, source: (quoted: string) => string): Form[] =>
  QUOTED.map(quoted => ({ name, signs: [new RegExp(quoted.charAt(0)), sign], pattern: once(() => new RegExp(source(quoted), 'gu')) }))

const gave = (what: string, first: string): () => RegExp => once(() =>
  new RegExp(`${LATIN}(?: (?:from|of|at) [\\p{L} .'’&-]{2,40}?)? gave ${what} (?<title>${first}[^,.;:!?。]{7,90}?)(?=\\s(?:that|which|who|whom|where|while|explaining|including|having)\\b|[,.;:!?。]|$)`, 'gu'))

const SHARED = / gave (?:an?|the|us an?) /

const FORMS: readonly Form[] = [
  { name: 'speaker-and-title', signs: [new RegExp(`${HONOUR}(?:による|の|의)\\s{0,3}[『「]`)], pattern: once(() => new RegExp(`${NAME}(?:による|の|의)\\s{0,3}[『「](?<title>[^』」]{1,300})[』」]`, 'gu')) },
  // Without brackets the title ends where the sentence does; only "による" is sure enough then.
  { name: 'speaker-and-bare-title', signs: [new RegExp(`${HONOUR}による\\s`)], pattern: once(() => new RegExp(`${NAME}による\\s{1,3}(?<title>[^『「。]{1,200}?)\\s{0,3}です`, 'gu')) },
  ...each('their-talk', /(?:her|his|their) /, quoted => `\\b[Ii]n (?:her|his|their) (?:\\w{1,20} )?${TALK}(?: (?:titled|called|entitled|named))?,? ?${quoted}`),
  ...each('their-talk', /(?:her|his|their) /, quoted => `\\b(?:her|his|their) (?:\\w{1,20} )?${TALK} (?:titled|called|entitled|named),? ?${quoted}`),
  ...each('talk-of-speaker', new RegExp(TALK), quoted => `${LATIN}['’]s? (?:\\w{1,20} )?${TALK},?(?: (?:on|titled|called|entitled|named))? ?${quoted}`),
  ...each('speaker-gave-title', new RegExp(` ${GAVE} `), quoted => `${LATIN} ${GAVE} (?:(?:a|the|an|her|his|their) )?(?:\\w{1,20} )?(?:${TALK})?(?: (?:titled|called|entitled|named|on))?,? ?${quoted}`),
  ...each('title-by-speaker', /(?:by|from) /, quoted => `${quoted},? (?:by|from) ${LATIN}`),
  { name: 'speaker-gave', signs: [SHARED], pattern: gave(`(?:a|an|the|us a|us an) (?:\\w{1,20} )?${TALK}(?: (?:on|about|into|of|to|from))?`, '[^,.;:!?。]') },
  // An insight, an introduction: whether what comes then is a title only its capital says.
  { name: 'speaker-gave', signs: [SHARED], pattern: gave('(?:a|an|the|us a|us an) (?:\\w{1,20} )?(?:insight|introduction|account|overview|view|demo|tour)(?: (?:on|about|into|of|to|from))?', '[\\p{Lu}\\d]') },
  { name: 'title-and-kind', signs: [/[」』]という/], pattern: () => /[『「](?<title>[^『「」』]{3,200})[』」]という(?:タイトルの|題の|題名の|テーマの)?(?:発表|セッション|講演|トーク|LT|登壇)/gu },
  { name: 'speaker-and-title', signs: [/님/], pattern: () => /(?<speaker>\p{Script=Hangul}{2,5})\s?님(?:께서|이|의)?\s?(?:발표하신|발표한|진행하신)?\s?['‘“"「<](?<title>[^'’”"」>]{3,120})['’”"」>]/gu },
  { name: 'speaker-and-title', signs: [/《/], pattern: () => /(?<speaker>\p{Script=Han}{2,4})(?:老师|先生|女士|同学)?(?:带来了?|分享了?|演讲了?|做了?|作了?)?(?:的|题为|关于|主题为)?(?:的)?《(?<title>[^《》]{2,120})》/gu },
]

/** A prose as long as a book is looked through as far as a chapter. */
const READ = 20_000

/**
 * The sessions that running text mentions with a title, in order; the speaker where the text says who it is.
 * Recognising and planning both ask, and planning for each sentence of a paragraph.
 */
export const sessionMentions = oncePer((prose: Prose): Mention[] => {
  const text = prose.text.slice(0, READ)
  const mentions = FORMS.filter(({ signs }) => signs.every(sign => sign.test(text))).flatMap(({ name, pattern }) => [...text.matchAll(pattern())].map((match): Mention => {
    const { speaker, title = '' } = match.groups ?? {}
    const at = match.index
    const link = prose.links.find(link => link.start >= at && link.start < at + match[0].length && !isProfile(link.url))
    return { speaker: speaker?.trim() ?? speakerBefore(prose, at), title: title.trim(), prose, at, foundBy: name, words: match[0].slice(0, 120), ...(link && { url: link.url }) }
  }))
  const kept = mentions.filter(({ title }) => title && !CLAUSE.test(title)).sort((a, b) => a.at - b.at)
  return kept.filter((mention, index) => !kept.slice(Math.max(0, index - 2), index).some(other => other.title === mention.title || other.at === mention.at))
})

/** What somebody gave a talk on, but not what the talk is called. */
const CLAUSE = /^(?:how|why|what|where|when|whether|that) (?:\p{Ll}|I\b)/u

const REACH = 600

/** Whose "her talk" it is: the last linked name before it in the paragraph; empty where there is none. */
function speakerBefore(prose: Prose, at: number): string {
  const link = prose.links.filter(({ start, end }) => end <= at && start >= at - REACH)
    .toReversed()
    .find(({ start, end }) => end - start < 60 && (readName(prose.text.slice(start, end))?.bits ?? -9) > 0)
  if (link) return prose.text.slice(link.start, link.end)
  const first = /^(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){1,3})[,\s]/u.exec(prose.text)?.groups?.name
  return first && (readName(first)?.bits ?? -9) > 0 ? first : ''
}
