import type { Root, RootContent } from 'mdast'
import { move } from './move.ts'
import { isPlain, plainNodes } from './plain-nodes.ts'

const BETWEEN = /\n{2,}/g
const STAND_IN = 'x'

interface Plain { /** Plain texts, empty lines between them. */ text: string, /** Where their stand-in begins. */ at: number }

/**
 * The tree of a text, the same as the parser's own, of which plain paragraphs and headings (most of many a report) are
 * not parsed: a letter stands in for each. Where one is neither, in code or HTML, the parser gets the text as it is.
 */
export function parseAroundPlain(text: string, parse: (text: string) => Root): Root {
  const { short, plain } = shortened(text)
  const children = restored(parse(short).children, plain)
  return children ? { type: 'root', children } : parse(text)
}

/** One stand-in for all that is plain between two things that are not: after a paragraph, an empty line ends whatever was open. */
function shortened(text: string): { short: string, plain: Plain[] } {
  const plain: Plain[] = []
  let short = ''
  /** Where it begins, and ends, what is plain and has no stand-in yet. */
  let from: number | undefined
  let to = 0
  let at = 0
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    add(index)
    at = index + between.length
  }
  add(text.length)
  standIn()
  return { short, plain }

  function add(end: number) {
    const part = text.slice(at, end)
    // What comes first may go on where something before the text has left off.
    const isKnown = at > 0 && isPlain(part)
    if (isKnown && from !== undefined) return void (to = end)
    standIn()
    short += text.slice(to, at)
    to = end
    if (isKnown) from = at
    else short += part
  }

  function standIn() {
    if (from === undefined) return
    plain.push({ text: text.slice(from, to), at: short.length })
    short += STAND_IN
    from = undefined
  }
}

/** What is plain in place of its stand-ins, and all that comes after where it stands in the text; undefined if one is not found. */
function restored(nodes: RootContent[], plain: Plain[]): RootContent[] | undefined {
  let found = 0
  let lines = 0
  let characters = 0
  const children = nodes.flatMap((node) => {
    const known = plain[found]
    const start = node.position?.start
    const isStandIn = known !== undefined && node.type === 'paragraph' && start?.offset === known.at
    if (!isStandIn || !start) {
      if (lines > 0 || characters > 0) move(node, lines, characters)
      return [node]
    }
    found++
    const line = start.line + lines
    const plainOnes = plainNodes(known.text, line, known.at + characters)
    lines = (plainOnes.at(-1)?.position?.end.line ?? line) - start.line
    characters += known.text.length - STAND_IN.length
    return plainOnes
  })
  return found === plain.length ? children : undefined
}
