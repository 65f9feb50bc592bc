import type { Block, Heading } from '../../read/blocks.ts'
import type { Role } from '../../recap.ts'
import type { Named } from './name.ts'

/**
 * What kind of heading a recogniser reads: a talk's, in which its speaker
 * stands; a name's; or a topic's, under which somebody says who they are.
 * Sibling headings of one kind bear each other out.
 */
export type Kind = 'talk' | 'name' | 'introduction'

/** What a recogniser gets to see: a heading, where it stands, and what stands under it. */
export interface HeadingContext {
  heading: Heading
  /** The heading's text without emoji and numbers before it. */
  text: string
  /** Headings that it stands under, outermost first. */
  ancestors: Heading[]
  /** What stands directly under it, the first blocks only. */
  blocks: Block[]
  /** The headings directly below it, with their first blocks. */
  children: Child[]
  /** The last block of all that stands under it, where that is more than one. */
  last?: Block | undefined
  facts: Facts
}

export interface Child { text: string, heading: Heading, blocks: Block[] }

/** What the report says of people elsewhere. */
export interface Facts {
  /** Who wrote the report, as its front matter names them. */
  authors: string[]
  /** Names by which people introduce themselves anywhere in the report. */
  introduced: ReadonlySet<string>
  /** Who gave which talk, by the title, from lists and tables with titles and names. */
  programme: ReadonlyMap<string, Named[]>
  /** The words before the first section, which say who is going to speak. */
  opening: string
  /** Whether those words say that people's sections follow. */
  promised: boolean
}

/** Whom a heading names. */
export interface Claim {
  /** Two or three where they share a section. */
  people: Named[]
  talk?: { title: string, url?: string }
  role?: Role
  /** How much likelier this form is where a heading names a person than where it does not, in bits; the names' own not counted. */
  bits: number
  /** The words that name them. */
  words: string
  /** Whether a link to their own page is what names them: that it is there says nothing more. */
  byPage?: true
  /** Whether they stand under the section's first part, which may be all that is theirs. */
  below?: true
}

export interface Recogniser {
  name: string
  kind: Kind
  /** An example of what it recognises, for people who read the table. */
  example: string
  /** What every heading of this form has: V8 compiles a pattern when it is first asked, and most reports ask few. */
  sign?: RegExp
  recognise: (context: HeadingContext) => Claim | undefined
}

/** The form of a talk's heading found in it: title, name, and where the title's link leads. */
export function talkClaim({ heading }: HeadingContext, title: string, people: Named[], bits: number, words: string): Claim {
  const url = heading.prose.links.find(({ url }) => !isProfile(url) && !PICTURE.test(url))?.url
  return { people, role: 'speaker', talk: { title: bareTitle(title), ...(url && { url }) }, bits, words }
}

const PROFILE = /^https?:\/\/(?:www\.|mobile\.|[a-z]{2}\.)?(?:x|twitter|github|gitlab|linkedin|facebook|instagram|zenn|qiita|bsky|mastodon|about|connpass)\.[a-z]+\/(?:in\/|user\/|profile\/|@)?[\w.@-]+\/?(?:[?#].*)?$|^\/authors?\//u

/** A photo that a heading links to shows the talk, and is no page of it. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#].*)?$/iu

/** Whether an address is a person's own page. */
export const isProfile = (url: string): boolean => url.length < 200 && PROFILE.test(url)

const LABEL = /^(?:\[[A-Z]{1,3}-?\d{1,2}(?:\([A-Z]{1,2}\))?\]|[\d０-９一二三四五六七八九十]{1,3}\s?(?:コマ|本|人|つ|番|時間)目\s*[-:：.、–—]?|(?:(?:LT|Session|Talk|セッション|講演|発表|세션|第)\s*[-#]?\s*\d{1,3}\s*(?:回|講演|発表)?|(?:\d{1,2}\s?(?:ère|er|re|e|ème)\s)?(?:Conférence|Université|Atelier|Quickie|Présentation)|Vortrag|Charla|Ponencia|Taller|(?:飛び入り|飛び込み)?LT|Keynote|Talk|基調講演|招待講演|特別講演|講演|キーノート|Lightning talk|키노트|기조 ?강연|主题演讲|발표\s?\d*|演讲\s?\d*|(?:主题|议题)\s?[一二三四五六七八九十\d]{1,3}|テーマ\s?\d{1,2}|주제\s?\d{1,2})\s*[-:：.、–—])\s*/iu
const BRACKETS = /^(?:「(?<a>[^「」]+)」|『(?<b>[^『』]+)』|“(?<c>[^“”]+)”|"(?<d>[^"]+)"|《(?<e>[^《》]+)》|‘(?<f>[^‘’]+)’|«\s*(?<g>[^«»]+?)\s*»)$/u

/** Where and when it was, before a title in brackets: S406教室 「題」, 基調講演 「題」. */
const PLACE = /^(?:(?:LT|登壇|発表|talk|session)\s?[#＃-]?\s?\d{0,2}|\S{0,8}(?:教室|ホール|会場|ルーム|トラック|セッション|講演|キーノート)|(?:Room|Track|Hall)\s?\w{1,6})\s*(?=[「『].*[」』]$)/iu
/** When it was and by which number, as programmes have it: [Main Hall] 13:10～14:00【A-1】題. */
const SLOT = /^(?:[［【[][^］】\]]{1,20}[］】\]]\s*)?\d{1,2}[:：]\d{2}\s*[～〜~–-]\s*\d{1,2}[:：]\d{2}\s*(?:[［【[][^］】\]]{0,9}\d[^］】\]]{0,9}[］】\]]\s*)?(?=\S)/u
/** 「題」 #event */
const HASHTAG = /(?<=[」』”"])\s*#[\p{L}\p{N}_]+$/u
/** A title without the brackets around it, its number and its kind: 「題」 and LT1: 題 are 題. */
export function bareTitle(text: string): string {
  const untagged = text.includes('#') ? text.trim().replace(HASHTAG, '') : text.trim()
  const unlabelled = untagged.replace(SLOT, '').replace(LABEL, '')
  const bare = (/[」』]$/.test(unlabelled) ? unlabelled.replace(PLACE, '') : unlabelled).trim()
  const inner = BRACKETS.exec(bare)?.groups ?? {}
  return Object.values(inner).find(Boolean)?.trim() ?? (bare || text.trim())
}
