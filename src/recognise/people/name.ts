import { isFrame } from '../frame.ts'
import { remembering } from '../remembering.ts'
import { isPost, splitAffiliation } from './affiliation.ts'
import { COMPANY, isEverybody, isHonoured, stripHonorific } from './honour.ts'
import { atPlace, behindPlace, beforePlace } from './place.ts'
import { NO_NAME, shapeBits } from './shape.ts'

/** A person as a heading or a sentence names them. */
export interface Named {
  name: string
  handle?: string
  affiliation?: string
  /** Whether an honorific came with the name. */
  honoured?: boolean
  /** How much the words look like a name, in bits. */
  bits: number
}

/** Whether words can name nothing but somebody: they have a handle or an honorific. */
export const isSure = ({ handle, honoured }: Named): boolean => Boolean(handle ?? honoured)

const LONGEST = 80
/** Ada Lovelace (ada@example.com) */
const MAIL = /\s*[(（<][\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20})+[)）>]$/u
const HANDLE_ONLY = /^[@＠](?<handle>[\w.-]{1,39})$/u
const WITH_HANDLE = /^[@＠]?(?<name>[^@＠]{1,60}?)[\s,、／/|｜]*[(（[]?\s*[@＠](?<handle>[\w.-]{1,39})\s*[)）\]]?(?:\s*(?:さん|氏|님|씨))?$/u
/** id:taro, as people are called on Hatena: no handle of other places. */
const HATENA_ID = /^id:(?<id>[A-Za-z][\w-]{1,31})(?:\s?(?:さん|氏))?$/u
/** 山田太郎 (@taro, 株式会社…) */
const HANDLE_BESIDE_COMPANY = /^(?<name>[^@＠()（）]{1,40}?)\s*[(（]\s*[@＠](?<handle>[\w.-]{1,39})\s*[,、，/／]\s*(?<affiliation>[^()（）@＠]{2,60})[)）](?:さん|氏)?$/u
/** 山田太郎 @taro [例社] */
const HANDLE_THEN_COMPANY = /^(?<name>[^@＠()（）[\]]{1,40}?)\s+[@＠](?<handle>[\w.-]{1,39})\s*[[（(](?<affiliation>[^()（）@＠[\]]{2,60})[\]）)]$/u
/** @taro（株式会社…） */
const HANDLE_AND_COMPANY = /^[@＠](?<handle>[\w.-]{1,39})(?:さん|氏)?\s*[(（](?<affiliation>[^()（）@＠]{2,60})[)）]$/u
/** 例社の@taro さん */
const HANDLE_OF_PLACE = /^(?<affiliation>[^@＠。、]{2,30})の\s?[@＠](?<handle>[\w.-]{2,39})\s?(?:さん|氏)?$/u
/** 主催者@taroさん: what somebody does there, before a handle that a sign begins. */
const ROLE_BEFORE = /^(?:主催者?|発表者|登壇者|講演者|講師|司会者?|進行役?|運営|幹事|スピーカー|オーガナイザー|LT)\s?(?:の\s?)?(?=[@＠][\w.-]{2,39}(?:\s?(?:さん|氏|様|先生))?$)/u
/** @ada lovelace: some write their whole name behind the sign. */
const LOWER_AT = /^[@＠](?<given>\p{Ll}{2,12})\s(?<family>\p{Ll}{2,12})$/u
/** @taro 山田太郎 */
const HANDLE_AND_NAME = /^[@＠](?<handle>[\w.-]{2,39})\s+(?<name>\p{L}[^@＠()（）「」『』:：]{1,30})$/u
const BITS_OF_HANDLE = 5
const BITS_OF_HONORIFIC = 4
const BITS_OF_POST = 3
const BITS_OF_NICK = 2

/** Reads a text that is to be one person's name; undefined where it cannot be one. */
export const readName: (text: string) => Readonly<Named> | undefined = remembering((text) => {
  const trimmed = trimSigns(text.replace(MAIL, '')).replace(/\u00A0/g, ' ')
  if (!trimmed || trimmed.length > LONGEST) return undefined
  const id = trimmed.startsWith('id:') ? HATENA_ID.exec(trimmed)?.groups?.id : undefined
  if (id) return { name: id, bits: BITS_OF_HANDLE }
  return /[@＠]/.test(trimmed) ? readSigned(trimmed) : readPlain(trimmed)
})

/** A name with a sign that a handle or a place follows. */
function readSigned(trimmed: string): Named | undefined {
  const alone = HANDLE_ONLY.exec(stripHonorific(trimmed.replace(ROLE_BEFORE, '')))?.groups?.handle
  if (alone) return { name: alone, handle: alone, bits: BITS_OF_HANDLE }
  const both = (HANDLE_BESIDE_COMPANY.exec(trimmed) ?? HANDLE_THEN_COMPANY.exec(trimmed))?.groups
  const beside = both?.name ? readPlain(both.name) : undefined
  if (both && beside) return { ...beside, handle: both.handle as string, affiliation: both.affiliation as string, bits: Math.max(beside.bits, 0) + BITS_OF_HANDLE }
  const placed = (HANDLE_AND_COMPANY.exec(trimmed) ?? HANDLE_OF_PLACE.exec(trimmed))?.groups
  if (placed?.handle) return { name: placed.handle, handle: placed.handle, affiliation: placed.affiliation as string, bits: BITS_OF_HANDLE }
  const at = atPlace(trimmed)
  const there = at && readPlain(at.name)
  if (at && there) return { ...there, affiliation: at.affiliation as string }
  const { given, family } = (/^[@＠]/.test(trimmed) && LOWER_AT.exec(trimmed)?.groups) || {}
  if (given && family) return { name: `${given} ${family}`, bits: BITS_OF_HANDLE }
  const after = HANDLE_AND_NAME.exec(trimmed)?.groups
  const behind = after?.name ? readPlain(after.name) : undefined
  // @taro Goで作る監視 is a talk, and its title.
  if (after && behind && behind.bits > 0) return { ...behind, handle: after.handle as string, bits: behind.bits + BITS_OF_HANDLE }
  const { name, handle } = WITH_HANDLE.exec(trimmed)?.groups ?? {}
  if (name && handle && IS_COMPANY.test(name)) return { name: handle, handle, affiliation: name.trim(), bits: BITS_OF_HANDLE }
  if (name && handle) {
    const read = readPlain(name) ?? (isDrawn(name) ? { name: name.trim(), bits: 0 } : undefined)
    return read && { ...read, handle, bits: Math.max(read.bits, 0) + BITS_OF_HANDLE }
  }
  return readPlain(trimmed)
}

/** 株式会社例 @taro: whose company it is has no other name. */
const IS_COMPANY = /^(?:(?:株式会社|合同会社|有限会社|㈱)\s?[^\s@＠]{1,30}|[^\s@＠]{1,30}(?:株式会社|合同会社|有限会社|㈱))\s*$/u

/** ヽ（´▽｀）ノ: beside a handle even that is a name. */
const isDrawn = (text: string): boolean => text.length <= 20 && text.replace(/[\p{L}\p{N}\s]/gu, '').length >= text.length / 2

/** 李明-xiaoming: the name, and what they are called online. */
const NICK = /^(?<name>\p{Script=Han}{2,4})\s?[-－]\s?[\p{L}\p{N}_.]{2,20}$/u

/** Ada Lovelace aka Countess */
const AKA = /^(?<name>\p{L}[\p{L} '’.-]{1,30}?)\saka\s\S.{0,30}$/u

/** Ada (Countess) Lovelace (Example), Ada "Countess" Lovelace */
const CALLED = /^(?<given>\p{Lu}[\p{L}'’-]{1,20})\s(?:[(（][\p{Lu}\w][\w.-]{1,15}[)）]|[“"'‘][\p{Lu}\w][\w.-]{1,15}[”"'’])\s(?<family>\p{Lu}[\p{L}'’-]{1,20})(?<place>\s*[(（][^()（）]{1,60}[)）])?$/u

function readPlain(text: string): Named | undefined {
  if (/[社㈱]/.test(text) && COMPANY.test(text.trim())) return undefined
  const { given, family, place } = (/[(（“"'‘]/.test(text) && CALLED.exec(text.trim())?.groups) || {}
  const called = given && family ? readBare(`${given} ${family}${place ?? ''}`) : undefined
  if (called) return { ...called, name: text.trim().slice(0, text.trim().length - (place?.length ?? 0)) }
  const known = (/[-－]/.test(text) ? NICK.exec(text.trim())?.groups?.name : undefined) ?? (text.includes('aka ') ? AKA.exec(text.trim())?.groups?.name : undefined)
  const named = readBare(known ?? text)
  return named && known ? { ...named, bits: named.bits + BITS_OF_NICK } : named
}

/** Ada lovelace */
const LATIN_PAIR = /^\p{Lu}[\p{Script=Latin}'’.-]{1,20}\s[\p{Script=Latin}'’.-]{2,20}$/u

function readBare(text: string): Named | undefined {
  const inner = splitAffiliation(text.trim())
  const outer = inner.affiliation ? inner : splitAffiliation(stripHonorific(text))
  const honoured = isHonoured(outer.name) || isHonoured(text)
  // カレーちゃんさん is カレーちゃん: of two, the first is the name's own.
  const bare = trimSigns(outer.affiliation ? stripHonorific(outer.name) : outer.name)
  const { name, affiliation = outer.affiliation } = (honoured && behindPlace(bare)) || { name: bare }
  if (!name || /[。！!？?、:：「」『』【】"“”]/u.test(name) || isFrame(text) || isFrame(name) || isEverybody(name)) return undefined
  const shape = shapeBits(name)
  // With an honorific, anything short is a name: 햇반님, くまのこさん.
  if (shape <= NO_NAME && !(honoured && (LATIN_PAIR.test(name) || (name.length <= 12 && !/\s.*\s/u.test(name))))) return undefined
  return {
    name,
    ...(affiliation && { affiliation }),
    ...(honoured && { honoured }),
    bits: honoured ? Math.max(shape, -2) + BITS_OF_HONORIFIC : outer.affiliation && isPost(outer.affiliation) ? shape + BITS_OF_POST : shape,
  }
}

/** Ada Lovelace & Grace Hopper (@ada & @grace) */
const NAMES_AND_HANDLES = /^(?<names>[^@＠()（）]{3,80}?)\s*[(（]\s*(?<handles>[@＠][\w.-]{1,39}(?:\s*(?:[、,&＆/・]|and)?\s*[@＠][\w.-]{1,39}){1,2})\s*[)）]$/u
/** @taro @hanako */
const HANDLES = /^[@＠][\w.-]{1,39}(?:(?:\s*[、,&＆/・]\s*|\s+)[@＠][\w.-]{1,39}){1,2}$/u
const BETWEEN = /\s*(?:[&＆×、,/・]|\band\b|\bund\b|(?<=\s)(?:et|y)(?=\s)|(?<=さん|氏|様)と)\s*/u

/** Reads a text that names one person, or two or three who share something. */
export function readPeople(text: string): Named[] | undefined {
  if (HANDLES.test(text.trim())) return text.match(/[\w.-]+/gu)?.map(handle => ({ name: handle, handle, bits: BITS_OF_HANDLE }))
  const paired = pairedWithHandles(text)
  if (paired) return paired
  const placed = readBesidePlace(text)
  if (placed) return [placed]
  const one = readName(text)
  const parts = text.length <= 2 * LONGEST ? text.split(BETWEEN).filter(Boolean) : []
  if (parts.length < 2 || parts.length > 3) return one && [one]
  const several = parts.map(part => readName(part) ?? (/[・、]/u.test(text) ? nicknameBeside(part, parts) : undefined))
  if (!several.every((named): named is Named => named !== undefined && named.bits > -2)) return one && [one]
  return one && one.bits >= Math.min(...several.map(({ bits }) => bits)) ? [one] : several
}

/** Of nicknames side by side, one may be any word: Ken・Light. */
function nicknameBeside(part: string, parts: string[]): Named | undefined {
  const isOne = /^\p{Lu}\p{Ll}{1,11}$/u.test(part) && parts.some(other => (readName(other)?.bits ?? 0) >= 1)
  return isOne ? { name: part, bits: -1.5 } : undefined
}

/** A name from which a stroke parts a company, and not somebody else. */
function readBesidePlace(text: string): Named | undefined {
  const { name = '', affiliation, isCompany } = beforePlace(text) ?? {}
  const named = name ? readName(name) : undefined
  if (!named || !affiliation || (named.bits < 2 && !isCompany)) return undefined
  const other = isCompany ? undefined : readPlain(affiliation)
  return !other || other.bits < Math.min(1, named.bits) ? { ...named, affiliation } : undefined
}

/** Names, and the handles of the same people after all of them. */
function pairedWithHandles(text: string): Named[] | undefined {
  const { names = '', handles = '' } = NAMES_AND_HANDLES.exec(text.trim())?.groups ?? {}
  const people = names ? readPeople(names) : undefined
  const each = handles.match(/[\w.-]{2,}|(?<=[@＠])\w/gu)?.filter(word => word !== 'and') ?? []
  return people && people.length === each.length ? people.map((named, index) => ({ ...named, handle: each[index] as string, bits: Math.max(named.bits, 0) + BITS_OF_HANDLE })) : undefined
}

/** How much the words look like names, all together: as the least likely of them. */
export const bitsOf = (people: Named[]): number => Math.min(...people.map(({ bits }) => bits))

const SIGNS = /^[+\s\p{Extended_Pictographic}\u200D\uFE0F#*◆◇■□●○◎▼▽▲△★☆♪→・:：-]+|[\s\p{Extended_Pictographic}\u200D\uFE0F#*◆◇■□●○◎▼▽▲△★☆♪〜~-]+$/gu

/** A text without emoji, bullets and white space at its ends. Digits stay. */
export const trimSigns = (text: string): string => text.replace(SIGNS, match => /\d/u.test(match) ? match.trim() : '')
