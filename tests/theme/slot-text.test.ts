import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCommentVNode, createTextVNode, Fragment, h, type VNode } from 'vue'
import { codeOf, definitionOf, hanging, hangs, loosen, narrowed, nodesOf, plainText, quotedOf, sliceNodes, slotParts, slotTexts, termOf, textOf, Words } from '../../src/theme/slot-text.ts'

/** A text as markdown-phrases.ts leaves it: `|` for a break, `[…]` for what must not be broken. */
const marked = (text: string): VNode[] => text.split(/(\||\[[^\]]*\])/u).filter(Boolean)
  .map(part => part === '|' ? h('wbr') : part.startsWith('[') ? h('span', { class: 'recap-unbroken' }, part.slice(1, -1)) : createTextVNode(part))
const li = (text: string) => h('li', marked(text))
const texts = (nodes: VNode[] | undefined) => nodes && textOf(nodes)

const LinkCard = { render: () => null }
const slide = () => [
  h(Fragment, [createTextVNode('\n'), createCommentVNode('note'), h('h1', marked('題|です'))]),
  h('h2', '副題'),
  h('blockquote', [h('p', '言葉')]),
  h('ul', [createTextVNode('\n'), li('[CPU Stealを]|調べる'), li('二つ')]),
  h('p', '段落'),
  h(LinkCard, { url: 'https://a.example' }, () => [h('p', 'カード')]),
  h('h1', '二つめの題'),
]

describe('slotParts', () => {
  it('finds the title, the subtitle, the quotation, the items and all else', () => {
    const { title, subtitle, say, items, rest } = slotParts(slide())
    expect([title, subtitle, say].map(node => [node?.type, plainText(node)])).toEqual([['h1', '題です'], ['h2', '副題'], ['p', '言葉']])
    expect(items.map(plainText)).toEqual(['CPU Stealを調べる', '二つ'])
    expect(rest.map(({ type }) => type)).toEqual(['p', LinkCard, 'h1'])
  })

  it.each([[[]], [undefined], ['\n'], [[createCommentVNode('x'), null, false]]])('of %j are none', (content) => {
    expect(slotParts(content)).toEqual({ title: undefined, subtitle: undefined, say: undefined, items: [], lists: [], quote: undefined, rest: [] })
  })
})

it.each<[tag: string, found: string[]]>([['h1', ['題\u200Bです', '二つめの題']], ['p', ['言葉', '段落']], ['li', ['CPU\u00A0Stealを\u200B調べる', '二つ']], ['h3', []]])('slotTexts finds all %s', (tag, found) => {
  expect(slotTexts(slide(), tag)).toEqual(found)
})

it.each<[content: unknown, text: string, plain: string]>([
  ['文字', '文字', '文字'],
  [li('一|二[a b]'), '一\u200B二a\u00A0b', '一二a b'],
  [h('p', ['a ', h('strong', 'b'), ' c']), 'a b c', 'a b c'],
  [[h('br'), null, createCommentVNode('x')], '', ''],
])('%# is read with its breaks, and plainly', (content, text, plain) => {
  expect([textOf(content), plainText(content)]).toEqual([text, plain])
})

it.each([['「引用」と', true], ['『題』', true], ['（注）', true], ['題「引用」', false], ['(a)', false], ['', false]])('%j hangs: %s', (text, hung) => {
  expect(hangs(text)).toBe(hung)
})

it('hanging counts from 1', () => {
  expect(hanging(['「一」', '二', '【三】'])).toBe('1 3')
})

it.each<[text: string, parts: unknown]>([
  ['Metrics(問題が|起きているか)', ['Metrics', '問題が\u200B起きているか']],
  ['Logs（なぜ問題が）', ['Logs', 'なぜ問題が']],
  ['Controller(ARC)の概念', undefined],
  ['(注)', undefined],
])('%j as term and note: %j', (text, parts) => {
  const found = termOf(li(text))
  expect(found && [texts(found.term), texts(found.note)]).toEqual(parts)
})

it.each<[text: string, parts: unknown]>([
  ['問題が|起きている|ことを|知るのが|モニタリング', ['問題が\u200B起きている\u200Bことを\u200B知るのが', 'モニタリング']],
  ['起きたことを見るのがログ', ['起きたことを見るのが', 'ログ']],
  ['見るのがログ', undefined],
  ['問題を知るのが大事です、と聞いた', undefined],
])('%j as definition: %j', (text, parts) => {
  const found = definitionOf(li(text))
  expect(found && [texts(found.says), texts(found.word)]).toEqual(parts)
})

it.each<[text: string, words: string | undefined]>([
  ['「いつかは|登壇する」', 'いつかは\u200B登壇する'],
  ['「一」と「二」', undefined],
  ['「一」と', undefined],
])('%j is nothing but a quotation of %j', (text, words) => {
  expect(texts(quotedOf(li(text)))).toBe(words)
})

it('any cut of a text gives both halves, and no break where it was cut', () => {
  const pieces = fc.array(fc.constantFrom('漢字', 'かな', '|', '[a b]', 'Latin '), { maxLength: 8 })
  fc.assert(fc.property(pieces, fc.nat(20), (parts, at) => {
    const nodes = marked(parts.join(''))
    const plain = textOf(nodes).replaceAll('\u200B', '')
    const [left, right] = [textOf(sliceNodes(nodes, 0, at)), textOf(sliceNodes(nodes, at, plain.length))]
    expect((left + right).replaceAll('\u200B', '')).toBe(plain)
    expect(left.endsWith('\u200B') && at < plain.length).toBe(false)
    expect(right.startsWith('\u200B')).toBe(false)
  }))
})

it.each<[text: string, loose: string]>([
  ['実践!OpenTelemetryと', '実践!\u200BOpenTelemetryと'],
  ['takutakahashi/promad', 'takutakahashi/\u200Bpromad'],
  ['[a/bcdefghijklm]', 'a/bcdefghijklm'],
  ['CI/CDをする', 'CI/CDをする'],
  ['オフラインでした!!!', 'オフラインでした!!!'],
])('%j may be broken so: %j', (text, loose) => {
  expect(textOf(loosen([li(text)]))).toBe(loose)
})

it.each<[text: string, most: number, narrow: string]>([
  ['短い|題', 8, '短い\u200B題'],
  ['関数型バックエンド開発の|話', 8, '関数型\u200Bバックエンド\u200B開発の\u200B話'],
  ['[Kubernetes Custom Controllerの]|話', 12, 'Kubernetes \u200BCustom \u200BControllerの\u200B話'],
  ['[Cloud Native]な|話', 12, 'Cloud\u00A0Nativeな\u200B話'],
])('for a narrow column %j of %i em may break so: %j', (text, most, narrow) => {
  expect(textOf(narrowed(marked(text), most))).toBe(narrow)
})

it('a compound wider than a narrow column is measured by its words', () => {
  const compound = h('span', { class: 'recap-compound' }, ['社内', h('wbr'), 'コンパートメントの'])
  expect(textOf(compound)).toBe('社内コンパートメントの')
  expect(textOf(narrowed([compound], 12))).toBe('社内コンパートメントの')
  expect(textOf(narrowed([compound], 10))).toBe('社内\u200Bコンパートメントの')
})

it('codeOf keeps code to the letter, in Slidev\'s component too', () => {
  const pre = h('pre', [h('code', [h('span', ['  a: ', h('b', '1')]), createTextVNode('\n'), createCommentVNode('x'), h('span', '  ')])])
  expect(codeOf(h(LinkCard, null, { default: () => [pre] }))).toBe('  a: 1\n  ')
})

it('Words renders what stands in a vnode, not the element itself', () => {
  const rendered = Words({ of: li('一|二') }, {} as never) as VNode[]
  expect(rendered.map(({ type }) => type)).toEqual(nodesOf(marked('一|二')).map(({ type }) => type))
})
