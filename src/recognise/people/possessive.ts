import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const REPORT = '(?:感想|レポート|参加レポート|参加記|振り返り|ふりかえり|報告|発表|登壇|セッション|LT|話|所感|学び|コメント|まとめ|視点|場合|参加報告|レポ|声|ひとこと|一言|おすすめ(?:セッション)?|推し(?:セッション)?|気づき|印象に残った(?:セッション|発表|こと))'
/** `sign` is what every such heading has: V8 compiles a pattern when it is first asked, and most reports ask few. */
const FORMS: readonly { sign: RegExp, pattern: RegExp }[] = [
  // 山田編, 山田レポート, 山田より, 山田さんからのコメント
  { sign: /編|レポート|より|から/, pattern: /^(?<who>[^のー]{1,20}?(?:さん|氏)?)(?:編|\s?(?:参加)?レポート|より|からの?(?:コメント|感想|報告|ひとこと|一言)?)$/u },
  { sign: /の/, pattern: new RegExp(`^(?<who>.{1,40}?)(?:の)${REPORT}$`, 'u') },
  { sign: /[（(]/, pattern: new RegExp(`^${REPORT}\\s*[(（](?<who>.{1,40})[)）]$`, 'u') },
  { sign: /from|by|of/i, pattern: /^(?:(?:some |a few )?(?:thoughts?|impressions?|notes|report|takeaways?|words|highlights|reflections|summary|feedback|perspective)\s+(?:from|by|of)|from|by)\s+(?<who>.{2,60})$/iu },
  { sign: /['’]/, pattern: /^(?<who>.{2,60}?)(?:['’]s|s['’])\s+(?:(?:own|personal|main|key|conference|event|trip|short)\s+)?(?:reports?|thoughts?|impressions?|notes|takeaways?|highlights|reflections|perspective|talk|session|experience|view|summary|recap|story|picks|day|favou?rites?(?:\s\w+)?|corner|top \w+)$/iu },
  { sign: /says|writes|reports/, pattern: /^(?<who>\p{Lu}[\p{L}\s.'-]{1,40}?)\s(?:says|writes|reports)$/u },
  { sign: /후기|소감|회고/, pattern: /^(?<who>\p{Script=Hangul}{2,4}(?:님)?)(?<!의)\s(?:후기|소감|회고)$/u },
  { sign: /의/, pattern: /^(?<who>.{1,30}?)\s*의\s*(?:후기|발표|소감|이야기|세션|느낀 ?점|회고)$/u },
  { sign: /后记|的/, pattern: /^(?<who>.{1,30}?)\s*(?:后记|的(?:感想|感受|收获|分享|总结|体会|心得|演讲|报告))$/u },
]

/** A heading that says whose thoughts, report or talk stands under it. */
export const possessive: Recogniser = {
  name: 'possessive',
  kind: 'name',
  example: '## Thoughts from Ada',
  recognise({ text }) {
    if (/[「」『』]/u.test(text)) return undefined
    for (const { sign, pattern } of FORMS) {
      if (!sign.test(text)) continue
      const who = pattern.exec(text)?.groups?.who
      const people = who && readPeople(who)
      if (people) return { people, bits: 1, words: who }
    }
    return undefined
  },
}

/** Ada Lovelace's Thursday Evening Keynote: 題 */
const TALK = /^(?<who>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){1,2})['’]s\s(?:\p{L}+\s){0,3}(?:keynote|talk|session|presentation|workshop|lightning talk)(?:\s?[:–—-]\s?(?<title>.{2,160}))?$/iu

/** A heading that says whose talk stands under it, and what kind of talk it was. */
export const possessiveTalk: Recogniser = {
  name: 'possessive-talk',
  kind: 'talk',
  example: '## Ada Lovelace’s Evening Keynote: 題',
  sign: /['’]s\s/,
  recognise(context) {
    const { who, title } = TALK.exec(context.text)?.groups ?? {}
    const people = who ? readPeople(who) : undefined
    return people && talkClaim(context, title ?? context.text, people, 2, who as string)
  },
}
