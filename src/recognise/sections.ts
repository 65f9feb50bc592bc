import type { Block, Heading } from '../read/blocks.ts'

/** A heading, what stands directly under it, and the headings it stands under. */
export interface Section {
  heading?: Heading
  /** Blocks up to the next heading of any depth. */
  own: Block[]
  ancestors: Heading[]
  /** Index of the first section after this one that is not below it. */
  end: number
}

/** Cuts the blocks at their headings. What stands before the first heading is a section without one. */
export function toSections(blocks: Block[]): Section[] {
  const sections: Section[] = []
  let open: Heading[] = []
  let current: Section | undefined
  for (const block of blocks) {
    if (block.type === 'heading') {
      open = open.filter(heading => heading.depth < block.depth)
      current = { heading: block, own: [], ancestors: open, end: 0 }
      open = [...open, block]
      sections.push(current)
    }
    else {
      if (!current) sections.push(current = { own: [], ancestors: [], end: 0 })
      current.own.push(block)
    }
  }
  sections.forEach((section, index) => {
    const depth = section.heading?.depth
    const next = depth === undefined
      ? index + 1
      : sections.findIndex((other, i) => i > index && (other.heading?.depth ?? 0) <= depth)
    section.end = next === -1 ? sections.length : next
  })
  return sections
}

/** All blocks of the sections from `from` up to `to`, sub-headings included, the first heading left out. */
export function blocksBetween(sections: Section[], from: number, to: number): Block[] {
  return sections.slice(from, to).flatMap((section, index) =>
    index > 0 && section.heading ? [section.heading, ...section.own] : section.own)
}
