import type { Nodes } from 'mdast'

/** Moves a node and all in it that many lines and characters further on. */
export function move(node: Nodes, lines: number, characters: number): void {
  const open: Nodes[] = [node]
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.position) for (const point of [at.position.start, at.position.end]) {
      point.line += lines
      if (point.offset !== undefined) point.offset += characters
    }
    if ('children' in at) for (const child of at.children) open.push(child)
  }
}
