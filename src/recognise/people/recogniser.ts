import type { Block, Heading } from '../../read/blocks.ts'
import type { Role } from '../../recap.ts'

/** What a recogniser gets to see: a heading, where it stands, and what stands under it. */
export interface HeadingContext {
  heading: Heading
  /** Headings that it stands under, outermost first. */
  ancestors: Heading[]
  /** Everything below it, sub-headings included. */
  blocks: Block[]
}

/** Whom a heading names. */
export interface Claim {
  name: string
  handle?: string
  talk?: { title: string, url?: string }
  role?: Role
}

export interface Recogniser {
  name: string
  /** An example of what it recognises, for people who read the table. */
  example: string
  recognise: (context: HeadingContext) => Claim | undefined
}
