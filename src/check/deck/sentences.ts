import type { Code, Html, Nodes, Yaml } from 'mdast'
import { isScalar, LineCounter, parseDocument } from 'yaml'
import { sentences } from '../../read/sentences.ts'
import { sourceOffset } from '../../read/prose.ts'
import type { ReportSentence } from '../evidence.ts'
import { flowOf, joinLines, type Flow } from '../text/flow.ts'
import { htmlTexts } from '../text/html.ts'
import { firstLine, reportTree } from '../text/tree.ts'

/**
 * All that a report says, sentence by sentence in its order, with the lines that each stands in: running
 * text, headings, list items, cells, code line by line, names of pictures, and what stands between HTML
 * tags. The front matter's title is its first sentence.
 */
export function sentencesOf(source: string, lang: string): ReportSentence[] {
  const walk = (node: Nodes): ReportSentence[] => {
    switch (node.type) {
      case 'yaml': return titleOf(node)
      case 'heading':
      case 'paragraph': return flowSentences(flowOf(node.children, { marks: true }), lang)
      case 'tableCell': return flowSentences(flowOf(node.children, { marks: true, pictures: true }), lang)
      case 'code': return codeLines(node, source)
      case 'html': return htmlSentences(node)
      default: return 'children' in node ? node.children.flatMap(walk) : []
    }
  }
  return walk(reportTree(source))
}

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

const htmlSentences = (node: Html): ReportSentence[] =>
  htmlTexts(node.value).map(({ text, below }) => ({ text, from: firstLine(node) + below, to: firstLine(node) + below }))

/** The title; a front matter that is broken is an error of the report's, found where it is read. */
function titleOf(node: Yaml): ReportSentence[] {
  const counter = new LineCounter()
  const title: unknown = parseDocument(node.value, { lineCounter: counter, schema: 'core' }).get('title', true)
  if (!isScalar(title) || !title.range || title.value === null) return []
  const text = joinLines(String(title.value))
  const lineAt = (offset: number) => firstLine(node) + counter.linePos(offset).line
  return text ? [{ text, from: lineAt(title.range[0]), to: lineAt(Math.max(title.range[0], title.range[1] - 1)) }] : []
}
