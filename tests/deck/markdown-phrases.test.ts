import { createMarkdownExit } from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { deckLanguage, setDeckLanguage } from '../../src/deck/language.ts'
import { markdownPhrases } from '../../src/deck/markdown-phrases.ts'

const render = (markdown: string, lang = 'ja') => {
  const md = createMarkdownExit({ html: true })
  markdownPhrases(md as never, () => lang)
  return md.render(markdown)
}

it('a gap is drawn where Japanese meets Latin across a break', () => {
  expect(render('発生したOpenTelemetryを使う')).toContain('発生した<span class="recap-gap"></span><wbr>OpenTelemetryを')
})

describe('a line may break', () => {
  it.each([
    ['between phrases', '生産性の向上を目指します', '<p>生産性の<wbr>向上を<wbr>目指します</p>\n'],
    ['in headings', '# 生産性の向上策', '<h1>生産性の<wbr>向上策</h1>\n'],
    ['but not before the last word of a heading, where it is short', '# 生産性の向上', '<h1>生産性の向上</h1>\n'],
    ['nor where what stands before it breaks between its words', '# 社内インフラストラクチャーの改善', '<h1><span class="recap-compound">社内<wbr>インフラストラクチャーの改善</span></h1>\n'],
    ['in a phrase that is wider than many a column, between its words', '愉快なWebアプリケーションフレームワーク', '<p>愉快な<span class="recap-gap"></span><wbr><span class="recap-compound">Web<wbr>アプリケーション<wbr>フレーム<wbr>ワーク</span></p>\n'],
    ['in lists', '- 生産性の向上', '<ul>\n<li>生産性の<wbr>向上</li>\n</ul>\n'],
    ['in links', '[生産性の向上](https://a.example)', '<p><a href="https://a.example">生産性の<wbr>向上</a></p>\n'],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html)
  })

  it.each([
    ['in inline code', '`生産性の向上`', '<p><code>生産性の向上</code></p>\n'],
    ['in a block of code', '```\n生産性の向上\n```', '<pre><code>生産性の向上\n</code></pre>\n'],
    ['in HTML', 'x <b title="生産性の向上"/>', '<p>x <b title="生産性の向上"/></p>\n'],
    ['in the address of a link', '[x](/生産性の向上)', `<p><a href="/${encodeURI('生産性の向上')}">x</a></p>\n`],
  ])('not %s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html)
  })

  it('not within a short phrase of several words', () => {
    expect(render('CPU Stealを調べる')).toBe('<p><span class="recap-unbroken">CPU Stealを</span><wbr>調べる</p>\n')
  })

  it('nor where it has more spaces than are shown', () => {
    expect(render('9:00   開門   Quiet.Bird  朝', 'zh-Hans')).toBe(render('9:00 開門 Quiet.Bird 朝', 'zh-Hans'))
  })

  it('not at the end of a link in the middle of a phrase', () => {
    expect(render('[CPU Steal](https://a.example)を調べる')).toBe('<p><a href="https://a.example"><span class="recap-unbroken">CPU Steal</span></a><span class="recap-unbroken">を</span><wbr>調べる</p>\n')
  })

  it.each([
    ['in a cell between the words of a compound, where it is wider than the cell', 'コードジェネレーターの実装', '<span class="recap-compound">コード<wbr>ジェネレーターの</span><wbr>実装'],
    ['not before what is linked at its end', '大規模リファクタリング戦略[📄](https://a.example)', '<span class="recap-compound">大規模<wbr>リファクタリング<wbr>戦略<a href="https://a.example">📄</a></span>'],
    ['nor across the end of a link that began before it', '[難しい大規模リファクタ](https://a.example)リング戦略', '<a href="https://a.example">難しい<wbr>大規模リファクタ</a>リング戦略'],
    ['nor between two hours', '土曜10:00〜17:00に開催', '<span class="recap-unbroken">土曜10:00〜17:00に</span><wbr>開催'],
    ['nor before a sign at the end of such a word', 'あおぞらリサーチ＆読書室', '<span class="recap-compound">あおぞら<wbr><span class="recap-unbroken">リサーチ＆</span><wbr>読書室</span>'],
    ['nor in a word with a hyphen', 'fp-tsの活用', '<span class="recap-unbroken">fp-tsの</span><wbr>活用'],
  ])('%s', (_, cell, html) => {
    expect(render(`| a |\n| --- |\n| ${cell} |`)).toContain(`<td>${html}</td>`)
  })

  it.each([
    ['in a card between the words of a long compound', '🙌Web制作コミュニティページ一覧', '<span class="recap-unbroken">🙌Web</span><span class="recap-gap"></span><wbr>制作<wbr><span class="recap-compound">コミュニティ<wbr>ページ</span><wbr>一覧'],
    ['and at its spaces', 'ABC SQLインジェクションクイズ (Rails 7.1.3.4)', 'ABC <wbr>SQL<span class="recap-gap"></span><wbr><span class="recap-compound">インジェクション<wbr>クイズ</span> <wbr>(Rails <wbr>7.1.3.4)'],
    ['nor in one that stays whole', 'CPU Stealを調べる', '<span class="recap-unbroken">CPU Stealを</span><wbr>調べる'],
    ['nor in a name without Japanese', 'A Simple Implementation Technique', 'A Simple Implementation Technique'],
  ])('%s', (_, title, html) => {
    expect(render(`<LinkCard url="https://a.example/">\n\n${title}\n\n</LinkCard>\n\n関連コミュニティ一覧`)).toContain(`<p>${html}</p>`)
  })

  it.each(['<LinkCard url="https://a.example/" />', '<LinkCard url="https://a.example/">\n\nx\n\n</LinkCard>'])('not behind the card %j', (card) => {
    expect(render(`${card}\n\nWeb制作サイト一覧`)).toContain('<p>Web制作サイト一覧</p>')
  })

  it('not at the hyphen of a word in a long phrase', () => {
    expect(render('今日はOpenTelemetry-collectorによる')).toContain('OpenTelemetry-collector')
  })

  it('nor inside the brackets of a wide phrase, where a space stands there', () => {
    expect(render('record Person { name, age }というのが')).toBe('<p>record <wbr>Person <wbr><span class="recap-unbroken">{ name, </span><wbr><span class="recap-unbroken">age }というのが</span></p>\n')
  })

  it('only at spaces in a language that writes them', () => {
    expect(render('We went there and met many people', 'en')).toBe('<p>We went there and met many people</p>\n')
  })
})

it('characters that are HTML\'s stay text', () => {
  expect(render('生産性の\\<b\\>向上 & x')).not.toMatch(/<b>|& /)
})

it('the language of the deck is the one that was set, English before', () => {
  const before = process.env.RECAP_DECK_LANG
  try {
    delete process.env.RECAP_DECK_LANG
    expect(deckLanguage()).toBe('en')
    setDeckLanguage('ja')
    expect(deckLanguage()).toBe('ja')
  }
  finally {
    if (before === undefined) delete process.env.RECAP_DECK_LANG
    else process.env.RECAP_DECK_LANG = before
  }
})
