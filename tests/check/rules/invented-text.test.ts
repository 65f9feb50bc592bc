import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedText } from '../../../src/check/rules/invented-text.ts'
import type { Evidence, TextBlock } from '../../../src/check/evidence.ts'
import { sentencesOf } from '../../../src/check/deck/sentences.ts'
import { recapOf } from '../../support/markdown.ts'
import { ownDeck } from '../support/deck.ts'
import { healthy, picture, showing, textBlock, withSlide } from '../support/evidence.ts'

const own = await ownDeck()
const said = (evidence: Evidence) => inventedText(evidence).map(({ slide, measured }) => [slide, measured])
const noOf = (evidence: Evidence, id: string) => evidence.deck.slides.find(slide => slide.id === id)?.no
const code = (text: string): TextBlock => textBlock(text, 'code')

it('a deck that says what its report says has invented nothing', () => {
  expect(inventedText(healthy())).toEqual([])
})

it('this repository\'s deck has invented nothing, whether a browser saw it or not', () => {
  expect(inventedText(own)).toEqual([])
  expect(inventedText({ ...own, views: {} })).toEqual([])
})

it('a fault says which slide, what it says, and the words to find it by', () => {
  expect(inventedText(showing(healthy(), 'closing', ['またお会いしましょう']))).toEqual([{
    rule: 'invented-text',
    slide: 8,
    message: 'the slide says “またお会いしましょう”, which the report does not',
    measured: 'またお会いしましょう',
    allowed: 'the report\'s words and the deck\'s labels',
    help: expect.stringContaining('recap generate') as string,
    words: 'またお会いしましょう',
  }])
})

describe('what components of this repository\'s deck add to its slides is known:', () => {
  it.each<[slide: string, texts: string[]]>([
    ['cover', ['GMOペパボ', '2022-12-02 公開', 'pyama86', '4', '人 登壇', '5', 'セッション', '3', '人 参加']],
    ['order', ['はじめに・おわりに 3分', '全', '25', '分', 'takutaka', '登壇', '参加', 'しきい値監視からの卒業! Prometheus による機械学習を用いた異常検知アラートの実装', '実例から学ぶ Kubernetes Custom Controller のステータス管理\u2002ほか1件', '5', '4', '1']],
    ['figures', ['4', '5', '3', '人 登壇', 'セッション', '人 参加']],
    ['photos', ['写真はこれから届きます']],
    ['pyama86', ['登壇', '1/4', '次は', 'akichan', '約', '3', '分']],
    ['naryo', ['参加', '1/5', '聴いたセッション', 'Kubernetes Admission Webhook Deep Dive', 'Akihiro Ikezoe さん', '約', '4', '分']],
    ['akichan-next', ['akichan', '登壇', '4/4', '次は', 'takutaka']],
    ['pochy-heard-1-3', ['Metrics', '問題が起きているか', '『フロントエンド・オブザーバビリティ』']],
    ['pochy-heard-1-2', ['上手くいかないことが既知である事象に目を配るのが', 'モニタリング']],
    ['takutaka-next', ['github.com/takutakahashi/promad', 'https://github.com/takutakahashi/promad']],
    ['voices-1', ['みんなの声', '7人中', '5', '人', 'pyama86', '登壇']],
    ['links', ['このレポート', 'tech.pepabo.com/2022/…', 'event.cloudnativedays.jp/…', 'speakerdeck.com/takutakahashi/…', 'github.com/takutakahashi/…']],
    ['recruit', ['GMOペパボ', '40000人', '採用したい!!1', 'recruit.pepabo.com']],
    ['closing', ['yuchi', '参加', 'naryo']],
  ])('%s', (id, texts) => {
    expect(noOf(own, id)).toBeDefined()
    expect(said(showing(own, id, texts))).toEqual([])
  })
})

describe('invented on this repository\'s deck is', () => {
  it.each<[what: string, slide: string, text: string]>([
    ['a word', 'closing', '最悪'],
    ['a word with one letter changed', 'pyama86-talk-1', '自社で発生したCPU Stealを起因とした、ノイジーネイバ問題'],
    ['two parts of the report put together', 'closing', '約3年ぶりのオフライン開催すべてのスタッフの方々に感謝申し上げます'],
    ['two labels put together', 'recruit', '採用セッション'],
    ['a name and a label that do not belong together', 'akichan', 'akichan 採用'],
    ['a part of a label', 'figures', 'ほか'],
    ['a label in another language', 'figures', 'Speaker'],
    ['a name', 'order', 'bob'],
    ['half of a word', 'pyama86-talk-1', 'teal'],
    ['half of a number', 'recruit', '000人'],
    ['a label with another number', 'order', '全30分'],
    ['minutes that nobody has', 'order', '7'],
    ['somebody else\'s minutes', 'pyama86', '5'],
    ['minutes where none are told', 'closing', '3'],
    ['a number that the report has somewhere', 'closing', '22'],
    ['another count', 'cover', '8'],
    ['another place in the section', 'akichan-next', '3/4'],
    ['a longer section', 'akichan-next', '4/5'],
    ['more voices than people', 'voices-1', '8'],
    ['another total', 'voices-1', '8人中'],
    ['another date', 'cover', '2022-12-03 公開'],
    ['another address', 'links', 'example.com/…'],
    ['another part of a known site', 'links', 'speakerdeck.com/somebody/…'],
    ['an address cut inside a name', 'links', 'speakerdeck.com/takuta…'],
    ['an address with another end', 'links', 'speakerdeck.com/…/somebody'],
    ['an address whose host is cut', 'links', 'speaker…/takutakahashi/…'],
    ['a dash of dots', 'links', '…'],
    ['an ornament', 'closing', '🎉'],
    ['a title that nobody gave', 'pyama86', '『Dynamic VM Scheduling in Kubernetes』'],
    ['a speaker whom nobody heard', 'naryo', 'Ada Lovelace さん'],
  ])('%s', (_, id, text) => {
    expect(said(showing(own, id, [text]))).toEqual([[noOf(own, id), text]])
  })
})

it('a company that is called by a number is known', () => {
  const { report, ...evidence } = healthy()
  const [first, ...others] = report.recap.people
  const of = (affiliation: string) => ({ ...evidence, report: { ...report, recap: { ...report.recap, people: [{ ...first!, affiliation }, ...others] } } })
  expect(said(showing(of('1776'), 'closing', ['1776']))).toEqual([])
  expect(said(showing(of('1777'), 'closing', ['1776']))).toHaveLength(1)
})

describe('known is', () => {
  it.each<[what: string, blocks: (string | TextBlock)[]]>([
    ['a sentence broken into lines', ['小さな話\nをしま\nした']],
    ['a text with marks for breaks and other white space', ['小さな\u200B話を　しました']],
    ['nothing to see', [' ', '\u200B']],
    ['a text over the end of a sentence', ['しました。次も']],
    ['all of a paragraph, broken', ['こんにちは。adaです。\n小さな話をしました。次も登壇したいです。']],
    ['a title in brackets', ['『小さな話』', '“小さな話”']],
    ['an address as it is', ['https://example.com/talks/1', 'example.com/report']],
    ['an address without what it has in common with another', ['example.com/…/1', 'example.com/…ks/1']],
    ['what a QR code says of itself', ['QR: https://example.com/talks/1']],
  ])('%s', (_, blocks) => {
    expect(said(showing(healthy(), 'closing', blocks))).toEqual([])
  })
})

describe('a text that a component cuts with 「…」', () => {
  const titled = (shown: string, slide: Partial<Evidence['deck']['slides'][number]> = {}) => said(showing(withSlide(healthy(), 'ada-talk-1', slide), 'ada-talk-1', [shown])).map(([, text]) => text)

  it.each<[what: string, shown: string, slide?: { raw?: string }, more?: string]>([
    ['the beginning of a title', '小さな会議…'],
    ['the beginning of what the slide\'s Markdown says', '次も登壇…', { raw: '# 次も登壇したいです' }],
    ['the same, with what Markdown escapes', '[a] と b…', { raw: '# \\[a\\] と b の話' }, '[a] と b の話'],
    ['the beginning of a title, with how many more there are', '朝の散歩…ほか1件', {}, '良い。\n\n### 『朝の散歩と夜の読書』 @ada\n\n良い。'],
  ])('is known as %s', (_, shown, slide = {}, more = '') => {
    const markdown = `### 『題』 @ada\n\n${more}\n`
    const evidence = more ? { ...healthy(), report: { file: 'report.md', recap: recapOf(markdown), sentences: sentencesOf(markdown, 'ja') } } : healthy()
    expect(said(showing(withSlide(evidence, 'ada-talk-1', slide), 'ada-talk-1', [shown], 'only')).filter(([, text]) => text === shown)).toEqual([])
  })

  it.each<[string, string, { raw?: string }?]>([
    ['what the report says, but not this slide', '次も登壇…'],
    ['what the slide says, but not the report', '大きな嘘を…', { raw: '# 大きな嘘をつく' }],
    ['too little of a title', '小さな…'],
    ['a title that does not go on', '小さな会議2022に参加しました…'],
    ['another end of a title', '会議2022に…'],
    ['a title with another word', '小さな会合…'],
    ['a word cut in two', '小さな会議20…'],
    ['a label', '関連リン…'],
    ['a text with 「…」 in the middle', '小さな…参加しました'],
    ['nothing but 「…」', '…'],
    ['the beginning of a title, with more of them than there are', '小さな会議…ほか9件'],
  ])('is made up as %s', (_, shown, slide) => {
    expect(titled(shown, slide)).toEqual([shown])
  })
})

describe('the part of a block that a slide shows', () => {
  const markdown = `### 『題』 @ada\n\n${Array.from({ length: 5 }, (_, at) => `- 項目その${at + 1}`).join('\n')}\n`
  it.each([
    ['from: 1\nto: 3\nof: 5', '1–3 / 5', true],
    ['from: 5\nto: 5\nof: 5', '5 / 5', true],
    ['from: 5\nto: 5\nof: 5', '4 / 5', false],
    ['from: 1\nto: 3\nof: 6', '1–3 / 6', false],
  ])('%j: %s', (raw, shown, known) => {
    const evidence = withSlide({ ...healthy(), report: { file: 'report.md', recap: recapOf(markdown), sentences: sentencesOf(markdown, 'ja') } }, 'closing', { raw })
    expect(said(showing(evidence, 'closing', [shown], 'only')).some(([, text]) => text === shown)).toBe(!known)
  })
})

describe('code and tables:', () => {
  const markdown = '## 登壇した内容\n\n### 『題』 @ada\n\n```ts\nconst a = 1\n\nconst b = 2\n```\n\n| 一 | 二 |\n| --- | --- |\n| 40 | x |\n'
  const evidence = () => {
    const recap = recapOf(markdown)
    const slides = healthy().deck.slides.slice(0, 1).map(slide => ({ ...slide, id: 'x' }))
    return { ...healthy(), deck: { ...healthy().deck, slides }, report: { file: 'report.md', recap, sentences: sentencesOf(markdown, 'ja') }, views: { 'print light': healthy().views['screen light']?.slice(0, 1).map(view => ({ ...view, blocks: [] })) ?? [] } } satisfies Evidence
  }

  it.each<[text: string, known: boolean]>([
    ['const a = 1\n\nconst b = 2', true],
    ['const a = 1', true],
    ['const b = 2\nconst a = 1', false],
    ['const a = 1\nconst c = 3', false],
  ])('code is the report\'s line by line, in its order: %j', (text, known) => {
    expect(said(showing(evidence(), 'x', [code(text)])).map(([, text]) => text)).toEqual(known ? [] : [text])
  })

  it('a number is a cell of its own, or it is made up', () => {
    expect(said(showing(evidence(), 'x', ['40', '1'])).map(([, text]) => text)).toEqual(['1'])
  })

  it.each([
    ['| 17:00 | 片付け |', '17:00', []],
    ['| 人数 | 300 |', '300', []],
    ['| 8:00 | 朝食\\|散歩 |', '8:00', []],
    ['| 17:00 | 懇親会 |', '17:00', ['17:00']],
    ['| 7:00 | 片付け |', '7:00', ['7:00']],
    ['', '17:00', ['17:00']],
  ])('a number is a cell of a row that is an item of the report, or it is made up: %s', (raw, number, invented) => {
    const listed = { ...evidence(), report: { ...evidence().report, sentences: sentencesOf('- 17:00 片付け\n- 人数：300\n- 8:00 朝食|散歩\n', 'ja') } }
    const slides = listed.deck.slides.map(slide => ({ ...slide, raw }))
    expect(said(showing({ ...listed, deck: { ...listed.deck, slides } }, 'x', [number])).map(([, text]) => text)).toEqual(invented)
  })

  it.each([
    ['a card of its link', '<LinkCard url="https://example.com/2001.pdf">\n\n2001\n\n</LinkCard>', '2001', []],
    ['no more than a part of a line', '2001 年の人', '2001', ['2001']],
    ['of no link', '<LinkCard url="https://example.com/2001.pdf">\n\n1999\n\n</LinkCard>', '1999', ['1999']],
  ])('a number is the words of a link, or it is made up: %s', (_, raw, number, invented) => {
    const markdown = '# 会\n\n## 感想\n\n1999 年に [2001](https://example.com/2001.pdf) という本を読みました。\n'
    const linked = { ...evidence(), report: { ...evidence().report, recap: recapOf(markdown), sentences: sentencesOf(markdown, 'ja') } }
    const slides = linked.deck.slides.map(slide => ({ ...slide, raw }))
    expect(said(showing({ ...linked, deck: { ...linked.deck, slides } }, 'x', [number])).map(([, text]) => text)).toEqual(invented)
  })

  it('two numbers with full stops are a cell too, though they read as two sentences', () => {
    const cells = '| 一 | 二 |\n| --- | --- |\n| 1. 2. | 3. |\n'
    const numbered = { ...evidence(), report: { ...evidence().report, sentences: sentencesOf(cells, 'ja') } }
    expect(said(showing(numbered, 'x', ['1. 2.', '3. 4.', '1.3.', '1.2'])).map(([, text]) => text)).toEqual(['3. 4.', '1.3.', '1.2'])
  })
})

describe('in the notes', () => {
  it.each<[notes: string, invented: string[]]>([
    ['こんにちは。次も登壇したいです。', []],
    ['次も登壇したいです。こんにちは。', ['次も登壇したいです。こんにちは。']],
    ['こんにちは。小さな話をしました。', []],
    ['こんにちは。とても良かったです。', ['こんにちは。とても良かったです。']],
    ['次は bob', []],
    ['次は carol', ['次は carol']],
    ['2人中2人', []],
    ['3人中2人', ['3人中2人']],
    ['ada: 小さな話をしました', []],
    ['ada: 大きなお世話', ['ada: 大きなお世話']],
    ['carol: 小さな話をしました', ['carol: 小さな話をしました']],
    ['小さな話 | adaです', []],
    ['小さな話 | 大嘘', ['小さな話 | 大嘘']],
    ['一言一句\n\n小さな話をしました。', ['一言一句']],
  ])('%j', (notes, invented) => {
    expect(said(withSlide(healthy(), 'ada-talk-1', { notes })).map(([, text]) => text)).toEqual(invented)
  })
})

it('words that an author marked may be part of a longer word', () => {
  const of = (paragraph: string) => {
    const markdown = `### 『題』 @ada\n\n${paragraph}\n`
    return said(showing({ ...healthy(), report: { file: 'report.md', recap: recapOf(markdown), sentences: sentencesOf(markdown, 'ja') } }, 'closing', ['Kuber'], 'only')).filter(([slide]) => slide === 8).map(([, text]) => text)
  }
  expect(of('==Kuber==netes')).not.toContain('Kuber')
  expect(of('Kubernetes')).toContain('Kuber')
})

it('a picture must be called what the report calls it', () => {
  const withPicture = (alt: string | undefined, decorative = false): Evidence => {
    const evidence = healthy()
    return { ...evidence, views: { 'screen dark': evidence.views['screen light']?.map(view => view.no === 3 ? { ...view, pictures: [{ ...picture(alt), decorative }] } : view) ?? [] } }
  }
  expect(said(withPicture('小さな話'))).toEqual([])
  expect(said(withPicture(undefined))).toEqual([])
  expect(said(withPicture('QR: https://example.com/talks/1'))).toEqual([])
  expect(said(withPicture('猫', true))).toEqual([])
  expect(said(withPicture('猫'))).toEqual([[3, '猫']])
})

it.each(['edited', 'written'] as const)('what a person has %s is theirs', (owner) => {
  const evidence = withSlide(showing(healthy(), 'closing', ['またお会いしましょう']), 'closing', { owner, notes: '手書き' })
  expect(inventedText(evidence)).toEqual([])
})

it('a name that is only in the headmatter is made up', () => {
  const evidence = healthy()
  const people = evidence.deck.recap?.people.map(person => ({ ...person, name: person.name === 'bob' ? 'mallory' : person.name })) ?? []
  const renamed = { ...evidence, deck: { ...evidence.deck, recap: { ...evidence.deck.recap!, people } } }
  expect(said(showing(renamed, 'order', ['mallory']))).toEqual([[2, 'mallory']])
})

it('a word that the report does not have is found wherever it stands', () => {
  const ids = own.deck.slides.filter(({ owner, id }) => owner === 'generated' && id).map(({ id }) => id as string)
  fc.assert(fc.property(fc.constantFrom(...ids), fc.constantFrom('嘘八百', 'Fortran', '万里の長城', '9999分'), fc.constantFrom('', '登壇', '実装方法', 'akichan', '感想'), fc.boolean(), (id, word, beside, inNotes) => {
    const text = word + beside
    const evidence = inNotes ? withSlide(own, id, { notes: `${beside}\n${text}`.trim() }) : showing(own, id, [text])
    expect(said(evidence)).toEqual([[noOf(own, id), text]])
  }))
})
