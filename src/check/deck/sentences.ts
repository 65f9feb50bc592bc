import type { Code, Html, Nodes } from 'mdast'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { hasBoldHeadings, raiseBoldLines } from '../../read/bold-headings.ts'
import { limitDepth } from '../../read/depth.ts'
import { maskDialects } from '../../read/dialects/masked.ts'
import { unmask } from '../../read/dialects/unmask.ts'
import { splitFrontMatter, type Head } from '../../read/front-matter/split.ts'
import { readValues } from '../../read/front-matter/values.ts'
import { articleOf } from '../../read/html/page.ts'
import { kindOf } from '../../read/kind.ts'
import { isNoTitle } from '../../recognise/title.ts'
import { sentences } from '../../read/sentences.ts'
import { sourceOffset } from '../../read/prose.ts'
import type { ReportSentence } from '../evidence.ts'
import { flowOf, joinLines, type Flow } from '../text/flow.ts'
import { htmlTexts } from '../text/html.ts'
import { pageFlows } from '../text/page.ts'
import { firstLine, reportTree } from '../text/tree.ts'

/**
 * All that a report says, sentence by sentence in its order, with the lines that each stands in: running
 * text, headings, list items, cells, code line by line, names of pictures, and what stands between HTML
 * tags. The title that its front matter (or its page's head) gives is its first sentence.
 */
export function sentencesOf(source: string, lang: string, file = 'report.md'): ReportSentence[] {
  switch (kindOf(source, file)) {
    case 'html': return pageSentences(source, lang)
    case 'text': return textSentences(source, lang)
    case 'markdown': return markdownSentences(source, lang)
  }
}

/** Marks of dialects are masked as they are for the generation; the way from the tree is another. */
function markdownSentences(source: string, lang: string): ReportSentence[] {
  const walk = (node: Nodes): ReportSentence[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tableCell': return flowSentences(flowOf(node.children, { marks: true }), lang)
      case 'code': return codeLines(node, source)
      case 'html': return htmlSentences(node, lang)
      default: return 'children' in node ? node.children.flatMap(walk) : []
    }
  }
  const { head, body } = splitFrontMatter(source)
  const { text, embeds } = maskDialects(body)
  const tree = unmask(limitDepth(reportTree(text)), embeds)
  return [...head ? titleOf(head) : [], ...walk(hasBoldHeadings(text) ? raiseBoldLines(tree) : tree)]
}

function pageSentences(source: string, lang: string): ReportSentence[] {
  const { meta, article, embeds } = articleOf(source)
  const at = meta.title === undefined ? 0 : Math.max(0, source.indexOf(meta.title))
  const line = source.slice(0, at).split('\n').length
  return [...meta.title ? [{ text: meta.title, from: line, to: line }] : [], ...pageFlows(article, embeds).flatMap(flow => flowSentences(flow, lang))]
}

/** Plain text, line by line: what a reader takes for a heading, an item or a paragraph is a line in it. */
const textSentences = (source: string, lang: string): ReportSentence[] => source.split('\n').flatMap((text, index) => {
  const sign = LIST_SIGN.exec(text.trim())?.[0] ?? ''
  const words = text.trim().slice(sign.length)
  return flowSentences(flowOf([{ type: 'text', value: words }], { marks: true }), lang)
    .map(({ text }, at) => ({ text, ...(at === 0 && /\d/.test(sign) && { sign }), from: index + 1, to: index + 1 }))
})

const LIST_SIGN = /^(?:[•・‣◦▪▸►]\s*|[*–—-]\s+|\(?\d{1,2}[.)]\s+)(?=\S)/

function flowSentences({ text, lines, pictures }: Flow, lang: string): ReportSentence[] {
  // No marks and no links: what they keep together in the deck is still found there piece by piece.
  const pieces = sentences({ text, marks: [], links: [], runs: [{ at: 0, offset: 0 }] }, lang)
  return [
    ...pieces.map((piece, index): ReportSentence => {
      const start = sourceOffset(piece, 0)
      const next = pieces[index + 1]
      const to = lines[start + piece.text.length - 1] ?? 1
      // A picture may have a line to itself between two sentences of a paragraph.
      return { text: joinLines(piece.text), from: lines[start] ?? 1, to: next ? Math.max(to, (lines[sourceOffset(next, 0)] ?? 1) - 1) : to }
    }),
    ...pictures.map(({ text, line }) => ({ text: joinLines(text), from: line, to: line })),
  ]
}

/** A fence is a line before the code; code that is indented has none. */
function codeLines(node: Code, source: string): ReportSentence[] {
  const begin = node.position?.start.offset ?? 0
  const fence = /^[`~]/.test(source.slice(begin)) ? 1 : 0
  return node.value.split('\n').flatMap((line, index) => {
    const at = firstLine(node) + fence + index
    return line.trim() ? [{ text: line.trim(), from: at, to: at }] : []
  })
}

const htmlSentences = (node: Html, lang: string): ReportSentence[] =>
  htmlTexts(node.value).flatMap(({ text, below }) => {
    const start = { line: firstLine(node) + below, column: 1 }
    return flowSentences(flowOf([{ type: 'text', value: text, position: { start, end: start } }], { marks: true }), lang)
  })

/** The title; a front matter that is broken is an error of the report's, found where it is read. */
function titleOf(head: Head): ReportSentence[] {
  if (head.format === 'yaml') {
    const counter = new LineCounter()
    const document = parseDocument(head.text, { lineCounter: counter, schema: 'core' })
    const title: unknown = isMap(document.contents) ? document.get('title', true) : undefined
    if (document.errors.length === 0) {
      if (!isScalar(title) || !title.range || title.value === null) return []
      const lineAt = (offset: number) => head.firstLine + counter.linePos(offset).line - 1
      return oneLine(String(title.value), lineAt(title.range[0]), lineAt(Math.max(title.range[0], title.range[1] - 1)))
    }
  }
  const { values, lineOf } = readValues(head, '')
  return typeof values.title === 'string' ? oneLine(values.title, lineOf('title'), lineOf('title')) : []
}

function oneLine(value: string, from: number, to: number): ReportSentence[] {
  const text = joinLines(value)
  return text && !isNoTitle(text) ? [{ text, from, to }] : []
}
