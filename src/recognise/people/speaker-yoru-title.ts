import { isFrame } from '../frame.ts'
import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TALK = '(?:お話|話|発表|講演|LT|セッション|トーク|プレゼン(?:テーション)?|デモ|ライブコーディング|ライトニングトーク)'
/** 山田さんによる監視の話 says it; 山田さんの監視の話 only with the kind of talk behind. */
const FORMS: readonly { sign: RegExp, pattern: RegExp, bits: number }[] = [
  { sign: /による/, pattern: new RegExp(`^(?<who>[^「」『』。]{1,40}?(?:さん|氏|様|先生|教授))\\s?による\\s?(?<title>[^「」『』。]{2,120}?)(?:の\\s?${TALK})?$`, 'u'), bits: 0 },
  { sign: /(?:さん|氏|先生)の.{2,}の/, pattern: new RegExp(`^(?<who>[^「」『』。の]{1,30}?(?:さん|氏|先生))の\\s?(?<title>[^「」『』。]{2,120}?)の\\s?${TALK}$`, 'u'), bits: -1 },
]
/** Whoever greets or leads the way gave no talk of it. */
const NO_TITLE = /挨拶|司会|進行|乾杯|案内|締め|まとめ|レポート|感想|写真|イラスト|紹介$/u

/** A talk's heading: the speaker, and what they spoke of. */
export const speakerYoruTitle: Recogniser = {
  name: 'speaker-yoru-title',
  kind: 'talk',
  example: '## 山田さんによる監視の話',
  sign: /(?:さん|氏|様|先生|教授)(?:\s?による|の)/,
  recognise(context) {
    for (const { sign, pattern, bits } of FORMS) {
      if (!sign.test(context.text)) continue
      const { who, title } = pattern.exec(context.text)?.groups ?? {}
      const people = who ? readPeople(who) : undefined
      if (title && people?.every(({ honoured, handle }) => honoured || handle) && !NO_TITLE.test(title) && !isFrame(title)) return talkClaim(context, title, people, bits, who as string)
    }
    return undefined
  },
}
