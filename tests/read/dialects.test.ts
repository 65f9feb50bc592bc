import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/check/deck/sentences.ts'
import { proses, type Block } from '../../src/read/blocks.ts'
import { maskDialects } from '../../src/read/dialects/masked.ts'
import type { Prose } from '../../src/read/prose.ts'
import { readReport } from '../../src/read/report.ts'
import { solid } from '../support/markdown.ts'

/** A folder per way of writing: a report, and its blocks as a person reads them. */
const folder = new URL('./dialects/', import.meta.url)
const fixtures = readdirSync(folder).map((name) => {
  const file = readdirSync(new URL(`${name}/`, folder)).find(file => file.startsWith('input.')) ?? ''
  const read = (path: string) => readFileSync(new URL(`${name}/${path}`, folder), 'utf8')
  return [name, { file, source: read(file), blocks: read('blocks.txt').trimEnd().split('\n') }] as const
})

const withLinks = ({ text, links }: Prose): string =>
  [text, ...links.map(({ start, end, url }) => ({ words: text.slice(start, end), url })).filter(({ words, url }) => words !== url).map(({ words, url }) => `${words} → ${url}`)].join(' ')

function describeBlock(block: Block): string {
  switch (block.type) {
    case 'heading': return `${block.line} ${'#'.repeat(block.depth)} ${withLinks(block.prose)}`
    case 'paragraph': return `${block.line} ${withLinks(block.prose)}`
    case 'list': return `${block.line} ${block.items.map((item, index) => '- '.repeat((block.depths[index] ?? 0) + 1) + withLinks(item)).join(' / ')}`
    case 'quote': return `${block.line} > ${block.paragraphs.map(withLinks).join(' / ')}`
    case 'image': return `${block.line} ![${block.alt}](${block.url})`
    case 'code': return `${block.line} code ${[block.lang, block.title].filter(Boolean).join(' ')} | ${block.value.replaceAll('\n', '⏎')}`
    case 'table': return `${block.line} table ${block.rows.map(row => row.map(withLinks).join(' ; ')).join(' / ')}`
  }
}

describe.each(fixtures)('%s', (_, { file, source, blocks }) => {
  it('is read as a person reads it, every block with its line', async () => {
    const document = await readReport(source, file)
    expect(document.blocks.map(describeBlock)).toEqual(blocks)
  })

  it('says the same to the check, which reads it in a way of its own: nothing is lost and nothing added', async () => {
    const { meta, blocks } = await readReport(source, file)
    const theirs = [meta.title ?? '', ...blocks.flatMap((block) => {
      switch (block.type) {
        case 'image': return [block.alt]
        case 'code': return [block.value]
        default: return proses(block).map(({ text }) => text)
      }
    })].map(solid).join('')
    const own = sentencesOf(source, 'ja', file).map(({ text }) => solid(text))
    for (const sentence of own) expect(theirs).toContain(sentence)
    expect(own.join('')).toHaveLength(theirs.length)
  })

  it('keeps its length and its lines when dialects are masked', () => {
    const { text } = maskDialects(source)
    expect(text).toHaveLength(source.length)
    expect(text.replace(/[^\n]/g, '').length).toBe(source.replace(/[^\n]/g, '').length)
    for (const [index, line] of text.split('\n').entries()) expect(line).toHaveLength((source.split('\n')[index] ?? '').length)
  })
})

describe('front matter of blogs', () => {
  it.each<[name: string, source: string, title: string, first: number]>([
    ['between ---', '---\ntitle: 題\n---\n# 見出し', '題', 4],
    ['between +++, as TOML', '+++\ntitle = "題"\n[author]\nname = "x"\n+++\n# 見出し', '題', 6],
    ['without its first ---', 'title: 題\ntags:\n  - a\n---\n\n# 見出し', '題', 6],
    ['as JSON in braces', '{\n  "Title": "題",\n  "Tags": ["a"]\n}\n# 見出し', '題', 5],
    ['as header lines', 'Title: 題\nDate: 2022-01-02\n\n# 見出し', '題', 4],
    ['with a colon in the title', '---\ntitle: 題: 名\n---\n# 見出し', '題: 名', 4],
    ['with a tab', '---\ntitle: 題\nauthor:\n\tgithub: x\n---\n# 見出し', '題', 6],
    ['with Liquid', '---\ntitle: 題\nurl: {{ site.url }}/x\n---\n# 見出し', '題', 5],
  ])('is read %s', async (_, source, title, first) => {
    const { meta, blocks } = await readReport(source, 'report.md')
    expect(meta.title).toBe(title)
    expect(blocks.map(({ type, line }) => [type, line])).toEqual([['heading', first]])
  })

  it.each(['{\n"a": 1,\n"b": 2\n}\n# 見出し', '{\n"title": 題,\n"date": x\n}\n# 見出し'])('is none in other braces: %j', async (source) => {
    const { meta, blocks } = await readReport(source, 'report.md')
    expect(meta).toEqual({})
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'heading'])
  })

  it.each<[yaml: string, authors: string[]]>([
    ['author: 花子', ['花子']],
    ['author: a, b and c', ['a', 'b', 'c']],
    ['author: { github: kay }', ['kay']],
    ['authors:\n  - name: Ada\n    twitter: a\n  - bob', ['Ada', 'bob']],
  ])('has its authors: %s', async (yaml, authors) => {
    expect((await readReport(`---\n${yaml}\n---\n# h`, 'report.md')).meta.authors).toEqual(authors)
  })

  it('names people, each with the line', async () => {
    const { meta } = await readReport('---\npeople:\n  - Ada\n  - name: Bob\n    role: 登壇者\n    section: 二つ目\n---\n# h', 'report.md')
    expect(meta.people).toEqual([{ name: 'Ada', line: 3 }, { name: 'Bob', role: 'speaker', section: '二つ目', line: 4 }])
  })
})

it.each([
  ['the end of a tag that is the only one', '</div>最初の文です。\n\n次の文です。', ['最初の文です。', '次の文です。']],
  ['a script that nobody closes', '<script setup> は便利です。\n\n次の文です。', ['<script setup> は便利です。', '次の文です。']],
  ['a style that nobody closes, in a list', '- <style> の話です。\n- 項目です。\n\n次の文です。', ['<style> の話です。', '項目です。', '次の文です。']],
  ['a comment that ends as browsers end it', '<!-- x --!>最初の文です。\n\n次の文です。', ['最初の文です。', '次の文です。']],
  ['a frame that nobody closes', '<iframe src="javascript:x">最初の文です。\n\n次の文です。', ['最初の文です。', '次の文です。']],
  ['a script that closes itself', '<script src="x.js"/>最初の文です。\n\n次の文です。', ['最初の文です。', '次の文です。']],
  ['a script that is closed: what is in it is none of them', '最初の文です。\n\n<script>\nalert(1)\n</script>\n\n次<script>alert(1)</script>の文です。', ['最初の文です。', '次の文です。']],
])('the words behind %s are read', async (_, source, words) => {
  expect((await readReport(source, 'report.md')).blocks.flatMap(proses).map(({ text }) => text)).toEqual(words)
})

it.each<[name: string, body: string, headings: string[]]>([
  ['in divisions', '<div><span style="font-size: x-large;">橋の話</span></div><p>文。</p><div><b><span style="font-size:20px">川の話</span></b><br>文。</div>', ['橋の話', '川の話']],
  ['in paragraphs', '<p><font size="5">橋の話</font></p><p>文。</p><p><font size="5">川の話</font></p><p>文。</p>', ['橋の話', '川の話']],
  ['of which there is one', '<p><span style="font-size: large">橋の話</span></p><p>文。</p>', []],
  ['that are words of a line', '<p>文と<span style="font-size: large">橋の話</span></p><p><span style="font-size: large">川の話</span>と文。</p>', []],
  ['that are sentences', '<p><span style="font-size: large">橋に行きました。</span></p><p><span style="font-size: large">川に行きました。</span></p>', []],
  ['beside headings', '<h2>橋の話</h2><p><span style="font-size: large">一つ目</span></p><p>文。</p><p><span style="font-size: large">二つ目</span></p><p>文。</p>', ['橋の話']],
])('lines in large type are headings where there are no others: %s', async (_, body, headings) => {
  const { blocks } = await readReport(`<!DOCTYPE html><html><body><article>${body}<p>もう少し長い文がここにあります。</p></article></body></html>`, 'report.html')
  expect(blocks.flatMap(block => block.type === 'heading' ? [block.prose.text] : [])).toEqual(headings)
})

it.each([
  ['report.md', '@[speakerdeck](abc)\n\n前\uFDD0\uFDD7\uFDD1後\uFDD3です。'],
  ['report.html', '<!DOCTYPE html><html><body><article><iframe src="https://www.youtube.com/embed/abc"></iframe><p>前\uFDD0\uFDD7\uFDD1後\uFDD3です。</p></article></body></html>'],
])('the signs of masking in a report stand for nothing: %s', async (file, source) => {
  expect((await readReport(source, file)).blocks.flatMap(proses).at(-1)?.text).toBe('前\uFFFD\uFFFD\uFFFD後\uFFFDです。')
})

it.each<[name: string, file: string, source: string, type: string]>([
  ['a page in a Markdown file', 'report.md', '<!DOCTYPE html><html><body><article><h1>題</h1><p>文。</p></article></body></html>', 'heading'],
  ['Markdown from standard input', '-', '# 題\n\n文。', 'heading'],
  ['Markdown in a text file', 'a.txt', '# 題\n\n文。', 'heading'],
  ['text from standard input', '-', '題\n\n少し長い文がここにあります。', 'heading'],
])('%s is read as what it is', async (_, file, source, type) => {
  expect((await readReport(source, file)).blocks.map(block => block.type)).toEqual([type, 'paragraph'])
})
