import { proses, type Block } from '../../read/blocks.ts'
import type { Prose } from '../../read/prose.ts'
import { bitsOf, isSure, readPeople, type Named } from './name.ts'
import { HANDLE } from './name-below.ts'
import { isProfile, talkClaim, type Recogniser } from './recogniser.ts'

/** 🙋 👤 👥 🗣 🎤 🎙, people of all kinds at all kinds of work: an icon in place of the label "speaker". */
const ICON = /^(?:[👤👥🗣🎤🎙👦-👩👱👴👵🙋🙍🙎💁🧑-🧕](?:[🏻-🏿]|\uFE0F|\u200D[\p{Extended_Pictographic}♀♂])*\s*)+(?:[:：]\s*)?(?=\S)/u
const LONGEST = 120
const BLOCKS = 3
const LINES = 6
const MOST = 3
/** The icon says that it is somebody; a microphone may stand before a title, too, but this is a name. */
const BITS = 2

/** A talk's heading, and below it a line that is an icon of a person and names. */
export const iconAndName: Recogniser = {
  name: 'icon-and-name',
  kind: 'talk',
  example: '### 題 … - 🙋 Ada Lovelace',
  recognise(context) {
    const named = linesOf(context.blocks).flatMap(line => namedBehindIcon(line) ?? [])
    // More are those who were there.
    if (named.length === 0 || named.length > MOST) return undefined
    return talkClaim(context, context.text, named, BITS, named.map(({ name }) => name).join(' & '))
  },
}

const linesOf = (blocks: Block[]): Prose[] => blocks.slice(0, BLOCKS).filter(({ type }) => type === 'list' || type === 'paragraph').flatMap(block => proses(block).slice(0, LINES)).slice(0, LINES)

function namedBehindIcon({ text, links }: Prose): Named[] | undefined {
  if (text.length > LONGEST) return undefined
  const icon = ICON.exec(text)?.[0].length
  const people = icon ? readPeople(text.slice(icon)) : undefined
  if (!people || people.length > MOST) return undefined
  const own = people.map(named => withProfile(named, links.find(({ start, end }) => text.slice(start, end).includes(named.name))?.url))
  // 🎤 Quarry: one word may be anything's name, and is nobody's without a page of theirs.
  return bitsOf(own) > 0 || own.every(named => isSure(named)) ? own : undefined
}

/** Whose name leads to a profile is known by it. */
function withProfile(named: Named, url: string | undefined): Named {
  const handle = url && isProfile(url) ? HANDLE.exec(url)?.groups?.handle : undefined
  return handle ? { ...named, handle: named.handle ?? handle, bits: Math.max(named.bits, 1) } : named
}
