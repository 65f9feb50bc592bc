import { proses, type Block } from '../../read/blocks.ts'
import { sliceProse, type Prose } from '../../read/prose.ts'
import { beginningsOf } from './lines.ts'
import { bitsOf, isSure, readName, readPeople, type Named } from './name.ts'
import { behindPlace } from './place.ts'
import { SPEAKER_COLUMN } from './facts.ts'
import { isProfile, talkClaim, type Claim, type HeadingContext, type Recogniser } from './recogniser.ts'

const LABEL = '(?:登壇者?|発表者?|スピーカー|講演者?|講師|話者|speakers?|presenters?|presented by|talk by|by|authors?(?:\\(s\\))?|발표자?|연사|(?:分享|主讲|演讲)?讲师|演讲者|演讲人|主讲人?|分享者|分享人|讲者|(?:分享|演讲|主讲)?嘉宾|(?:主講|演講|分享)?講[師者]|演講[者人]|主講人?|(?:分享|演講|主講)?嘉賓)(?:名|の方)?'
export const SPEAKER_LINE = new RegExp(`^${LABEL}\\s*(?:[:：]|(?<=by)\\s)\\s*(?<who>[^\\n。]{1,100})。?$`, 'iu')
/** Author: Ada Lovelace. Of a talk, or of an article: it says less than the other labels. */
const WRITTEN = /^author/i
const BITS = { ofSpeaker: 6, ofAuthor: 0 }
/** The kind of talk for a label, as programmes have it: 基調講演: 山田太郎さん, LT: @taro. What it says of others may be a title. */
const KIND_LINE = /^(?:(?:基調|招待|特別|一般|スポンサー)(?:講演|セッション)|キーノート|(?:スポンサー|飛び入り)?LT|トーク|セッション|keynote|talk|lightning talk)\s*[:：]\s*(?<who>[^\n。]{1,60})$/iu
/** More labels follow in the same paragraph: 讲师：李明  简介：…. */
const SPEAKER_AND_MORE = new RegExp(`^${LABEL}\\s*[:：]\\s*(?<who>[^\\n。:：]{1,60}?)\\s+\\p{L}{1,10}\\s?[:：]`, 'iu')
/** The name, and so much about them that the line is cut: Presenter: Ada Lovelace (Example, …). */
const AND_PLACE = new RegExp(`^${LABEL}\\s*[:：]\\s*(?<who>[^\\n。:：(（]{2,40}[(（][^\\n]{2,200})$`, 'iu')
/** The label on a line of its own, as in lists of what there is to know. */
export const LABEL_ALONE = new RegExp(`^${LABEL}\\s*[:：]?$`, 'iu')
/** A label behind which more is said of them than their name. */
const INTRODUCED = /^(?:(?:分享|演讲|主讲)?(?:嘉宾|讲师|讲者)|(?:分享|演講|主講)?(?:嘉賓|講師|講者))(?:介绍|简介|介紹|簡介)\s*[:：]?$/u
/** A label, where it begins a text or stands behind no word: 📷 …: …, 🎤 発表者: @taro. */
const LABELLED = new RegExp(`(?<![\\p{L}\\p{N}])${LABEL}\\s*[:：]`, 'iu')
/** What every line with a label and a name has. */
const MAY_NAME = /[:：]|by\s/i
/** No label by itself is longer, in characters. */
const LONGEST_LABEL = 24
const BLOCKS = 3
const LINES = 6
const LONGEST = 160
/** A label that stands below a few other lines of a paragraph, in characters. */
const LABELS_WITHIN = 400

/** A talk's heading, and a line under it that says who spoke. */
export const speakerLine: Recogniser = {
  name: 'speaker-line',
  kind: 'talk',
  example: '### 題 … 登壇者: 山田太郎さん',
  recognise(context) {
    const lines = linesOf(context.blocks)
    for (const [index, { text, starts }] of lines.entries()) {
      const own = starts.find(line => labelled(SPEAKER_LINE.exec(line)?.groups?.who ?? ''))
      const who = (own ? SPEAKER_LINE.exec(own) : MAY_NAME.test(text) ? SPEAKER_AND_MORE.exec(text) ?? SPEAKER_LINE.exec(text) ?? AND_PLACE.exec(text) : undefined)?.groups?.who
      const people = who ? labelled(who) : text.length <= LONGEST_LABEL && LABEL_ALONE.test(text) ? listed(lines.slice(index)) : ofKind(text) ?? introduced(lines.slice(index))
      if (people) return talkClaim(context, context.text, people, WRITTEN.test(text) ? BITS.ofAuthor : BITS.ofSpeaker, who ? text : people.map(({ name }) => name).join(' & '))
    }
    return tabled(context) ?? unlabelled(context)
  },
}

/** Ada Lovelace (Example; Member of …), 王明，例社: behind a label, the name stands first, and where the person belongs after it. */
const NAME_FIRST = /^(?<name>[^,，(（;；]{2,40}?)\s*(?:[,，;；]\s*(?<post>\S.{1,200})|[(（](?<place>.{2,200}))$/u

const LONGEST_PLACE = 60

/** Whom the words behind a label name, whatever is said of them beside their names. */
function labelled(words: string): Named[] | undefined {
  const who = words.trim().replace(/(?<=\p{L}{2})[.。]$/u, '')
  const placed = nameAndPlace(who)
  if (placed) return [placed]
  const people = readPeople(who)
  const { name, post, place } = NAME_FIRST.exec(who)?.groups ?? {}
  const first = name ? readPeople(name) : undefined
  const said = (post ?? place?.replace(/[)）][^()（）]*$/u, ''))?.split(/[;；…]/u)[0]?.trim() ?? ''
  const affiliation = said.length > 0 && said.length <= LONGEST_PLACE ? said : undefined
  // Giada Lalli, Bioinformatician are not two.
  const isOne = first && bitsOf(first) >= 0 && (!people || (people.length > first.length && people.slice(first.length).some(({ bits, name }) => bits < 1 && !/\s/u.test(name))))
  return isOne ? first.map(named => ({ ...affiliation && { affiliation }, ...named })) : people
}

/** 김민수 예시랩: a family name of one letter, and behind a gap where they belong. */
function nameAndPlace(who: string): Named | undefined {
  const { name, affiliation } = HANGUL_AND_PLACE.exec(who)?.groups ?? {}
  const named = name ? readName(name) : undefined
  return named && affiliation && named.bits > 0 ? { affiliation, ...named } : undefined
}
const HANGUL_AND_PLACE = /^(?<name>[가-힣]{3})\s(?<affiliation>[^\s,，、&/].{1,60})$/

/** **讲师：王明** right below a heading in HTML, where Markdown has no marks. */
const STARS = /^\*{2}(?=[^*]{1,100}\*{2}$)|(?<=^\*{2}[^*]{1,100})\*{2}$/gu

/** A line of text, how deep it stands in its list, and with what it may begin as a line of its own. */
interface Line { text: string, depth: number, starts: string[] }

const linesOf = (blocks: Block[]): Line[] => blocks.slice(0, BLOCKS).filter(({ type }) => type !== 'table')
  .flatMap(block => proses(block).slice(0, LINES).map((prose, index) => ({ text: prose.text.includes('**') ? prose.text.replace(STARS, '') : prose.text, starts: fromLabel(prose), depth: block.type === 'list' ? block.depths[index] ?? 0 : 0 })))
  .slice(0, LINES)
  .map(({ text, depth, starts }) => ({ starts, depth, text: shortened(text.replace(PICTURES, '').trim()) }))

/** With what the text may go on as a line of its own from its first label on. */
function fromLabel(prose: Prose): string[] {
  const text = prose.text.slice(0, LABELS_WITHIN)
  const at = /[:：]/.test(text) ? LABELLED.exec(text)?.index : undefined
  return at === undefined ? [] : beginningsOf(at === 0 ? prose : sliceProse(prose, at, prose.text.length), LONGEST)
}

/** 🎤 발표자: … */
const PICTURES = /^(?:[\u2600-\u27BF\uD83C-\uD83E][\uDC00-\uDFFF]?\uFE0F?\s*)+/
const shortened = (text: string): string => text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`

/** The names below a label: those that stand deeper in the list, or else what follows, as long as nothing but names does. */
function listed([label, ...lines]: Line[]): Named[] | undefined {
  const end = lines.findIndex(({ depth }) => depth <= (label as Line).depth)
  const deeper = end < 0 ? lines : lines.slice(0, end)
  const people: Named[] = []
  for (const { text } of deeper.length > 0 ? deeper : lines) {
    const named = readPeople(text)
    const least = deeper.length > 0 || people.length === 0 ? -3 : 1
    if (!named || bitsOf(named) < least || people.length + named.length > 3) break
    people.push(...named)
  }
  return people.length > 0 ? people : undefined
}

/** Whom a line names whose label is the kind of talk: only with an honorific or a handle. */
function ofKind(text: string): Named[] | undefined {
  const who = KIND_LINE.exec(text)?.groups?.who
  const people = who ? readPeople(who) : undefined
  return people?.every(isSure) ? people : undefined
}

/** 嘉宾介绍, and in the next line the name with a comma or a bracket behind it. */
function introduced([label, next]: Line[]): Named[] | undefined {
  if (!label || !next || !INTRODUCED.test(label.text)) return undefined
  const who = /^(?<who>[^，,、（(：:。]{2,20})[，,、（(：:]/u.exec(next.text)?.groups?.who
  const people = who ? readPeople(who) : undefined
  return people && bitsOf(people) > -3 ? people : undefined
}

const MOST_ROWS = 12

/** The speaker in a small table right below a heading: a column or a row of its own. */
function tabled(context: HeadingContext): Claim | undefined {
  const table = context.blocks.slice(0, 2).find(block => block.type === 'table')
  if (!table || table.rows.length > MOST_ROWS) return undefined
  const [head = [], ...rows] = table.rows.map(row => row.map(({ text }) => text.slice(0, LONGEST).trim()))
  const labelled = [head, ...rows].find(([label = '', value = '']) => SPEAKER_COLUMN.test(label) && bitsOf(readPeople(value) ?? [{ name: value, bits: -9 }]) > 0)?.[1]
  const who = labelled ?? (rows.length === 1 ? rows[0]?.[head.findIndex(cell => SPEAKER_COLUMN.test(cell))] : undefined)
  const people = who ? readPeople(who) : undefined
  return people && who ? talkClaim(context, context.text, people, 5, who) : undefined
}

const LONGEST_LINE = 60
/** Of several with their companies. */
const LONGEST_OF_SEVERAL = 120

/** The first line under a title is a name and nothing else: 「SREグループ 大森 健」, > Example 김민수. */
function unlabelled(context: HeadingContext): Claim | undefined {
  return context.heading.leadIn ? underLeadIn(context) : below(context)
}

/** A name on the line behind the talk's title, in one paragraph with what is said of it. */
function underLeadIn(context: HeadingContext): Claim | undefined {
  const [block] = context.blocks
  const lines = block?.type === 'paragraph' ? beginningsOf(block.prose, LONGEST_LINE).filter(line => line.length < block.prose.text.length) : []
  for (const line of lines) {
    const people = readPeople(line)
    if (people && bitsOf(people) > 0) return talkClaim(context, context.text, people, -1, line)
  }
  return undefined
}

/** A name by itself on the first line. */
function below(context: HeadingContext): Claim | undefined {
  const [block, next] = context.blocks
  const prose = block?.type === 'paragraph' ? block.prose : block?.type === 'quote' && block.paragraphs.length === 1 ? block.paragraphs[0] : undefined
  if (!prose || !next || prose.text.length > (/\s[&＆]\s/u.test(prose.text) ? LONGEST_OF_SEVERAL : LONGEST_LINE) || /[。.!?！？]$/u.test(prose.text)) return undefined
  // @[speakerdeck](id) is no handle.
  const words = prose.links.some(({ url }) => !isProfile(url)) ? beforeLinks(prose) : prose.text
  if (!words) return undefined
  const people = readPeople(words) ?? ofPlace(prose.text) ?? (block?.type === 'quote' ? readPeople(afterSentence(prose.text)) : undefined)
  return people && bitsOf(people) > 0 ? talkClaim(context, context.text, people, -1, prose.text) : undefined
}

/** Ada Lovelace [🎥](https://…): the name where nothing but links of a word or a sign follows. */
function beforeLinks({ text, links }: Prose): string {
  const [first] = links
  const outside = links.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  const words = text.slice(0, first?.start).trim()
  return first && first.start > 0 && outside.trim() === words && links.every(({ start, end }) => end - start <= LONGEST_LINKED) ? words : ''
}
const LONGEST_LINKED = 16

/** 예시랩 김민수, sample works 山田 太郎さん: beside nothing else, a company and a name. */
function ofPlace(text: string): Named[] | undefined {
  const { name, affiliation } = (/^\p{Script=Hangul}/u.test(text) ? behindPlace(text.trim()) : LATIN_PLACE.exec(text.trim())?.groups) ?? {}
  const named = name ? readName(name) : undefined
  return named && affiliation ? [{ ...named, affiliation }] : undefined
}

/** No title is said in other letters than its speaker's honorific. */
const LATIN_PLACE = /^(?<affiliation>[A-Za-z][\w.&-]{1,20}(?:\s[A-Za-z][\w.&-]{0,20}){0,2})\s+(?<name>\p{Script=Han}{1,4}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}\s?(?:さん|氏))$/u

/** What a line says last: of 「새 기능!, Example 김민수」 the name. */
const afterSentence = (text: string): string => text.split(/[,，!！]\s+/u).at(-1) ?? ''
