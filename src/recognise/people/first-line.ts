import { proses, type Block } from '../../read/blocks.ts'
import { linesIn } from './lines.ts'
import { bitsOf, isSure, readPeople, trimSigns, type Named } from './name.ts'
import { isProfile, talkClaim, type Recogniser } from './recogniser.ts'

/** Ada Lovelace - Engineer at Example, 山田太郎 | 例社, 王明（Ming）│ 例社, Ada Lovelace / Example: who, and behind a sign what they are. */
const PARTED = /^(?<who>[^|│｜/／—–,]{2,40}?)\s*(?:\s[-–—]\s|[|│｜]|\s?[/／]\s|,\s)\s*(?<rest>\S.{1,100})$/u
const SIGN = /[|│｜/／]|\s[-–—]\s|,\s/
/** What people are, and few other things. */
const POST = /engineer|developer|manager|director|architect|\blead\b|founder|president|consultant|professor|scientist|designer|advocate|evangelist|\b(?:CEO|CTO|CIO|VP|PM)\b|エンジニア|開発者|代表|研究員|工程[師师]|[經经]理|[總总][監监]|架[構构][師师]|[顧顾][問问]|[創创](?:始|辦|办)人|資深|资深|대표|개발자|엔지니어|팀장|의장|연구원/i
const BITS = { ofPost: -1, ofAnything: -3 }
const LONGEST = 140
const BLOCKS = 3
const LINES = 2

/** A talk's heading, and its first line says who spoke and what they are. It costs much alone, and little where all sections begin so. */
export const firstLine: Recogniser = {
  name: 'first-line',
  kind: 'talk',
  example: '### 題 … Ada Lovelace - Engineer at Example',
  recognise(context) {
    const found = beginnings(context.blocks).find(lines => namedIn(lines[0] ?? ''))
    const [named, ...more] = (found ?? []).map(namedIn)
    if (!found || !named) return undefined
    const people = [...named, ...more.flatMap(others => others ?? [])]
    const isPost = POST.test(named[0]?.affiliation ?? '')
    // Ruby - a language: one word may be anything's name.
    if (!isPost && people.some(isOneWord)) return undefined
    return talkClaim(context, context.text, people, isPost ? BITS.ofPost : BITS.ofAnything, found[0] as string)
  },
}

/** The first lines of a quotation, and of what stands first below a heading but for pictures and addresses; as the source breaks them, and whatever is linked in them. */
function beginnings(blocks: Block[]): string[][] {
  const some = blocks.slice(0, BLOCKS)
  const quote = some.find(({ type }) => type === 'quote')
  const first = some.find(({ type }) => type !== 'image')
  return [...new Set([quote, first])].flatMap(block => block ? linesOf(block) : [])
}

function linesOf(block: Block): string[][] {
  if (block.type !== 'paragraph' && block.type !== 'quote' && block.type !== 'list') return []
  const [prose] = proses(block)
  if (!prose || !SIGN.test(prose.text.slice(0, LONGEST))) return []
  // A line that is an address is a page's, and names nobody.
  if (prose.links.some(({ start, end, url }) => start === 0 && end < prose.text.length && !isProfile(url))) return []
  const lines = linesIn({ ...prose, text: prose.text.slice(0, 2 * LONGEST), runs: prose.runs.filter(({ at }) => at < 2 * LONGEST) }).slice(0, LINES)
  return [lines, ...prose.links.length > 0 && prose.text.length <= LONGEST ? [[prose.text]] : []]
}

function namedIn(line: string): Named[] | undefined {
  if (line.length > LONGEST || (/[。.!?！？]$/u.test(line) && !/\b(?:Inc|Ltd|Co|Corp)\.$/u.test(line))) return undefined
  const { who, rest } = PARTED.exec(trimSigns(line))?.groups ?? {}
  const people = who ? readPeople(who) : undefined
  if (!people || !rest || bitsOf(people) <= -3) return undefined
  return people.map(named => ({ affiliation: rest.trim(), ...named }))
}

const isOneWord = (named: Named): boolean => !isSure(named) && /^[A-Za-z'’.-]+$/.test(named.name)
