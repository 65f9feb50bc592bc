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
  const { start, end } = pickPhrase(prose.text, lang, narrow, prose.links, fits ? LEAST_WORTH : 0) ?? { start: 0, end: fits ? prose.text.length : beforeAside(prose.text, beginning(prose.text, most)) }
  return proseText(trimProse(sliceProse(prose, start, end)), line)
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
