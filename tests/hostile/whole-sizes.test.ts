import { describe, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { planDeck } from '../../src/plan/index.ts'
import { readReport } from '../../src/read/report.ts'
import { recognise } from '../../src/recognise/index.ts'
import { pageText, writeDeck } from '../../src/write/deck.ts'

/*
 * Reports as long as somebody could send, at their whole size: what each says is in the deck as often as in the
 * report, or the report is refused with its place and what to do. How time grows with size, extremes.test.ts says.
 */

const MB = 1_000_000
const FIRST = '最初の文をここに書きました。'
const LAST = '最後の文をここに書きました。'
const SENTENCE = '監視の基本はアラートを減らすことだと学びました。'

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))
const counted = (count: number, unit: (n: number) => string): string => Array.from({ length: count }, (_, index) => unit(index + 1)).join('')
const between = (body: string): string => `# 会議に参加しました\n\n${FIRST}\n\n## 参加した感想\n\n### naryoさん\n\n${body}\n\n${LAST}\n`
const times = (text: string, word: string | RegExp): number => text.split(word).length - 1

interface Whole {
  report: string
  file?: string
  /** What the report says again and again: the deck says it as often, at least. */
  word?: string | RegExp
  /** Numbered words: the deck says each of them. */
  each?: { word: RegExp, count: number }
}

const WHOLE: Record<string, () => Whole> = {
  'a line of 5 MB of Japanese': () => ({ report: between(filled(SENTENCE, 5 * MB)), word: SENTENCE }),
  'a line of 5 MB of stars': () => ({ report: between(filled('*', 5 * MB)) }),
  'a line of 1 MB of backticks': () => ({ report: between(`${filled('`', MB)} と書きました。`) }),
  '1 MB of code': () => ({ report: between(`\`\`\`ts\n${filled('const a = 1 // `\n', MB)}\`\`\``), word: 'const a = 1 // `' }),
  'an HTML page of 10,000 elements in each other': () => ({ report: `<!doctype html><html><body><h1>会議に参加しました</h1><p>${FIRST}</p>${filled('<div>', 50_000)}<p>${SENTENCE}</p>${filled('</div>', 60_000)}<p>${LAST}</p></body></html>`, file: 'report.html', word: SENTENCE }),
  '10,000 headings': () => ({ report: between(counted(10_000, n => `#### 話題${n}番\n\n`)), each: { word: /話題(\d+)番/g, count: 10_000 } }),
  'a heading of 1 MB': () => ({ report: between(`#### ${filled('監視の話', MB)}`), word: '監視の話' }),
  'lists 200 deep': () => ({ report: between(counted(200, n => `${'  '.repeat(n - 1)}- 項目${n}番です\n`)), each: { word: /項目(\d+)番/g, count: 200 } }),
  'a table of 5,000 rows': () => ({ report: between(`| 番号 | 名前 |\n| --- | --- |\n${counted(5000, n => `| 行${n}番 | あ |\n`)}`), each: { word: /行(\d+)番/g, count: 5000 } }),
  'a table of 500 columns': () => ({ report: between(`${counted(500, n => `| 列${n}番 `)}|\n${'| --- '.repeat(500)}|\n${counted(500, n => `| 値${n}番 `)}|\n`), each: { word: /値(\d+)番/g, count: 500 } }),
  '5,000 links on a line': () => ({ report: between(counted(5000, n => `[話${n}番](https://a.example/${n}) `)), each: { word: /話(\d+)番/g, count: 5000 } }),
}

const REFUSED: Record<string, () => string> = {
  'a line of 5 MB of brackets': () => between(filled('[', 5 * MB)),
  '20,000 links on a line': () => between(counted(20_000, n => `[話${n}番](https://a.example/${n}) `)),
  'two million signs of lists on a line': () => between(filled('- ', 4 * MB)),
  'front matter of 1 MB': () => `---\ntitle: ${filled('監視', MB)}\n---\n\n${between('')}`,
  'front matter that is broken, with anchors that double each other in one value': () => `---\ntitle: A: B\nx: [&a0 [x], ${counted(30, n => `&a${n} [*a${n - 1}, *a${n - 1}], `)}*a30]\n---\n\n${between('')}`,
  'front matter whose anchors double each other': () => `---\na0: &a0 [x]\n${counted(30, n => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]\n`)}title: *a30\n---\n\n${between('')}`,
}

/** The text of all slides and notes, with what stands in files that slides show; Markdown's backslashes are left out. */
async function deckText(report: string, file = 'report.md'): Promise<string> {
  const document = await readReport(report, file)
  const { pages, snippets } = writeDeck(planDeck(recognise(document), document.lineOf), { addons: [] })
  return [...pages.map(pageText), ...snippets.values()].join('\n').replaceAll('\\', '')
}

describe('a report at its whole size loses nothing:', () => {
  it.each(Object.entries(WHOLE))('%s', async (_, make) => {
    const { report, file, word, each } = make()
    const text = await deckText(report, file)
    expect(text).toContain(FIRST)
    expect(text).toContain(LAST)
    if (word) expect(times(text, word)).toBeGreaterThanOrEqual(times(report, word))
    if (each) expect(new Set(Array.from(text.matchAll(each.word), ([, number]) => number)).size).toBe(each.count)
  }, 60_000)
})

describe('a report that no parser gets through is refused, with its place and what to do:', () => {
  it.each(Object.entries(REFUSED))('%s', async (_, make) => {
    const error = await deckText(make()).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(RecapError)
    const { place, help } = error as RecapError
    expect(place.file).toBe('report.md')
    expect(place.line).toBeGreaterThan(0)
    expect(help).toBeTruthy()
  }, 60_000)
})
