import type { Heading } from '../read/blocks.ts'
import { proses } from '../read/blocks.ts'
import { frameOf, type Frame } from './frame.ts'
import { trimSigns } from './people/name.ts'
import type { Section } from './sections.ts'

/** The sections of a report, and what their headings are for. */
export interface Outline {
  sections: Section[]
  /** For each section: its heading's text as recognisers read it, at most as long as a heading can be that names somebody. */
  texts: string[]
  frames: (Frame | undefined)[]
  /** Index of the section whose heading is the report's title; -1 where there is none. */
  title: number
}

/** No heading that names somebody is longer. */
const LONGEST_HEADING = 300
/** 1. 題, ①題, (1) 題, 10:00-10:40 題, ~ 10:40 題 are all 題. */
const NUMBER = /^(?:[\p{No}]\s*|[一二三四五六七八九十]、\s*|\d{1,2}[人名]目\s*[:：]?\s*|[(（]?\d{1,3}[)）.．、]\s*(?=\D)|(?:[~〜–-]\s*)?\[?\d{1,2}:\d{2}(?:\s*[-–〜~]\s*\d{1,2}:\d{2})?\]?\s+(?:(?:Room|ROOM|Track|Hall)\s?[A-Z\d]{1,2}\s+)?)/u

/** An address behind a heading's words, as pictures are in some dialects. */
const ADDRESS = /\s+https?:\/\/\S+$/u

export function outlineOf(sections: Section[], title: string | undefined): Outline {
  return {
    sections,
    texts: sections.map(({ heading }) => heading ? readable(heading) : ''),
    frames: framesOf(sections),
    title: titleIndex(sections, title),
  }
}

/** A heading's text as recognisers read it: without emoji and numbers before it; empty where it is too long to name anybody. */
export function readable({ prose: { text: whole }, leadIn, names }: Heading): string {
  // What a talk leads in with ends with a colon.
  const text = leadIn && !names ? whole.replace(/\s*[:：]$/u, '') : whole
  if (text.length > LONGEST_HEADING) return ''
  return trimSigns(trimSigns(text.replace(ADDRESS, '')).replace(NUMBER, ''))
}

const REPORT = /レポート|レポ$|参加|開催|行って|行った|\breport\b|\brecap\b|\breview\b|\btrip\b|후기|참가|다녀|参会|总结|回顾|回顧/iu

/** The first heading is the title where the front matter says the same, all others stand below it, or it says what it is. */
function titleIndex(sections: Section[], title: string | undefined): number {
  const first = sections.findIndex(({ heading }) => heading)
  const section = sections[first]
  if (!section?.heading) return -1
  const text = section.heading.prose.text
  if (frameOf(text)) return -1
  const plain = (words: string) => words.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const said = plain(text.slice(0, LONGEST_HEADING))
  if (title && said && (plain(title).includes(said) || said.includes(plain(title)))) return first
  const holdsOthers = section.end === sections.length && sections.length > first + 1
  if (holdsOthers && section.heading.depth <= 2) return first
  const before = sections.slice(0, first).every(({ own }) => own.flatMap(proses).length <= 1)
  return before && !title && REPORT.test(text.slice(0, LONGEST_HEADING)) && section.heading.depth === 1 ? first : -1
}

function framesOf(sections: Section[]): (Frame | undefined)[] {
  const frames = sections.map(({ heading }) => heading && frameOf(heading.prose.text))
  for (const index of profileSections(sections, frames)) frames[index] = 'profile'
  return frames
}

/** Lists of the writers: what stands below such a heading, and, at the report's end, beside it. */
function profileSections(sections: Section[], frames: (Frame | undefined)[]): Set<number> {
  const found = new Set<number>()
  let depth: number | undefined
  const lastLong = sections.findLastIndex(section => section.own.flatMap(proses).reduce((sum, { text }) => sum + text.length, 0) >= PROFILE_LENGTH)
  // What the writers are listed before is no list of them.
  const first = sections.findIndex(({ heading }) => heading)
  const begins = sections.findIndex(({ heading }, index) => heading && index > first && !frames[index])
  sections.forEach(({ heading, end }, index) => {
    if (!heading) return
    if (depth !== undefined && heading.depth < depth) depth = undefined
    if (frames[index] === 'profile') {
      for (let i = index; i < end; i++) found.add(i)
      if (end > lastLong && begins >= 0 && begins < index) depth = heading.depth
    }
    else if (depth !== undefined) found.add(index)
  })
  return found
}

/** Longer than any profile. */
const PROFILE_LENGTH = 600
