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
  // The headings that the current one stands under, and where their sections are.
  let open: { heading: Heading, section: Section }[] = []
  for (const block of blocks) {
    if (block.type === 'heading') {
      const index = sections.length
      for (const { heading, section } of open) if (heading.depth >= block.depth) section.end = index
      open = open.filter(({ heading }) => heading.depth < block.depth)
      const section: Section = { heading: block, own: [], ancestors: open.map(({ heading }) => heading), end: 0 }
      open = [...open, { heading: block, section }]
      sections.push(section)
    }
    else {
      if (sections.length === 0) sections.push({ own: [], ancestors: [], end: 1 })
      sections.at(-1)?.own.push(block)
    }
  }
  for (const { section } of open) section.end = sections.length
  return sections
}

/** All blocks of the sections from `from` up to `to`, sub-headings included, the first heading left out. */
export function blocksBetween(sections: Section[], from: number, to: number): Block[] {
  return sections.slice(from, to).flatMap((section, index) =>
    index > 0 && section.heading ? [section.heading, ...section.own] : section.own)
}

/** Indexes of the sections directly below one. */
export function childrenOf(sections: Section[], index: number, most = Number.POSITIVE_INFINITY): number[] {
  const end = sections[index]?.end ?? index
  const children: number[] = []
  for (let i = index + 1; i < end && children.length < most; i = sections[i]?.end ?? end) children.push(i)
  return children
}
