import type { Block } from '../../read/blocks.ts'
import type { Link, Prose } from '../../read/prose.ts'
import { nameKey } from './evidence.ts'
import { beginningsOf } from './lines.ts'
import { isSure, readPeople, type Named } from './name.ts'
import { isProfile, talkClaim, type Recogniser } from './recogniser.ts'

const LONGEST = 60
const HONOURED = /(?:さん|氏|님|씨|老师)(?=[。！!]*$)/u
/** 発表は山田さん: a sentence, and no name. */
const SENTENCE = /\p{Script=Han}[はがをにもで]/u

/** A talk's heading, and below it a line or a first item that is a name with an honorific, or leads to a profile, and says nothing else. */
export const nameBelow: Recogniser = {
  name: 'name-below',
  kind: 'talk',
  example: '### 題 … 例社の山田さん。',
  recognise(context) {
    const [prose, next] = firstProses(context.blocks)
    if (!prose) return undefined
    const linked = linkedTo(prose)
    if (linked) return talkClaim(context, context.text, linked, 1, linked.map(({ name }) => name).join(' & '))
    const people = honouredIn(prose)
    // Two names are a list of people.
    if (!people || (next && honouredIn(next))) return undefined
    return talkClaim(context, context.text, people, -1, people.map(({ name }) => name).join(' & '))
  },
}

const BLOCKS = 2

/** The first words below a heading, and what stands beside them where they are a list's. */
function firstProses(blocks: Block[]): Prose[] {
  const block = blocks.slice(0, BLOCKS).find(({ type }) => type !== 'image' && type !== 'code')
  return block?.type === 'paragraph' ? [block.prose] : block?.type === 'list' ? block.items.slice(0, 2) : []
}

function honouredIn(prose: Prose): Named[] | undefined {
  for (const line of beginningsOf(prose, LONGEST)) {
    if (!HONOURED.test(line) || SENTENCE.test(line)) continue
    const people = readPeople(line.replace(/[。！!]+$/u, ''))
    if (people?.every(named => isSure(named) && named.bits > 0)) return people
  }
  return undefined
}

/** What may stand beside links where there is nothing but them. */
const BESIDE = /^(?:さん|氏|님|by|資料|スライド|slides?|https?:\/\/\S*|[\s:：/・、,()（）|-])*$/iu
/** What stands between the names of those who spoke together. */
const AND = /^(?:さん|氏|님)?\s?(?:[&＆・、,と]|\s(?:and|et|und|y)\s)/iu
const MOST = 3

/** Whose profiles they are to which the only words that are no slides' lead. */
function linkedTo({ text, links }: Prose): Named[] | undefined {
  if (text.length > LONGEST * 4 || links.length === 0 || links.length > 4) return undefined
  const profiles = links.filter(({ url }) => isProfile(url))
  // [Ada](https://twitter.com/ada) [@countess](https://github.com/ada) is one.
  const together = profiles.slice(1).every(({ start }, index) => AND.test(text.slice(profiles[index]?.end, start)))
  const outside = links.reduceRight((rest, { start, end }) => rest.slice(0, start) + ' ' + rest.slice(end).replace(AND, ''), text)
  if (profiles.length === 0 || profiles.length > MOST || !together || !BESIDE.test(outside)) return undefined
  const people = profiles.map(link => personAt(text, link))
  return people.every(named => named !== undefined) ? people : undefined
}

function personAt(text: string, { start, end, url }: Link): Named | undefined {
  const words = text.slice(start, end).trim()
  const handle = HANDLE.exec(url)?.groups?.handle
  const [named, ...more] = readPeople(words) ?? []
  if (more.length > 0 || !handle || SITE.test(words)) return undefined
  if (named) return { ...named, handle: named.handle ?? handle, bits: Math.max(named.bits, 1) }
  return nameKey(words) === nameKey(handle) ? { name: words.replace(/^[@＠]/u, ''), handle, bits: 1 } : undefined
}

/** [LinkedIn](https://…/in/ada): the site's name, not the person's. */
export const SITE = /^(?:linkedin|twitter|github|gitlab|facebook|instagram|mastodon|bluesky|zenn|qiita|connpass|プロフィール|profile|home ?page|web ?site|blog)\b/iu
export const HANDLE = /^https?:\/\/[^/]+\/(?:in\/|user\/|profile\/|@)?(?<handle>[\w.-]{2,39})\/?(?:[?#].*)?$/u
