/** A line of a text, without the white space around it. */
export interface TextLine {
  text: string
  /** Offset of its first character, and its line, from 1. */
  offset: number
  line: number
  indent: number
}

/** Lines that stand together, empty lines around them. */
export type Group = TextLine[]

/** Cuts a text at its empty lines. One that has hardly any (a line is a paragraph in it) is cut at every line. */
export function groupsOf(source: string): Group[] {
  const groups: Group[] = []
  let open = false
  let offset = 0
  for (const [index, whole] of source.split('\n').entries()) {
    const text = whole.trim()
    const indent = whole.length - whole.trimStart().length
    if (!text) open = false
    else {
      const line = { text, offset: offset + indent, line: index + 1, indent }
      if (open) groups.at(-1)?.push(line)
      else groups.push([line])
      open = true
    }
    offset += whole.length + 1
  }
  const lines = groups.reduce((sum, group) => sum + group.length, 0)
  return lines >= 8 && groups.length <= lines / 8 && !isHardWrapped(groups) ? groups.flatMap(group => group.map(line => [line])) : groups
}

/** Lines that were broken where a column was full are nearly as long as one another. */
function isHardWrapped(groups: Group[]): boolean {
  const lengths = groups.flatMap(group => group.slice(0, -1).map(({ text }) => text.length))
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return longest <= 100 && lengths.filter(length => length >= longest * 0.7).length >= lengths.length * 0.7
}

const BULLET = /^(?:[•・‣◦▪▸►*–—-]\s*|\(?\d{1,2}[.)]\s+)(?=\S)/

/** The sign that makes a line an item of a list, and what follows it; undefined where there is none. */
export function bulletOf({ text }: TextLine): { length: number, ordered: boolean } | undefined {
  const found = BULLET.exec(text)?.[0]
  // A minus, a star or a dash at a word is no sign of a list.
  if (!found || (/^[*–—-]$/.test(found))) return undefined
  return { length: found.length, ordered: /\d/.test(found) }
}
