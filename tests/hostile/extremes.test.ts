import { beforeAll, describe, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { planDeck } from '../../src/plan/index.ts'
import { parseMarkdown } from '../../src/read/document.ts'
import { recognise } from '../../src/recognise/index.ts'
import { writeDeck } from '../../src/write/deck.ts'

/*
 * Reports that nobody writes and somebody sends: each is made at two sizes, and the greater one may take at most
 * 2.5 times the time that its size accounts for. What takes time by the square takes four times as much as that.
 */

const SMALL = { line: 20_000, blocks: 6000 }
const GREATER = 4
const MOST = 2.5 * GREATER
/** Below this many milliseconds a time says nothing. */
const FLOOR = 60

const head = '# 会議に参加しました\n\n## 参加した感想\n\n### naryoさん\n\n'
const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))
const line = (unit: string) => (length: number) => `${head}${filled(unit, length)}\n`
const counted = (start: string, unit: (n: number) => string) => (length: number): string => {
  let text = start
  for (let n = 1; text.length < length; n++) text += unit(n)
  return text
}

const SHAPES: Record<string, (length: number) => string> = {
  'a line of letters': line('a'),
  'a line of Chinese characters': line('監'),
  'a line of Chinese clauses': line('我们学到了很多，'),
  'a line of commas': line(','),
  'a line of Japanese commas': line('、'),
  'a line of the shortest sentences': line('あ。'),
  'a line of sentences, and no heading': length => `${filled('あ。', length)}\n`,
  'a line of Japanese sentences': line('監視の基本はアラートを減らすことだと学びました。'),
  'a line of Japanese clauses': line('監視の基本は、'),
  'a line of English sentences': line('We learned that the alerts, which are many, and the tools matter. '),
  'a line of what begins a venue': line('会場は'),
  'a line of what begins a session': line('太郎さんによる '),
  'a line of names': line('Ada Lovelace '),
  'a line of dates': line('2022年11月21日'),
  'a line of marks': line('==あ== '),
  'a line of addresses': line('https://a.example/x '),
  'a line of addresses without an end': line('https://'),
  'a line of links': line('[a](https://a.example/) '),
  'a line of brackets': line('['),
  'a line of Japanese brackets': line('「あ。'),
  'a line of stars': line('*'),
  'a line of emphasis in emphasis': line('*a**b'),
  'a line of quotations in each other': line('> '),
  'a line of lists in each other': line('1. '),
  'a line of tags': line('<div>'),
  'a line of backticks': line('`'),
  'a line of mustaches': line('{{ x }}'),
  'lines of tags': length => `${head}${filled('<div>\n', length)}`,
  'a list in a list in a list': counted(head, n => `${'  '.repeat(n)}- a\n`),
  'footnotes': counted(head, n => `a[^${n}]\n\n[^${n}]: x\n\n`),
  'a heading of digits': length => `# ${filled('2022', length)}\n\n本文です。\n`,
  'a heading of white space': length => `${head}### a${' '.repeat(length)}b\n\n本文です。\n`,
  'a heading of titles': length => `${head}### ${filled('『a』', length)}\n\n本文です。\n`,
  'headings with text': length => `# t\n\n${filled('## 感想です\n\n本文です。\n\n', length)}`,
  'headings without': length => `# t\n\n${filled('#### x\n\n', length)}`,
  'people': counted('# t\n\n## 参加した感想\n\n', n => `### user${n}さん\n\nとても良かったです。\n\n`),
  'talks of one person': counted('# t\n\n', n => `## 監視を段階的に入れる話${n} / 天野さん\n\nとても良かったです。\n\n`),
  'people who lead in': counted('# t\n\n## 参加した感想\n\n', n => `user${n}さん：とても良かったですし、また参加したいと思いました。\n\n`),
  'paragraphs': length => `${head}${filled('短い\n\n', 4 * length)}`,
  'a list': length => `${head}${filled('- 項目です\n', length)}`,
  'a table': length => `${head}| a | b |\n| --- | --- |\n${filled('| あ | い |\n', length)}`,
  'code': length => `${head}\`\`\`ts\n${filled('const a = 1 // `\n', length)}\`\`\`\n`,
  'front matter of brackets': length => `---\ntitle: ${filled('[', length)}\n---\n${head}本文です。\n`,
  'front matter of keys': length => `${counted('---\n', n => `k${n}: b\n`)(length)}---\n${head}本文です。\n`,
}

/** Milliseconds of the processor for a report's deck; one that is refused with a RecapError has had its time too. */
function timeOf(report: string): number {
  const start = process.cpuUsage()
  try {
    const document = parseMarkdown(report, 'report.md')
    writeDeck(planDeck(recognise(document), document.lineOf), { addons: [] })
  }
  catch (error) {
    if (!(error instanceof RecapError)) throw error
    expect(error.place.line).toBeGreaterThan(0)
    expect(error.help).toBeTruthy()
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('a report takes time in proportion to its length, and fails with nothing but an error to act on:', () => {
  beforeAll(() => {
    for (const make of Object.values(SHAPES)) timeOf(make(1000))
  })

  it.each(Object.entries(SHAPES))('%s', (_, make) => {
    const size = make(1000).split('\n').length > 20 ? SMALL.blocks : SMALL.line
    const small = Math.max(FLOOR, timeOf(make(size)))
    const great = timeOf(make(size * GREATER))
    expect(great / small).toBeLessThan(MOST)
  }, 60_000)
})
