import { asShown, atSpaces, compoundParts, isCjk, isUnbroken, LONG_COMPOUND, needsGap, partsOf, type Part } from './breaks.ts'
import { wordsIn } from './compounds.ts'
import { phrases } from './phrases.ts'
import { emWidth } from '../theme/type-fit.ts'

/** The little of markdown-it's (and markdown-exit's) shape that is needed here. */
interface Token { type: string, content: string, children: Token[] | null }
interface State { tokens: Token[], Token: new (type: string, tag: string, nesting: 0) => Token }
export interface MarkdownIt {
  linkify: { set: (options: { fuzzyLink: boolean, fuzzyEmail: boolean }) => unknown, add: (schema: string, rule: null) => unknown }
  core: { ruler: { push: (name: string, rule: (state: State) => void) => void, disable: (names: string[]) => unknown } }
}

/**
 * A markdown-it plugin: puts `<wbr>` after each phrase of running text, so
 * that with `word-break: keep-all` lines break only there, in every browser.
 */
export function markdownPhrases(md: MarkdownIt, lang: () => string): void {
  md.core.ruler.push('recap-phrases', (state) => {
    let isCard = false
    for (const [index, block] of state.tokens.entries()) {
      if (block.type === 'html_block' && CARD.test(block.content)) isCard = CARD_OPENS.test(block.content)
      if (block.type !== 'inline' || !block.children) continue
      const opens = state.tokens[index - 1]?.type ?? ''
      const wrap = /^t[dh]_open$/.test(opens) ? IN_CELL : isCard ? IN_CARD : opens === 'heading_open' ? IN_HEADING : IN_LINE
      for (const token of block.children) if (token.type === 'text') token.content = asShown(token.content)
      block.children = flows(block.children).flatMap(flow => withBreaks(flow, state, lang(), wrap))
    }
  })
}

/** Where the text of a card begins and ends. */
const CARD = /<\/?LinkCard\b/
const CARD_OPENS = /<LinkCard\b[^>]*(?<!\/)>\s*$/

/** What only dresses the words that it stands around. */
const DRESS = /^(?:text|(?:link|em|strong|s)_(?:open|close))$/

/** Tokens by the running text that they make: a phrase goes on across the ends of a link. */
function flows(tokens: Token[]): Token[][] {
  const found: Token[][] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (before && DRESS.test(before.type) && DRESS.test(token.type)) found.at(-1)?.push(token)
    else found.push([token])
  }
  return found
}

function withBreaks(flow: Token[], state: State, lang: string, place: Place): Token[] {
  const parts = place.cut(phrases(flow.map(wordsOf).join(''), lang))
  let at = 0
  const items = flow.flatMap((token): Item[] => {
    if (token.type !== 'text') return [{ token }]
    const [from, to] = [at, at + token.content.length]
    at = to
    return piecesOf(parts, from, to)
  })
  const found = compounds(items, parts, phrase => place.words(phrase, lang))
  const html = (content: string) => create(state, 'html_inline', content)
  return items.flatMap((item, index) => {
    const compound = found.find(({ first, last }) => first <= index && index <= last)
    const opens = compound?.first === index ? [html('<span class="recap-compound">')] : []
    // White space at the end of an inline block would be lost.
    const space = compound?.last === index && 'text' in item ? /\s*$/.exec(item.text)?.[0] ?? '' : ''
    const closes = compound?.last === index ? [html('</span>'), ...space ? [create(state, 'text', space)] : []] : []
    if (!('text' in item)) return [...opens, item.token, ...closes]
    const phrase = parts[item.index] as string
    const part = ({ text, unbroken }: Part) => unbroken ? [html('<span class="recap-unbroken">'), create(state, 'text', text), html('</span>')] : [create(state, 'text', text)]
    const words = compound
      ? cutAt(item.text.slice(0, item.text.length - space.length), compound.words, item.offset).flatMap((word, at) => [...at > 0 ? [html('<wbr>')] : [], ...part({ text: word, unbroken: isUnbroken(word) })])
      : partsOf(item.text, phrase).flatMap(part)
    if (item.index === 0 || item.offset > 0) return [...opens, ...words, ...closes]
    const opening = needsGap(parts[item.index - 1] as string, phrase) ? '<span class="recap-gap"></span><wbr>' : '<wbr>'
    return [html(opening), ...opens, ...words, ...closes]
  })
}

/** Items that make one phrase, which breaks between these words where it is wider than its line. */
interface Compound { first: number, last: number, words: string[] }

/** How lines break in a place: at the phrases, finer or coarser; and between which words a phrase does that is wider than its line. */
interface Place { cut: (phrases: string[]) => string[], words: (phrase: string, lang: string) => string[] }

/** The narrowest columns of running text are so wide, in em. */
const COLUMN = 12
const isWide = (phrase: string): boolean => emWidth(phrase) >= COLUMN && isCjk(phrase) && !isUnbroken(phrase)
const IN_LINE: Place = {
  cut: phrases => phrases.flatMap(phrase => isWide(phrase) ? atSpaces(phrase) : [phrase]),
  words: (phrase, lang) => isWide(phrase) ? compoundParts(phrase).flatMap(part => emWidth(part) >= COLUMN ? wordsIn(part, lang) : [part]) : [],
}
/** A heading's last word of two characters does not stand on a line alone: it stays with the phrase before it. */
const IN_HEADING: Place = { cut: phrases => withoutLoneEnd(IN_LINE.cut(phrases)), words: (phrase, lang) => withoutLoneEnd(IN_LINE.words(phrase, lang)) }
/** From one hour to another, 「10:00〜17:00」: no compound. */
const RANGE = /\d[〜～~]\d/u
/** A cell may be narrower than the phrases in it. */
const IN_CELL: Place = { cut: phrases => phrases, words: (phrase, lang) => RANGE.test(phrase) || /[\sA-Za-z]/.test(phrase.trim()) ? [] : wordsIn(phrase, lang) }
/** A card is narrower than most titles: what is long breaks where its writing changes, and at its spaces. */
const IN_CARD: Place = {
  cut: phrases => phrases.flatMap(phrase => isUnbroken(phrase) || !isCjk(phrase) ? [phrase] : compoundParts(phrase).flatMap(atSpaces)),
  words: (phrase, lang) => phrase.trim().length < LONG_COMPOUND || isUnbroken(phrase) || !isCjk(phrase) ? [] : wordsIn(phrase, lang),
}

/** Characters that on a heading's last line stand alone; the longest phrase that they make with the one before, em, but for one that breaks within. */
const LONE = 2
const WIDEST_JOINED = 14

function withoutLoneEnd(phrases: string[]): string[] {
  const [before, end] = phrases.slice(-2)
  if (before === undefined || end === undefined || /[\s\p{P}]$/u.test(before) || [...end.replace(/[\s\p{P}]/gu, '')].length > LONE || (emWidth(before + end) > WIDEST_JOINED && !isWide(before))) return phrases
  return [...phrases.slice(0, -2), before + end]
}

function compounds(items: Item[], parts: string[], wordsOf: (phrase: string) => string[]): Compound[] {
  return parts.flatMap((phrase, index): Compound[] => {
    const words = wordsOf(phrase)
    const first = items.findIndex(item => 'text' in item && item.index === index)
    const last = words.length > 1 ? endOf(items, first, items.findLastIndex(item => 'text' in item && item.index === index)) : undefined
    return last === undefined ? [] : [{ first, last, words }]
  })
}

/** Where the items from first to last end with all closed that they opened; undefined if they close what was open before. */
function endOf(items: Item[], first: number, last: number): number | undefined {
  let depth = 0
  for (let at = first; at < items.length; at++) {
    const item = items[at] as Item
    if ('token' in item) depth += item.token.type.endsWith('_open') ? 1 : -1
    if (depth < 0 || (at > last && 'text' in item)) return undefined
    if (at >= last && depth === 0) return at
  }
  return undefined
}

/** A piece of a phrase, which begins at an offset of it, cut between the phrase's words. */
function cutAt(text: string, words: string[], offset: number): string[] {
  let border = -offset
  let from = 0
  const cut: string[] = []
  for (const word of words) {
    border += word.length
    if (border <= from) continue
    cut.push(text.slice(from, border))
    from = border
    if (border >= text.length) break
  }
  return cut
}

const wordsOf = (token: Token): string => token.type === 'text' ? token.content : ''

/** What only dresses words, or a piece of a phrase. */
type Item = { token: Token } | Piece

interface Piece {
  text: string
  /** Which phrase it is of, from 0, and where in it it begins. */
  index: number
  offset: number
}

/** What stands of each phrase between two places of the text. */
function piecesOf(parts: string[], from: number, to: number): Piece[] {
  let start = 0
  return parts.flatMap((part, index) => {
    const [first, last] = [Math.max(start, from), Math.min(start + part.length, to)]
    const piece = { text: part.slice(first - start, last - start), index, offset: first - start }
    start += part.length
    return first < last ? [piece] : []
  })
}

function create(state: State, type: string, content: string): Token {
  const token = new state.Token(type, '', 0)
  token.content = content
  return token
}
