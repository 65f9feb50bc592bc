import { mayHaveEmoji } from '../../emoji.ts'

/** The event's name in a report's title; `sure` where the title says that it is a report of it. */
export interface TitledName { name: string, sure: boolean }

const LONGEST = 300
const PREFIX = /^\s*(?:【[^】]{1,40}】|［[^］]{1,40}］|\[[^\]]{1,40}\]|[^\s(（]{2,30}\s?レポート\s?[(（#]\s?\d{1,4}\s?[)）]?)\s*/u
/** A series of reports, and which event this one is of: 地域会議レポート (33) とある会議 02. */
const SERIES = /^[^\s【［[(（]{2,30}\s?レポート\s?(?:[(（#]\s?[\dxX]{1,4}\s?[)）]?)?[\s:：]*(?<event>\S.{0,40}(?:会議|Conf|Meetup|Summit|Fest|Days?|Kaigi|勉強会).{0,12})$/u
const REPORT = '(?:発表資料|資料|イベント|カンファレンス|現地|登壇|視聴|運営|スタッフ|勉強会|開催|速報|潜入)?(?:参加|参戦)?(?:レポート|レポ|報告|記録?|ブログ|感想|まとめ)'

/** What stands behind the name in a title. The first that is found cuts it off. */
const AFTER: readonly RegExp[] = [
  /\s*(?:に|へ|で)(?:会社で|みんなで|\d{1,3}[人名]で|初めて|初|行って)?\s*(?:参加|参戦|登壇|発表|LT|行って|行っ|いって|いっ|出展|協賛|潜入)[^「」『』]{0,40}$/u,
  /\s*参[加戦]して(?:き|み|来)[^「」『』]{0,30}$/u,
  /\s*の(?:スポンサー|スタッフ|運営|ボランティア|お手伝い|登壇者?)を?(?:し|やり|務め|させ)[^「」『』]{0,40}$/u,
  /\s*を(?:開催|主催|運営|実施)(?:し|いた)[^「」『』]{0,20}$/u,
  new RegExp(`\\s*(?:の|への|・|-|–|:|：|｜|\\|)?\\s*(?:${REPORT}|に参加|参加して)(?:[\\s!！〜~(（、,].{0,60}|です)?$`, 'u'),
  /\s*[:：|–-]?\s*\b(?:(?:conference|event|trip|meetup|post-event)\s)?(?:review|recap|report|summary|notes|highlights|takeaways|retrospective|impressions|wrap-?up|write-?up|round-?up|trip)\b.{0,60}$/iu,
  /(?<=\S)(?:에서?|를|을)?\s+(?:다녀왔|다녀온|참가했|참석했|참여했|발표했).{0,20}$/u,
  /\s*(?:참가|참석|참여|방문|발표)?\s?(?:후기|다녀왔습니다|다녀온.{0,10}|리뷰|정리|회고)\s*$/u,
  /[,，]\s[^,，]{4,40}(?:습니다|했다|어요|해요)[.!]?$/u,
  /\s*(?:参会|参加|活动|现场)?(?:总结|回顾|回顧|纪实|报告|记录|感想|感受|心得|有感|见闻|小结|报道|游记|侧记)\s*$/u,
]
/** Pictures round a title are no part of a name. */
const DRESS = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D\s]+|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D\s]+$/gu
const undressed = (title: string): string => mayHaveEmoji(title) ? title.replace(DRESS, '') : title
/** So far only with something before it: these words also stand within names. */
const BEFORE: readonly RegExp[] = [
  /^(?:(?:my|our|a|the)\s)?(?:(?:trip|conference|event|quick)\s)?(?:report|recap|review|notes|highlights|takeaways|impressions|thoughts|lessons|dispatch(?:es)?)\s(?:from|on|of|about|at)\s(?:the\s)?/iu,
  /^(?:attending|visiting|(?:my|our|a|one|two|three|four|five) (?:days?|trip|visit|journey|week|evening) (?:at|in|to|with)|going to|we went to|i went to|a day at|back from|what (?:we|i) (?:saw|learned|learnt|heard|took|brought)(?:\s(?:home|away|back))?\s(?:at|from))\s(?:the\s)?/iu,
  /^(?:(?:event|meetup|conference|trip)\s)?(?:recap|report|review|summary|notes)\s*[:：–—-]\s+/iu,
  /^(?:petit\s)?(?:retour|bilan|compte[ -]rendu|résumé)\s(?:sur|de|du)\s?(?:l['’]\s?|le\s|la\s|les\s)?|^(?:rückblick|bericht)\s(?:auf|von|zu|zur|zum)\s(?:der\s|die\s|das\s|den\s)?|^(?:reseña|crónica|resumen)\s(?:de\sla\s|del\s|de\s)/iu,
]
const REST = /\s[–—|]\s.*$|\s-\s.*$|(?<!:)[:：](?!:).*$/u

/** The event's name as a title has it: prefixes in brackets and all that says "report" taken off. */
export function nameFromTitle(title: string): TitledName {
  const whole = undressed(title.slice(0, LONGEST)).trim()
  let name = (SERIES.exec(whole)?.groups?.event ?? whole).replace(PREFIX, '')
  let sure = name !== whole && /レポ|参加|report|recap|후기/iu.test(whole.slice(0, whole.length - name.length))
  for (const pattern of [...AFTER, ...BEFORE]) {
    const shorter = name.replace(pattern, '').trim()
    if (shorter.length < 2 || shorter === name) continue
    name = shorter
    sure = true
  }
  const cut = outsideBrackets(name).replace(REST, '').trim()
  if (cut.length >= 2 && cut.length < name.length) name = name.slice(0, cut.length).trim()
  const bare = /^[「『]([^「」『』]{2,})[」』]$/u.exec(name)?.[1] ?? name
  return { name: bare.length >= 2 ? bare : whole, sure: sure || EVENT.test(bare) }
}

/** The text with what stands in brackets made unreadable, as long as it was. */
const outsideBrackets = (text: string): string =>
  text.replace(/[(（「『【［[][^)）」』】］\]]*[)）」』】］\]]/gu, inner => '\u0001'.repeat(inner.length))

/** Words by which a title is an event's name already. */
const EVENT = /\b(?:19|20)\d{2}\b|#\s?\d|vol\.?\s?\d|第\s?\d+\s?回|conf(?:erence)?\b|summit|meet ?up|kaigi|会議|days?\b|カンファレンス|勉強会|\btalks?\b|forum|world|セミナー|フォーラム|세미나|컨퍼런스|大会|峰会|沙龙/iu
