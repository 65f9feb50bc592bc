import { FUNCTION_WORDS } from '../../function-words.ts'
import { sliceProse, trimProse, type Prose } from '../../read/prose.ts'
import { pickPhrase } from '../../pick/phrase.ts'
import { ems, EMS_PER_ITEM, width } from '../budget.ts'
import { proseText, type Text } from '../slide.ts'

/** How much longer an item may be of which no phrase stands alone: better long than cut off. */
const WHOLE = 1.5
/** What stands alone worse than this has lost what it speaks of: better all of it. */
const LEAST_WORTH = 0.3

/** An item or cell as a slide shows it: whole, or, where it is too long, its marked words or its strongest phrase; the notes have all of it. */
export function itemText(whole: Prose, line: number, lang: string, most = EMS_PER_ITEM): Text {
  if (/^https?:\/\/[^\s/]+\/\S*$/i.test(whole.text)) return addressText(whole, line, most)
  const prose = withoutAddress(whole)
  if (ems(prose.text) <= most) return proseText(trimProse(prose), line)
  const [marked, ...more] = prose.marks
  if (marked && more.length === 0 && ems(prose.text.slice(marked.start, marked.end)) <= most) return proseText(trimProse(sliceProse(prose, marked.start, marked.end)), line)
  // The pen measures by a narrower rule: what it finds is no wider here.
  const narrow = most * width(prose.text) / ems(prose.text)
  const fits = ems(prose.text) <= most * WHOLE
  const phrase = pickPhrase(prose.text, lang, narrow, prose.links, fits ? LEAST_WORTH : 0)
  if (phrase ?? fits) return proseText(trimProse(phrase ? sliceProse(prose, phrase.start, phrase.end) : prose), line)
  return cutShort(prose, line, most)
}

/** Words that lead on to what is gone: no text that is cut short ends with one. */
const LEADS_ON = new Set([...Object.values(FUNCTION_WORDS).flatMap(words => [...words]), ...'the a an of to in on at for with by from as than and or but that which who is are was were be not if when par entre si de à en un sans sous vers chez se im am an durch bei um dass wenn a o sin tra fra per em um sem door'.split(' ')])
/** The last word in Latin letters, with what stands before it, or signs. */
const LAST = /(?:(?:^|[\s'’])(?<word>\p{L}+['’]?)|[\s,;:、，；：–—-]+)$/u

/** As much of a text as there is room for. */
function cutShort(prose: Prose, line: number, most: number): Text {
  let end = beforeAside(prose.text, beginning(prose.text, most))
  for (let last = LAST.exec(prose.text.slice(0, end)); last && last.index > 0; last = LAST.exec(prose.text.slice(0, end))) {
    const { word } = last.groups ?? {}
    if (word !== undefined && !word.endsWith('’') && !word.endsWith('\'') && !LEADS_ON.has(word.toLowerCase())) break
    end = last.index
  }
  return proseText(trimProse(sliceProse(prose, 0, end)), line)
}

/** An address that stands behind the words, as that of a post's picture. */
const ADDRESS_BEHIND = /(?<=\S)\s+(?:https?:\/\/|pic\.twitter\.com\/)\S+$/iu

/** Words without the address behind them: it is in the notes, and among the links. */
export function withoutAddress(prose: Prose): Prose {
  const text = prose.text.trimEnd()
  const behind = ADDRESS_BEHIND.exec(text)
  return behind ? sliceProse(prose, 0, behind.index) : prose
}

/** An address as it stands, or, where it is too long, its host: the link leads on. */
function addressText({ text, links }: Prose, line: number, most: number): Text {
  if (ems(text) <= most) return proseText({ text, links, marks: [], runs: [] }, line)
  const shown = `${new URL(text).host}/…`
  return { from: 'report', text: shown, line, links: [{ start: 0, end: shown.length, url: links[0]?.url ?? text }] }
}

/** Half of what stands in brackets is left out whole, unless it is all there is. */
function beforeAside(text: string, end: number): number {
  const at = text.slice(0, end).search(/\s*[(（[［「『【][^)）\]］」』】]*$/u)
  return at > 0 ? at : end
}

/** Where the longest run of whole words ends that begins the text and is no wider than `most` em. */
function beginning(text: string, most: number): number {
  let end = 0
  for (const match of text.matchAll(/\s+|[、。，,;:：]|$/gu)) {
    if (ems(text.slice(0, match.index)) > most) break
    end = match.index
  }
  // One word that is wider than that, as an address is: as it stands, for the layout to break.
  return end || text.length
}
