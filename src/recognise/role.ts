import type { Block, Heading } from '../read/blocks.ts'
import { proses } from '../read/blocks.ts'
import type { Role } from '../recap.ts'

const SPEAKER = /登壇|発表した|発表者|講演者|スピーカー|発表内容|講演|LT|speaker|our talks|talks we gave|presentations?|발표|연사|演讲|讲师|分享嘉宾/iu
const ATTENDEE = /参加した|参加者|感想|聴講|聞いた|視聴|レポート|attendee|impression|feedback|reflections?\b|takeaway|thoughts|what we|후기|소감|참가|参会|感受|收获/iu

/** The role that the headings above a person give them: the nearest one that says something. */
export function roleFromHeadings(ancestors: Heading[]): Role | undefined {
  for (const { prose: { text } } of ancestors.toReversed()) {
    const start = text.slice(0, 120)
    if (SPEAKER.test(start)) return 'speaker'
    if (ATTENDEE.test(start)) return 'attendee'
  }
  return undefined
}

const READ = 4000

/** What speakers write of themselves, and others of them; and what those write who listened. */
const GAVE = /登壇(?:し|させ|いたし|を)|発表(?:し|させ|いたし|を行|をし|内容は|資料)|LT(?:し|を)|お話し(?:し|させ)|話しました|と題して|ライブコーディング|\b(?:my|our) (?:talk|session|slides|presentation)\b|\bI (?:gave|presented|spoke|talked)\b(?! (?:to|with)\b)|\bwe (?:gave|presented)\b|발표(?:를|하|해|했| 자료| 순서)|진행(?:하셨|해주셨|하였|했)|我(?:的|做的)?(?:演讲|分享)|我.{0,8}(?:演讲|分享)了/giu
const HEARD = /聴講|聞い|聴い|視聴|印象に残|印象的|気になった|参加し(?:た|まし|てき)|セッションを紹介|取り上げます|お届けします|さんの(?:発表|セッション|講演|トーク|「|『)|さんによる|\b(?:I|we) (?:attended|listened|heard|watched|saw|learned|went)\b|\btalks? (?:I|we) attended\b|\bafter listening\b|들었|참석했|인상 ?깊|听了|参加了|聆听/giu

/** The role that a person's own words give them; undefined where they say nothing of it. */
export function roleFromText(blocks: Block[]): Role | undefined {
  const text = blocks.slice(0, 40).flatMap(proses).map(prose => prose.text.slice(0, READ)).join('\n').slice(0, READ)
  const [gave, heard] = [count(text, GAVE), count(text, HEARD)]
  return gave === heard ? undefined : gave > heard ? 'speaker' : 'attendee'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
