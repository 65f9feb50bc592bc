import { Containers } from './containers.ts'

/** A half-open range of offsets. */
export interface Range { start: number, end: number }

const FENCE = /(?<fence>`{3,}|~{3,})(?<info>[^\n]*)/y

/** Where a report's Markdown has code, fences and all: nothing in it is a dialect's mark. In their order. */
export function codeRanges(source: string): Range[] {
  if (!source.includes('`') && !source.includes('~~~')) return []
  const ranges: Range[] = []
  const containers = new Containers()
  let open: { fence: string, start: number, depth: number } | undefined
  for (let start = 0, end: number; start < source.length; start = end + 1) {
    const next = source.indexOf('\n', start)
    end = next < 0 ? source.length : next
    const line = source.slice(start, end)
    const reached = open && containers.goOn(line)
    if (open && reached) {
      if (reached.depth >= open.depth) {
        const { fence, info = '' } = fenceAt(line, reached.at, reached.indent)
        if (!fence?.startsWith(open.fence) || info.trim()) continue
        ranges.push({ start: open.start, end })
        open = undefined
        continue
      }
      // Its list or quotation has ended, and it with that.
      ranges.push({ start: open.start, end: start - 1 })
      open = undefined
    }
    const { at, indent, depth } = containers.enter(line)
    const { fence, info = '' } = fenceAt(line, at, indent)
    if (fence && !(fence.startsWith('`') && info.includes('`'))) {
      open = { fence, start, depth }
      containers.closeTo(depth)
    }
    else if (line.includes('`')) for (const span of spans(line, start)) ranges.push(span)
  }
  if (open) ranges.push({ start: open.start, end: source.length })
  return ranges
}

/** The fence that stands at a place, if one does: further in, it is code or text. */
function fenceAt(line: string, at: number, indent: number): { fence?: string, info?: string } {
  FENCE.lastIndex = at
  return indent < 4 ? FENCE.exec(line)?.groups ?? {} : {}
}

/** Code within a line: from a run of backticks to the next one as long. */
function spans(line: string, offset: number): Range[] {
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: run }) => ({ index, length: run.length }))
  // The runs of each length, the last one first: what lies behind is taken off their ends.
  const closes = new Map<number, number[]>()
  for (let at = runs.length - 1; at >= 0; at--) {
    const { length } = runs[at] as Run
    const same = closes.get(length)
    if (same) same.push(at)
    else closes.set(length, [at])
  }
  const found: Range[] = []
  for (let at = 0; at < runs.length; at++) {
    const { index, length } = runs[at] as Run
    const same = closes.get(length) as number[]
    while ((same.at(-1) ?? Infinity) <= at) same.pop()
    const close = runs[same.at(-1) ?? -1]
    if (!close) continue
    found.push({ start: offset + index, end: offset + close.index + length })
    at = same.at(-1) as number
  }
  return found
}

interface Run { index: number, length: number }

/** Tells, of offsets that are asked in rising order, whether they stand in one of the ranges. */
export function insideOf(ranges: Range[]): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while (next < ranges.length && (ranges[next] as Range).end <= offset) next++
    return next < ranges.length && (ranges[next] as Range).start <= offset
  }
}
