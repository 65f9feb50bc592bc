import type { Block } from '../read/blocks.ts'
import { proses } from '../read/blocks.ts'
import { sentences } from '../read/sentences.ts'
import type { LineOf } from '../read/lines.ts'
import { sourceOffset } from '../read/prose.ts'
import type { Counts, Person, Warning } from '../recap.ts'

const KANJI = '〇一二三四五六七八九'
/** No part of 1,200. */
const NUMBER = String.raw`(?<![\d,，.．])(\d+|[一二三四五六七八九十]+)`
/** 「一人でも多くの人に」 counts nobody. */
const PEOPLE = new RegExp(String.raw`${NUMBER}\s*(?:人|名)(?!でも|ひとり|一人|ずつ|ごと)`, 'u')
const SESSIONS = new RegExp(String.raw`${NUMBER}\s*(?:つの)?セッション`, 'u')

/** So many are the event's, and no team's. */
const MOST = 99

/** A number that the report states about itself, and where. */
export interface Claimed { what: keyof Counts, count: number, line: number, text: string }

/** What the people recognised add up to. */
export function countPeople(people: Person[]): Counts {
  return {
    speakers: people.filter(person => person.role === 'speaker').length,
    talks: people.reduce((sum, person) => sum + person.talks.length, 0),
    attendees: people.filter(person => person.role === 'attendee').length,
  }
}

/** The numbers of speakers, talks and attendees that the report states in so many words. */
export function claimedCounts(blocks: Block[], locale: string, lineOf: LineOf): Claimed[] {
  return blocks.flatMap(proses).flatMap(prose => sentences(prose, locale)).flatMap((sentence) => {
    const { text } = sentence
    const people = readNumber(PEOPLE.exec(text)?.[1])
    const sessions = readNumber(SESSIONS.exec(text)?.[1])
    const claim = (what: keyof Counts, count: number | undefined): Claimed[] =>
      count === undefined || count > MOST ? [] : [{ what, count, line: lineOf(sourceOffset(sentence, 0)), text }]
    if (/以外.*参加|参加者|聴講/u.test(text)) return claim('attendees', people)
    if (/登壇|発表/u.test(text)) return [...claim('speakers', people), ...claim('talks', sessions)]
    return []
  })
}

/** A warning for each number that the report states and the people recognised do not bear out. */
export function compareCounts(claims: Claimed[], counts: Counts): Warning[] {
  return claims
    .filter(({ what, count }) => counts[what] !== count)
    .map(({ what, count, line }) => ({
      message: `the report says ${count} ${what}, but ${counts[what]} were recognised`,
      line,
    }))
}

/** 12, 三 or 二十三 as a number. */
export function readNumber(text: string | undefined): number | undefined {
  if (!text) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : [undefined, text]
  const digit = (char: string | undefined, none: number) => char ? KANJI.indexOf(char) : none
  return (tens === undefined ? 0 : digit(tens, 1) * 10) + digit(ones, 0)
}
