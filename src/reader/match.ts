/**
 * Finding words as people type them: in any case, width and spacing, in
 * Japanese without a notion of words. A term is found where it stands as a
 * part of the text once both are folded.
 */

/** A folded text, and for each of its characters where the one that it comes from begins and ends. */
interface Folded { text: string, starts: number[], ends: number[] }

/** A character with the marks that change it: か + ゛ and half-width ｶ + ﾞ are one letter to a reader. */
const CLUSTER = /\P{M}[\p{M}ﾞﾟ゛゜]*|\p{M}/gu

const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

function fold(source: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] }
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    const text = foldText(cluster)
    folded.text += text
    for (let unit = 0; unit < text.length; unit++) {
      folded.starts.push(index)
      folded.ends.push(index + cluster.length)
    }
  }
  return folded
}

/** What is searched for, in one query. */
export const termsOf = (query: string): string[] => [...new Set(query.normalize('NFKC').split(/\s+/u).map(foldText).filter(Boolean))]

/** Whether every term is somewhere in the texts. */
export function matches(texts: string[], terms: string[]): boolean {
  const folded = texts.map(foldText)
  return terms.length > 0 && terms.every(term => folded.some(text => text.includes(term)))
}

/** A piece of a passage; a hit is what was searched for. */
export interface Piece { text: string, hit: boolean }

/** How much of a text is shown before and after its first hit. */
const BEFORE = 18
const AFTER = 60

/** The part of a text's line around its first hit, the hits marked; undefined where there is none. */
export function passage(text: string, terms: string[]): Piece[] | undefined {
  const hits = hitsIn(text, terms)
  const first = hits[0]
  if (!first) return undefined
  const start = Math.max(0, text.lastIndexOf('\n', first.start - 1) + 1, wholeCharacter(text, first.start - BEFORE))
  const line = `${text}\n`.indexOf('\n', first.end)
  const end = wholeCharacter(text, Math.max(first.end, Math.min(line, first.start + AFTER)))
  const pieces: Piece[] = []
  const add = (piece: string, hit: boolean) => piece && pieces.push({ text: piece.replace(/\s+/gu, ' '), hit })
  let at = start
  for (const hit of hits.filter(hit => hit.end <= end)) {
    add(text.slice(at, hit.start), false)
    add(text.slice(hit.start, hit.end), true)
    at = hit.end
  }
  add(text.slice(at, end), false)
  if (start > 0 && text[start - 1] !== '\n') pieces.unshift({ text: '…', hit: false })
  if (end < line) pieces.push({ text: '…', hit: false })
  return pieces
}

/** Where terms stand in a text, in order; those that overlap are one. */
function hitsIn(source: string, terms: string[]): { start: number, end: number }[] {
  const { text, starts, ends } = fold(source)
  const hits = terms.flatMap((term) => {
    const found: { start: number, end: number }[] = []
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      found.push({ start: starts[at] as number, end: ends[at + term.length - 1] as number })
    }
    return found
  }).sort((a, b) => a.start - b.start)
  return hits.reduce<{ start: number, end: number }[]>((merged, hit) => {
    const last = merged.at(-1)
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end)
    else merged.push({ ...hit })
    return merged
  }, [])
}

/** A place that cuts no character in two. */
const wholeCharacter = (text: string, at: number): number => /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at
