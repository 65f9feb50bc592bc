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
      if (block.type === 'inline' && block.children) block.children = block.children.flatMap(token => withBreaks(token, state, lang()))
    }
  })
}

function withBreaks(token: Token, state: State, lang: string): Token[] {
  if (token.type !== 'text') return [token]
  const parts = phrases(token.content, lang)
  if (parts.length === 1 && !isUnbroken(token.content)) return [token]
  return parts.flatMap((phrase, index) => {
    const text = create(state, 'text', phrase)
    const kept = isUnbroken(phrase) ? [create(state, 'html_inline', '<span class="recap-unbroken">'), text, create(state, 'html_inline', '</span>')] : [text]
    if (index === 0) return kept
    const gap = needsGap(parts[index - 1] as string, phrase) ? '<span class="recap-gap"></span><wbr>' : '<wbr>'
    return [create(state, 'html_inline', gap), ...kept]
  })
}

function create(state: State, type: string, content: string): Token {
  const token = new state.Token(type, '', 0)
  token.content = content
  return token
}
