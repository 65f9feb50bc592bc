import type { Block } from '../../read/blocks.ts'
import type { Recogniser } from './recogniser.ts'
import { stripHonorific } from './honorific.ts'

const LONGEST_NAME = 24

/** A heading that is a name, and whoever writes under it says "I am" that name. */
export const selfIntroduction: Recogniser = {
  name: 'self-introduction',
  example: '### naryo … こんにちは、naryo です。',
  recognise({ heading, blocks }) {
    const name = stripHonorific(heading.prose.text.replace(/^@/, ''))
    if (!name || name.length > LONGEST_NAME) return undefined
    return introduces(firstText(blocks), name) ? { name } : undefined
  },
}

/** Whether somebody introduces themselves by that name in the text. */
export function introduces(text: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`${escaped}\\s*(?:です|と申します|といいます|と言います)|(?:I am|I['’]m|My name is)\\s+${escaped}\\b`, 'u').test(text)
}

/** The first running text, in which people introduce themselves. */
export function firstText(blocks: Block[]): string {
  const paragraph = blocks.find(block => block.type === 'paragraph')
  return paragraph?.type === 'paragraph' ? paragraph.prose.text : ''
}
