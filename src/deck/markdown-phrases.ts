import { isUnbroken, needsGap } from './breaks.ts'
import { phrases } from './phrases.ts'

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
    for (const block of state.tokens) {
      if (block.type === 'inline' && block.children) block.children = flows(block.children).flatMap(flow => withBreaks(flow, state, lang()))
    }
  })
}

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

function withBreaks(flow: Token[], state: State, lang: string): Token[] {
  const parts = phrases(flow.map(wordsOf).join(''), lang)
  if (parts.length === 1 && !isUnbroken(parts[0] ?? '')) return flow
  let at = 0
  return flow.flatMap((token) => {
    if (token.type !== 'text') return [token]
    const [from, to] = [at, at + token.content.length]
    at = to
    return piecesOf(parts, from, to).flatMap(({ text, index, begins }) => {
      const words = create(state, 'text', text)
      const kept = isUnbroken(parts[index] as string) ? [create(state, 'html_inline', '<span class="recap-unbroken">'), words, create(state, 'html_inline', '</span>')] : [words]
      if (index === 0 || !begins) return kept
      const gap = needsGap(parts[index - 1] as string, parts[index] as string) ? '<span class="recap-gap"></span><wbr>' : '<wbr>'
      return [create(state, 'html_inline', gap), ...kept]
    })
  })
}

const wordsOf = (token: Token): string => token.type === 'text' ? token.content : ''

/** What stands of each phrase between two places of the text, and whether the phrase begins there. */
function piecesOf(parts: string[], from: number, to: number): { text: string, index: number, begins: boolean }[] {
  let start = 0
  return parts.flatMap((part, index) => {
    const [first, last] = [Math.max(start, from), Math.min(start + part.length, to)]
    const piece = { text: part.slice(first - start, last - start), index, begins: first === start }
    start += part.length
    return first < last ? [piece] : []
  })
}

function create(state: State, type: string, content: string): Token {
  const token = new state.Token(type, '', 0)
  token.content = content
  return token
}
