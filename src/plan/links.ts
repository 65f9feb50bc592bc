import { fillLabel, type Labels } from '../labels/index.ts'
import { proses, type Heading } from '../read/blocks.ts'
import { isOneLink } from '../read/prose.ts'
import { isWebAddress } from '../read/web-address.ts'
import type { Part, Recap, Session } from '../recap.ts'
import { isProfile } from '../recognise/people/recogniser.ts'
import { isSlides } from '../recognise/sessions/below.ts'
import { namedIn, type Stop } from '../stops.ts'
import { toldApart } from './apart.ts'
import { fromLabel, fromReport, type Text } from './slide.ts'

export interface RecapLink { url: string, title: Text, by?: Text, apart?: string }
export interface LinkGroup { id: string, title: string, links: RecapLink[] }

const WEB = /^https?:\/\//i
/** What leads to one's own post or to a picture in it is quoted, not recommended. */
const POSTED = /^https?:\/\/(?:t\.co\/|(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/)/i

/** Words of a link that say nothing without the sentence around them. */
const POINTER = /^[\s「『（(]*(?:こちら|コチラ|ここ|これ|リンク|詳細|詳しくは(?:こちら)?|(?:この|こちらの)(?:ページ|記事|リンク)|here|click here|this|this (?:page|link|post)|link|url|details|more|read more|여기|링크|这里|這裡|链接|連結)[\s」』）)。.!！]*$/iu
/** What stands beside an address that is a talk's slides: 「資料：https://…」. */
const MATERIAL = /^\s*(?:当日の?|発表|登壇|講演)?(?:資料|スライド|slides?|slide deck|deck)(?:は|のURL|:|：|\s)*(?:です)?[。.]?\s*$/iu

/** The report's links, by what they lead to; each address once, where it says most. */
export function collectLinks(recap: Recap, labels: Labels): LinkGroup[] {
  const all = namedIn(recap)
  const [onlyTopic] = recap.topics.length === 1 ? recap.topics : []
  // The same slides once more, under an address that says nothing.
  const seen = new Set(all.flatMap(({ talks, sessions }) => [...talks, ...sessions]).flatMap(({ also = [] }) => also))
  const once = (links: RecapLink[]) => links.filter(({ url }) => isWebAddress(url) && !seen.has(url) && seen.add(url))
  const talks = all.flatMap(person => person.talks.flatMap(talk =>
    talk.url ? [{ url: talk.url, title: fromReport(talk.title, talk.line), by: fromReport(person.name, person.line) }] : []))
  const sessions = all.flatMap(stop => stop.sessions.flatMap(session =>
    session.url ? [{ url: session.url, title: fromReport(session.title, session.line), ...(session.speaker && { by: fromLabel(fillLabel(labels.by, { name: session.speaker })) }) }] : []))
  const groups: LinkGroup[] = [
    { id: 'links-talks', title: labels.linkTalks, links: once(talks) },
    { id: 'links-sessions', title: labels.linkSessions, links: once(sessions) },
    {
      id: 'links',
      title: labels.links,
      links: once([
        ...(recap.source ? [{ url: recap.source, title: fromLabel(labels.linkReport) }] : []),
        ...(recap.event.url ? [{ url: recap.event.url, title: fromReport(recap.event.name, 1) }] : []),
        ...written({ name: recap.event.name, line: 1, talks: [], sessions: [], parts: [...recap.opening, ...recap.closing.map(inSentences)] }).filter(link => OFFICIAL.test(link.title.text) && worthOf(link) < WORTH.profile).slice(0, MOST_OFFICIAL),
        ...withoutProfiles(fairly(all.map(stop => stop.id === onlyTopic?.id ? written(stop).map(link => withoutOwner(link, stop)) : written(stop)), MOST_WRITTEN)),
      ]),
    },
  ]
  const order = ['links', 'links-talks', 'links-sessions']
  return groups.filter(({ links }) => links.length > 0).map(group => ({ ...group, links: toldApart(group.links) })).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

/** Where all stands under one topic, that it does says nothing of a link. */
const withoutOwner = ({ by, ...link }: RecapLink, { name }: { name: string }): RecapLink => by && by.text !== name ? { ...link, by } : link

/** A part's paragraphs that say more than an address: those that are one have a card of their own. */
const inSentences = (part: Part): Part => ({
  ...part,
  blocks: part.blocks.filter(block => block.type === 'paragraph' && !isOneLink(block.prose)),
})

/** What the event's own pages are called, and how many are shown. */
const OFFICIAL = /公式|サイト|ホームページ|タイムテーブル|アーカイブ|\b(?:official|web ?site|home ?page|schedule|all (?:the )?(?:slides|talks|videos))\b|官网|官方|홈페이지|공식/iu
const MOST_OFFICIAL = 2

/** What links are worth to those who listen, best first. */
const WORTH = { material: 0, repository: 1, page: 2, profile: 3 }
const MATERIALS = /\bslides?\b|\bslide ?deck\b|\bvideos?\b|\brecordings?\b|スライド|資料|動画|録画|슬라이드|영상|幻灯片|视频/iu
const REPOSITORY = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/[\w.-]+\/[\w.-]+/iu

function worthOf({ url, title }: RecapLink): number {
  if (isSlides(url) || MATERIALS.test(title.text)) return WORTH.material
  if (REPOSITORY.test(url)) return WORTH.repository
  return isProfile(url) ? WORTH.profile : WORTH.page
}

/** Somebody's page is there for those who look for it, in the notes: it is shown where there is nothing else. */
function withoutProfiles(links: RecapLink[]): RecapLink[] {
  const others = links.filter(link => worthOf(link) < WORTH.profile)
  return others.length > 0 ? others : links
}

/** The most links of running text that are shown: three slides of codes, not twenty. */
const MOST_WRITTEN = 15

/** At most so many of all, what is worth most before the rest, and of that everyone's first before anyone's second; in their order, what is worth most of each first. */
function fairly(lists: RecapLink[][], most: number): RecapLink[] {
  const ranked = lists.flatMap((list, place) => {
    const rounds = new Map<number, number>()
    return list.map((link) => {
      const worth = worthOf(link)
      const round = rounds.get(worth) ?? 0
      rounds.set(worth, round + 1)
      return { link, worth, round, place }
    })
  })
  return ranked
    .sort((a, b) => a.worth - b.worth || a.round - b.round || a.place - b.place)
    .slice(0, most)
    .sort((a, b) => a.place - b.place || a.worth - b.worth || a.round - b.round)
    .map(({ link }) => link)
}

/** Links in a section's running text, and addresses that stand there as they are: slides, and what stands right below a session's heading, are called as the talk or session. */
function written(stop: Pick<Stop, 'name' | 'line' | 'talks' | 'sessions' | 'parts'>): RecapLink[] {
  const byLine = new Map(stop.sessions.map(one => [one.line, one]))
  let session: Session | undefined
  return stop.parts.flatMap(({ heading, blocks, talk }) => {
    const about = talk === undefined ? undefined : stop.talks[talk]
    session = heading ? byLine.get(heading.line) : session
    // 「発表資料」 of which talk? An address that is shown as such says so itself.
    const by = about ? fromReport(about.title, about.line) : fromReport(stop.name, stop.line)
    // An address that stands alone is called by the sub-heading above it, not by whose section it is in.
    let under: Heading | undefined = heading?.prose.text.includes(stop.name) ? undefined : heading
    return blocks.flatMap((block, index): RecapLink[] => {
      if (block.type === 'heading') session = byLine.get(block.line) ?? session
      const below = blocks[index - 1] ?? heading
      const isFirst = session !== undefined && below?.line === session.line
      // A table has its links in its cells.
      if (block.type === 'table') return []
      if (block.type === 'heading') under = block
      const titled = about ?? session
      return proses(block).flatMap(prose => prose.links.filter(({ url }) => block.type !== 'quote' || !POSTED.test(url)).map(({ start, end, url }) => {
        const text = prose.text.slice(start, end)
        const isBare = WEB.test(text) || isHost(text, url)
        if (!isBare && !POINTER.test(text)) return { url, title: fromReport(text, block.line), by }
        const isAll = end - start === prose.text.length
        const isMaterial = MATERIAL.test(prose.text.slice(0, start) + prose.text.slice(end))
        const alone = titled && ((isAll && (isFirst || isSlides(url))) || isMaterial || !isBare)
        const named = alone ? titled : (isAll || !isBare) && under ? { title: under.prose.text, line: under.line } : { title: isBare ? shortened(text) : stop.name, line: isBare ? block.line : stop.line }
        return { url, title: fromReport(named.title, named.line), ...(named.title !== stop.name && { by: fromReport(stop.name, stop.line) }) }
      }))
    })
  })
}

/** Whether a link's words are no more than where it leads: 「www.example.com」. */
const isHost = (text: string, url: string): boolean => URL.canParse(url) && text === new URL(url).host

const shortened = (text: string): string => text.replace(WEB, '').replace(/\/$/, '')
