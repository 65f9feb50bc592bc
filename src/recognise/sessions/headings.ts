import { proses, type Block, type Heading } from '../../read/blocks.ts'
import type { Session } from '../../recap.ts'
import { frameOf } from '../frame.ts'
import type { Nomination } from '../people/nominate.ts'
import { bareTitle } from '../people/recogniser.ts'
import { speakerTold } from '../people/speaker-sentence.ts'
import { kindOfTalk } from '../talk-kind.ts'
import { sessionMentions } from './mentions.ts'
import { addressed, isSlides, slidesAmong, slidesBelow } from './below.ts'

/** A session whose title is a heading, and why it is taken for one. */
export interface HeadedSession extends Session { foundBy: string, words: string }

const SESSIONS = /セッション|聴講|聞いた(?:発表|話|講演)|視聴した|\b(?:sessions?|talks?|keynotes?|presentations?)\b|세션|발표|演讲|分享|议题/iu
const KEYNOTE = /^(?<kind>keynote|基調講演|キーノート|opening keynote|closing keynote|키노트|主题演讲)(?:\s*[(（].{1,20}[)）])?$/iu
/** What several give together or everybody hears, and its title: 🎤 パネル「題」. */
const OF_MANY = /^[\p{Extended_Pictographic}\uFE0F\u200D\s]*(?:パネル(?:ディスカッション|討論|トーク)?|座談会|基調講演|招待講演|特別講演|ワークショップ|ハンズオン|panel(?: discussion)?|keynote|workshop|패널 ?(?:토론|토크)?|키노트|워크숍|圆桌(?:讨论|论坛)?|主题演讲|工作坊)\s*[:：]?\s*(?<title>[「『“《].{2,120}[」』”》])$/iu
const LONGEST = 300

/**
 * The session that a heading names: it links to a talk or its slides, slides
 * or a recording stand right below it, it stands in brackets, or the heading
 * above says that sessions follow.
 */
export function sessionOfHeading(heading: Heading, ancestors: Heading[], below: Block[], nomination: Nomination | undefined): HeadedSession | undefined {
  const text = heading.prose.text
  if (text.length === 0 || text.length > LONGEST) return undefined
  const talk = nomination?.recogniser.kind === 'talk' && nomination.bits > -3 ? nomination.claim : undefined
  const speaker = nomination && nomination.bits > 0 && talk ? talk.people.map(({ name }) => name).join(' & ') : ''
  const title = speaker && talk?.talk ? talk.talk.title : bareTitle(text)
  const link = heading.prose.links.find(({ start, end }) => end - start >= text.length * 0.6)?.url
  const embed = slidesBelow(below)
  const kind = kindSaid(title, heading, ancestors)
  const found = (foundBy: string): HeadedSession => ({ title, speaker, ...addressed(link, below), ...(kind && { kind }), line: heading.line, foundBy, words: text })
  if (KEYNOTE.test(text)) {
    const told = speaker || speakerTold(below)
    const isAmong = ancestors.some(above => SESSIONS.test(above.prose.text.slice(0, 80)))
    // Whose it was is said with its title, where the text has one.
    if (told ? below.flatMap(proses).flatMap(sessionMentions).length > 0 : !isAmong) return undefined
    return { ...found(told ? 'keynote-of' : 'below-sessions'), title: text, speaker: told }
  }
  if (frameOf(text)) return undefined
  if (speaker) return found(nomination?.recogniser.name ?? 'talk')
  if (link && isSlides(link)) return found('linked-heading')
  if (embed) return found('slides-below')
  if (/^[「『“《].*[」』”》]$/u.test(text)) return found('title-in-brackets')
  const ofMany = OF_MANY.exec(text)?.groups?.title
  if (ofMany) return { ...found('kind-and-title'), title: bareTitle(ofMany) }
  const above = ancestors.at(-1)?.prose.text.slice(0, 80) ?? ''
  if (SESSIONS.test(above) && !MANNERS.test(text)) return found('below-sessions')
  return undefined
}

/** What kind of talk it was, where its title does not say so itself. */
function kindSaid(title: string, heading: Heading, ancestors: Heading[]): HeadedSession['kind'] {
  const kind = kindOfTalk(heading, ancestors)
  return kind && !title.toLowerCase().includes(kind.text.toLowerCase()) ? kind : undefined
}

/** What kind of talk a heading says that is told of below it, and no more: キーノート（2日目）. */
export function kindAlone({ prose: { text }, line }: Heading): HeadedSession['kind'] {
  const kind = KEYNOTE.exec(text)?.groups?.kind
  return kind ? { text: kind, line } : undefined
}

/** The session that a heading right below a day's names, where it says no more: a keynote, or what has a recording or slides anywhere in its own text. */
export function sessionOfDay({ prose: { text }, line }: Heading, own: Block[]): HeadedSession | undefined {
  const slides = slidesAmong(own)
  const found = (foundBy: string, title: string): HeadedSession => ({ title, speaker: '', ...(slides && { url: slides }), line, foundBy, words: text })
  if (KEYNOTE.test(text)) return found('keynote-of-day', text)
  return slides && text.length > 0 && text.length <= LONGEST && !frameOf(text) ? found('slides-in-day', bareTitle(text)) : undefined
}

/** Headings below sessions that speak of them all. */
const MANNERS = /感想|まとめ|紹介|一覧|全体|その他|番外|おすすめ|所感|\b(?:overall|other|general|impressions?)\b/iu
