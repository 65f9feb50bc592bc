import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeNote, escapeText } from '../../src/write/escape.ts'
import { planDeck } from '../../src/plan/index.ts'
import { STRUCK, UNSTRUCK } from '../../src/read/struck.ts'
import { recognise } from '../../src/recognise/index.ts'
import { writeText } from '../../src/write/inline.ts'
import { pageText, writeDeck } from '../../src/write/deck.ts'
import { documentOf } from '../support/markdown.ts'
import { renderSlide } from '../support/slidev.ts'

const struck = (text: string) => STRUCK + text + UNSTRUCK

/** What a browser shows of a paragraph, and what of it is struck through. */
function drawn(markdown: string): { text: string, struckText: string } {
  const html = renderSlide(markdown).trim()
  const bare = (part: string) => part.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '')
  return { text: bare(html), struckText: [...html.matchAll(/<s>(.*?)<\/s>/gs)].map(([, inner = '']) => bare(inner)).join('') }
}

describe('struck words', () => {
  it.each<[name: string, text: string, markdown: string]>([
    ['between signs', `${struck('全部消す')} 要約する`, '~~全部消す~~ 要約する'],
    ['beside letters', `前${struck('の話')}後`, '前~~の話~~後'],
    ['as a tag where signs would not hold', `これは${struck('「旧い」')}新しい`, 'これは<s>「旧い」</s>新しい'],
    ['with white space outside', `a ${struck(' b ')} c`, 'a ~~b~~ c'],
    ['what is in them escaped', struck('a*b*c <img> {{ x }} d'), '~~a\\*b\\*c \\<img\\> <span v-pre>{{</span> x <span v-pre>}}</span> d~~'],
    ['not where there are none', struck(' '), ''],
    ['literal signs, not', '~~a~~', '\\~\\~a\\~\\~'],
  ])('are written %s', (_, text, markdown) => {
    expect(escapeText(text).replace(/ +/g, ' ')).toBe(markdown)
  })

  it('are written so in notes', () => {
    expect(escapeNote(`${struck('消す')}残す`)).toBe('~~消す~~残す')
  })

  it('go on through a link', () => {
    const text = `${STRUCK}前の資料後${UNSTRUCK}残り`
    expect(writeText({ from: 'report', text, line: 1, links: [{ start: 3, end: 5, url: 'https://a.example/' }] })).toBe('~~前の~~[~~資料~~](https://a.example/)~~後~~残り')
  })

  it('are struck in HTML, and only they are', () => {
    const words = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('あ', '「', '」', '。', 'a', '1', '*', '~', '\\', '_', '!', '(', '<', '-', '#'), minLength: 1, maxLength: 6 }), fc.boolean()), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(words, (pieces) => {
      const joined = pieces.filter(([, isStruck], index) => !(isStruck && pieces[index - 1]?.[1]))
      const { text, struckText } = drawn(escapeText(joined.map(([text, isStruck]) => isStruck ? struck(text) : text).join('')))
      expect(text).toBe(joined.map(([text]) => text).join(''))
      expect(struckText).toBe(joined.flatMap(([text, isStruck]) => isStruck ? [text] : []).join(''))
    }))
  })
})

describe('a report with struck words', () => {
  const pageOf = (body: string) => {
    const document = documentOf(`# 会に参加しました\n\n## 参加した感想\n\n### naryoさん\n\n${body}\n\n### pochyさん\n\n学ぶことが多い会でした。`)
    return pageText(writeDeck(planDeck(recognise(document), document.lineOf), { addons: [] }).pages.find(page => pageText(page).includes('person: naryo')) ?? (() => { throw new Error('no page') })())
  }

  it('has them struck on the slide and in its notes', () => {
    expect(pageOf('- ~~全部消す~~ 要約してから消す\n- 長めの二つ目の項目').split('~~全部消す~~ 要約してから消す')).toHaveLength(3)
  })

  it('has none of them picked', () => {
    const page = pageOf('監視の運用では~~アラートを全部消すことが大切だと学びました~~、アラートを減らすことが大切だと学びました。手順書を毎週読み合わせることも大切です。')
    const [slides = ''] = page.replace(/<!--[^]*?-->/g, '').split('\0')
    expect(slides).not.toContain('全部消す')
    expect(page).toContain('~~アラートを全部消すことが大切だと学びました~~')
  })

  it('has those that the author marked struck', () => {
    expect(pageOf('手順は ~~==一冊の本==で~~決めた。')).toMatch(/^(?:> |- )~~一冊の本~~$/m)
  })
})
