import type { Line, Run, TextBlock } from '../evidence.ts'
import { clipsOf, standsIn } from './frames.ts'
import { nameOf, round, toCanvas, type Rect, type Stage } from './stage.ts'
import { colourOf, isInline, metricsOf, opacityIn, transformText, type Seen } from './style.ts'

const NO_TEXT = 'style, script, noscript, template, textarea, select, .katex-mathml, [aria-hidden="true"].katex-html .strut'

/** The text of a slide as it is drawn: blocks, their lines, the runs of one style in each. */
export function textBlocks(stage: Stage, seen: (element: Element) => Seen): TextBlock[] {
  const found: { element: Element, block: TextBlock }[] = []
  const opacityOf = opacityIn(stage.root)
  let forced = false
  let gap = false
  const walker = document.createTreeWalker(stage.root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof HTMLBRElement) forced = true
    if (!(node instanceof Text)) continue
    gap ||= /^\s/.test(node.data)
    if (!node.data.trim()) continue
    const parent = node.parentElement
    if (!parent || !seen(parent).visible || parent.closest(NO_TEXT)) continue
    const pieces = runsOf(node, parent, opacityOf(parent), stage)
    if (pieces.length === 0) continue
    const element = blockOf(parent, stage.root)
    const last = found.at(-1)
    const block = last?.element === element ? last.block : startBlock(element, stage)
    if (block !== last?.block) found.push({ element, block })
    for (const run of pieces) {
      addRun(block, gap && block.kind !== 'code' ? behindGap(block, run) : run, forced)
      forced = false
      gap = false
    }
  }
  return found.map(({ block }) => block)
}

/** The innermost element around text that has a box of its own. */
function blockOf(element: Element, root: Element): Element {
  // A formula is a drawing in itself: what counts is where it stands as a whole.
  let block = element.closest('.katex')?.parentElement ?? element
  while (block !== root && block.parentElement && isInline(block)) block = block.parentElement
  return block
}

function startBlock(element: Element, stage: Stage): TextBlock {
  const isCode = element.closest('pre') !== null
  const isHeading = element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null
  return {
    name: nameOf(element),
    kind: isCode ? 'code' : isHeading ? 'heading' : 'text',
    prose: element.closest('p, li, blockquote, dd') !== null && element.closest('figcaption, table, pre, footer') === null && element.closest('.slidev-layout:not(.recap)') !== null,
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
    lines: [],
    own: standsIn(element, stage),
    clips: clipsOf(element, stage),
    room: roomOf(element, stage),
    hang: round(Math.max(0, -Number.parseFloat(getComputedStyle(element).textIndent) / stage.scale) || 0),
  }
}

/** The width that an element's lines have, px of the canvas. */
function roomOf(element: Element, stage: Stage): number {
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(element)
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce((sum, side) => sum + (Number.parseFloat(side) || 0), 0)
  return round((element.getBoundingClientRect().width - around) / stage.scale)
}

/** A run with white space before it, which belongs to what it follows: where a line ends there it is not drawn. */
function behindGap(block: TextBlock, run: Run): Run {
  const line = block.lines.at(-1)
  if (!line) return run
  if (!/\s$/.test(line.text)) line.text += ' '
  return { ...run, text: run.text.trimStart() }
}

/** Adds a run to the block's last line, or begins a new one where it stands lower. */
function addRun(block: TextBlock, run: Run, forced: boolean) {
  const line = block.lines.at(-1)
  if (line && isBeside(line, run)) {
    line.text += run.text
    line.runs.push(run)
    line.box = union(line.box, run.box)
  }
  else block.lines.push({ text: run.text, box: run.box, runs: [run], forced })
}

/** On the same line: their middles lie within one another, and it goes on to the right. */
function isBeside(line: Line, { box }: Run): boolean {
  const last = (line.runs.at(-1) as Run).box
  const [a, b] = [last.y + last.height / 2, box.y + box.height / 2]
  const near = Math.abs(a - b) < Math.max(last.height, box.height) * 0.6
  return near && box.x > last.x - 1
}

function union(a: Line['box'], b: Line['box']): Line['box'] {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: round(Math.max(a.x + a.width, b.x + b.width) - x), height: round(Math.max(a.y + a.height, b.y + b.height) - y) }
}

/** A text node's runs, one for each line that it takes. */
function runsOf(node: Text, parent: Element, opacity: number, stage: Stage): Run[] {
  const style = getComputedStyle(parent)
  const families = `${style.fontStyle} ${style.fontWeight}`
  const font = `${families} ${style.fontSize} ${style.fontFamily}`
  // An exponent is as large as its formula.
  const sizeOf = getComputedStyle(parent.closest('.katex') ?? parent)
  const [r, g, b, a] = colourOf(parent instanceof SVGElement ? style.fill : style.getPropertyValue('-webkit-text-fill-color') || style.color)
  const alpha = round(a * opacity)
  return piecesOf(node).map(({ text, rect }): Run => {
    const drawn = transformText(text, style.textTransform)
    const { ascent, descent, inkAscent, inkDescent } = metricsOf(drawn, font)
    // Browsers round ascent and descent to whole px; more than that is a transform.
    const natural = ascent + descent
    const stretch = Math.abs(rect.height - natural) <= 2 ? 1 : rect.height / natural
    const baseline = rect.top + ascent * stretch
    const box = { left: rect.left, width: rect.width, top: baseline - inkAscent * stretch, height: (inkAscent + inkDescent) * stretch }
    return {
      text: drawn,
      box: toCanvas(stage, box),
      size: round(Number.parseFloat(sizeOf.fontSize) * stretch / stage.scale),
      weight: Number(style.fontWeight),
      font: `${families} ${style.fontFamily}`,
      colour: [r, g, b, alpha],
    }
  })
}

/** What a reader takes for one character, its marks and joiners with it. */
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

interface Piece { text: string, rect: Rect }

/** Parts more than a space, also where a line ends behind it. */
const WIDE_SPACE = '\u3000'

/** The text of a node cut where its lines end, each piece with its box (advance by the font's height). */
function piecesOf(node: Text): Piece[] {
  const range = document.createRange()
  const isWritten = isPreserved(node)
  range.selectNodeContents(node)
  // White space behind the last word, as an editor leaves it in code, is not seen, wherever it reaches to.
  if (isWritten) range.setEnd(node, node.data.trimEnd().length)
  const rects = [...range.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0)
  const first = rects[0]
  if (!first) return []
  if (rects.every(rect => Math.abs(rect.top - first.top) < 1)) return [{ text: isWritten ? node.data : node.data.replace(/[ \t\r\n\f]+/g, ' '), rect: range.getBoundingClientRect() }]
  const pieces: { text: string, left: number, right: number, top: number, bottom: number }[] = []
  let at = 0
  for (const { segment: character } of graphemes.segment(node.data)) {
    range.setStart(node, at)
    range.setEnd(node, at += character.length)
    const rect = range.getClientRects()[0]
    if (!rect || rect.width === 0) {
      const last = pieces.at(-1)
      // White space at the end of a line, or a character that takes no room.
      if (last && !/\s/.test(character)) last.text += character
      else if (last && !/\s$/.test(last.text)) last.text += character === WIDE_SPACE ? character : ' '
      continue
    }
    const last = pieces.at(-1)
    if (last && Math.abs(last.top - rect.top) < 1) {
      last.text += character
      if (!isWritten || /\S/.test(character)) last.right = Math.max(last.right, rect.right)
    }
    else pieces.push({ text: character, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom })
  }
  return pieces.filter(({ text }) => !isWritten || text.trim()).map(({ text, left, right, top, bottom }) => ({ text, rect: { left, top, width: right - left, height: bottom - top } }))
}

/** White space is drawn as it is written, as in code. */
const isPreserved = (node: Text): boolean => getComputedStyle(node.parentElement as Element).whiteSpaceCollapse.startsWith('preserve')

const GENERATED = /"((?:[^"\\]|\\.)*)"/g

/** What the style sheet writes (`::before`, `::after`), names of broken pictures, words of diagrams (in shadow roots) and for screen readers: in a PDF, but no text of the slide. */
export function extraText(stage: Stage, seen: (element: Element) => Seen): string {
  const texts: string[] = []
  for (const element of stage.root.querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo)
      if (content.includes('"')) texts.push(...[...content.matchAll(GENERATED)].map(([, text = '']) => text.replace(/\\(.)/g, '$1')))
    }
    if (element.shadowRoot) texts.push(wordsOf(element.shadowRoot))
    // A picture that is broken shows its alt text.
    if (element instanceof HTMLImageElement && element.complete && element.naturalWidth === 0) texts.push(element.alt)
    if (seen(element).hidden && element.children.length === 0) texts.push(element.textContent ?? '')
  }
  return texts.join('')
}

/** The text of a shadow root without its style sheets. */
const wordsOf = (root: ShadowRoot): string =>
  [...root.querySelectorAll('*')].filter(element => !element.matches('style, script')).flatMap(element => [...element.childNodes])
    .map(node => node instanceof Text ? node.data : '').join('')
