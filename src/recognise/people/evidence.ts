import { proses } from '../../read/blocks.ts'
import { remembering } from '../remembering.ts'
import { roleFromHeadings } from '../role.ts'
import { slidesBelow } from '../sessions/below.ts'
import { hasPage } from './own-page.ts'
import type { Named } from './name.ts'
import { isProfile, type Claim, type HeadingContext, type Kind } from './recogniser.ts'
import { firstText, introduces } from './self-introduction.ts'

/** Something that speaks for a claim or against it, in bits: log₂ of how much likelier it is where the claim is true. */
export interface Evidence { why: string, bits: number }

export const sum = (evidence: Evidence[]): number => evidence.reduce((total, { bits }) => total + bits, 0)

/** So much of what stands below is read: of so many blocks, in characters. */
const READ_BLOCKS = 3
const READ = 1200
const SAID = 'gave|gives|presented|presents|showed|shows|talked|talks|spoke|speaks|started|demonstrated|explained|introduced|mentioned|described|shared|discussed|walked|told|argued|began|ended|opened|closed|claimed|said|says|also|took|takes|explore[sd]|covers|covered|led|leads|looked|looks|delivered|reminded|taught|reported|outlined|detailed|went|used|is an?|was an?|works?'

/** Ada Lovelace is the founder of…, Ada Lovelace, the founder of…; Ada Lovelace from Example talked about… */
const POST = '(?:[\\p{L}-]+\\s){0,4}(?:[Oo]fficer|[Ee]ngineer|[Dd]eveloper|[Ff]ounder|[Cc]o-founder|[Dd]irector|[Mm]anager|[Hh]ead|[Ll]ead|[Pp]resident|[Aa]uthor|[Cc]reator|[Mm]aintainer|[Oo]rgani[sz]er|[Pp]rofessor|[Dd]esigner|[Aa]rchitect|[Ee]vangelist|[Aa]dvocate|[Cc]onsultant|[Ss]cientist|[Rr]esearcher|[Aa]nalyst|CEO|CTO|CIO|VP)'
const SPOKEN_OF = new RegExp(`^(?:['’]s?\\s|(?:\\s(?:from|of|at)(?:\\s[\\p{Lu}\\d][\\p{L}\\d&.-]*){1,4})?\\s(?:${SAID})\\b|(?:\\sis|\\swas|,)\\s(?:(?:the|our|a|an|one of the)\\s)?${POST}\\b|,\\swho\\b)`, 'u')

/** What is said for a claim whose people do something below, as only people do. */
export const SPOKEN_OF_BELOW = 'is spoken of as a person below'

/** What is said for a claim below whose heading a page or slides of somebody of that name stand. */
export const OWN_PAGE_BELOW = 'their own page or slides stand below'

/** All that the report says for a claim beside the form of the heading. */
export function support(claim: Claim, context: HeadingContext, kind: Kind): Evidence[] {
  const { facts, heading, ancestors, blocks, children } = context
  const { people } = claim
  const below = (blocks.length > 0 ? blocks : children[0]?.blocks ?? []).slice(0, READ_BLOCKS).flatMap(proses).map(({ text }) => text.slice(0, READ)).join('\n').slice(0, READ)
  const linked = [heading.prose, ...blocks.slice(0, READ_BLOCKS).flatMap(proses)].filter(({ text, links }) => links.length > 0 || text.startsWith('http'))
  const each = (test: (named: Named) => boolean) => people.some(test)
  const above = ancestors.at(-1)?.prose.text.slice(0, 80) ?? ''
  const evidence: (Evidence | false)[] = [
    kind === 'name' && each(named => introduces(firstText(blocks), named.name)) && { why: 'introduces themselves below', bits: 5 },
    each(named => facts.authors.some(author => sameName(author, named))) && { why: 'is one of the authors', bits: 4 },
    kind !== 'talk' && each(named => facts.introduced.has(nameKey(named.name))) && { why: 'introduces themselves in the report', bits: 3 },
    each(named => named.name.length > 1 && facts.opening.includes(named.name)) && { why: 'is named in the opening', bits: 1 },
    each(named => isSpokenOf(named, below)) && { why: SPOKEN_OF_BELOW, bits: 2 },
    kind !== 'introduction' && !claim.byPage && each(named => hasPage(named, linked)) && { why: OWN_PAGE_BELOW, bits: 4 },
    heading.names === true && kind === 'name' && { why: 'names who says what follows, as others do', bits: 5 },
    heading.prose.links.some(({ url }) => isProfile(url)) && { why: 'links to a profile', bits: 3 },
    kind === 'name' && PEOPLE.test(above) && !ONE_SPEAKER.test(above) && { why: `stands under "${above}"`, bits: 4 },
    kind === 'talk' && slidesBelow(blocks) !== undefined && { why: 'slides or a recording stand below', bits: 1 },
    kind === 'talk' && roleFromHeadings(ancestors) === 'speaker' && { why: `stands under "${above}"`, bits: 1 },
    kind !== 'introduction' && facts.promised && { why: 'the opening says that people follow', bits: kind === 'name' ? 2 : 1 },
    kind === 'name' && each(({ affiliation }) => Boolean(affiliation)) && { why: 'says where they belong', bits: 1 },
    kind === 'name' && FIRST_PERSON.test(below) && { why: 'is written in the first person', bits: 1 },
  ]
  return evidence.filter(entry => entry !== false)
}

/** Headings that promise people below them. */
const PEOPLE = /(?:参加者|メンバー|登壇者|みんな|それぞれ|各自|一人ひとり|社員|参加した(?:感想|人|メンバー)|発表者|スピーカー|発表した人|聞いた人)|\b(?:attendees?|speakers?|team members|from the team|people|in our (?:own )?words)\b|\b(?:our|team['’]?s?)\s.*(?:thoughts|impressions|takeaways|highlights)|\b(?:feedbacks?|voices|reflections|thoughts|impressions|reports|comments|words|stories|experiences|takeaways|highlights)\s(?:from|of|by)\s(?:the|our|each|us)\b|what we (?:thought|learned|took)|참가자|발표자|멤버|팀원|参会者|成员|大家的/iu
/** Speaker: Ada Lovelace: what stands below is hers, and names nobody else. */
const ONE_SPEAKER = /^(?:登壇者|発表者|スピーカー|발표자|speaker)\s?[:：]\s?\S/iu
const FIRST_PERSON = /私|僕|俺|自分|\bI(?:['’](?:m|ve|d))?\b.*\b(?:I|my|me)\b|저는|제가|我/su

const AFTER = 60
/** ADA is Ada where she is spoken of. */
const capitalised = (word: string): string => /^\p{Lu}{3,}$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word

function isSpokenOf({ name, handle }: Named, text: string): boolean {
  const family = /^\p{Script=Han}{3,6}$/u.test(name) ? [name.slice(0, 2), name.slice(0, 3)] : []
  const parts = [...new Set([name, handle ?? '', ...name.split(/[\s・]/u).flatMap(word => [word, capitalised(word)]), ...family])].filter(part => part.length > 1 && part.length <= 40)
  return parts.some((part) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const after = text.slice(at + part.length, at + part.length + AFTER)
      if (/^\s?(?:さん|氏|様|先生|님|씨|老师|女士|教授|博士|(?:给大家|为大家|为我们|现场)?(?:带来|介绍|分享|讲解|主讲|演讲|讲述|演示))/u.test(after)) return true
      if (/^(?:['’]|\s[a-z]|,\s)/.test(after) && SPOKEN_OF.test(after)) return true
    }
    return false
  })
}

/** A name as it is compared: letters and digits, in one case. */
export const nameKey = remembering((name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))

/** Whether an author of the front matter is that person: mat_perry is Mat Perry, 村田靖拓 is 村田. */
export function sameName(author: string, { name, handle }: Named): boolean {
  const [a, b] = [nameKey(author), nameKey(name)]
  const [family = ''] = author.split(/[\s　]/u)
  return a === b || (b.length > 0 && nameKey(family) === b && /^\p{Script=Han}+$/u.test(b)) || (handle !== undefined && a === nameKey(handle)) || (b.length >= 2 && /^\p{Script=Han}+$/u.test(b) && a.startsWith(b))
}

const MOST_BITS = 4
const LEAST_BITS = -2

/**
 * What the headings beside one say for it: the log-odds that one more is read
 * the same way, by Laplace's rule of succession, (k + 1) / (n + 2) for k of n
 * others. One heading alone says nothing; 15 of 16 others say 3 bits.
 */
export function siblingBits(alike: number, others: number): number {
  const share = (alike + 1) / (others + 2)
  return Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.log2(share / (1 - share))))
}
