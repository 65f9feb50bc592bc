/** What a passage of a person's section does. They follow each other in this order. */
export const STATES = ['greeting', 'subject', 'takeaway', 'next'] as const
export type State = typeof STATES[number]

interface Cue { state: State, pattern: RegExp, weight: number }

/**
 * The words by which reports give away what a passage does. A table, so that a
 * language or a habit of writing is one line more.
 */
const CUES: readonly Cue[] = [
  { state: 'greeting', pattern: /こんにちは|こんばんは|はじめまして|改めまして|^どうも|初めて参加させて|joinした|普段は/u, weight: 3 },
  { state: 'greeting', pattern: /購入し|イベント登壇で|いつかは/u, weight: 1 },
  { state: 'greeting', pattern: /\b(?:hello|hi everyone|my name is|i am a)\b/iu, weight: 3 },

  { state: 'subject', pattern: /(?:今回|この|本)(?:の)?(?:発表|セッション|登壇|講演)|今回発表|発表した内容|スポンサーセッション/u, weight: 2 },
  { state: 'subject', pattern: /(?:紹介|解説|説明|実施|発表|お送り|共有|公開)(?:し|され|を)|扱い|資料|ポイントは|テーマ|監視という題材|アイディア|まとめ上げ|話がされ|述べられ/u, weight: 1.5 },
  { state: 'subject', pattern: /さん(?:による|の)[^。]*です|セッションは|必要な|測定対象|手法|credential|登壇駆動/u, weight: 1.5 },
  { state: 'subject', pattern: /\b(?:in this (?:talk|session)|presented|explained|introduced|talked about|showed)\b/iu, weight: 2 },

  { state: 'takeaway', pattern: /感じ|嬉し|良かった|よかった|印象|刺激|感銘|楽し|きっかけ|気がつ|気づ|モチベーション|できました|有意義|学び/u, weight: 1.5 },
  { state: 'takeaway', pattern: /(?:私|僕|個人)(?:として|の感想|的に)|当日|現地|オフライン|COVID|反応|コメントも/u, weight: 1 },
  { state: 'takeaway', pattern: /\b(?:i learned|impressed|great to|enjoyed|inspired|realised|realized|felt)\b/iu, weight: 2 },

  { state: 'next', pattern: /次回|来年|今後|これから|引き続き|近いうち/u, weight: 2.5 },
  { state: 'next', pattern: /(?:し|き|り|い)たい(?:な|と|です|$)|たいです|予定です|目指し|できるよう|でき?れば(?:と|。)|いければ|出来ればと|ウォッチ/u, weight: 1.5 },
  { state: 'next', pattern: /\b(?:next (?:time|year)|going forward|i (?:will|want to|would like to|hope to)|looking forward)\b/iu, weight: 2 },
]

/** What a sub-heading says of everything below it. */
const HEADING_CUES: readonly { state: State, pattern: RegExp }[] = [
  { state: 'takeaway', pattern: /感想|まとめ|学び|impression|takeaway|thoughts/iu },
  { state: 'next', pattern: /今後|これから|次回|next/iu },
  { state: 'subject', pattern: /セッション|発表|紹介|session|talk/iu },
]

/** How strongly a passage speaks for each state. */
export function cueScores(text: string): Record<State, number> {
  const scores: Record<State, number> = { greeting: 0, subject: 0, takeaway: 0, next: 0 }
  for (const { state, pattern, weight } of CUES) if (pattern.test(text)) scores[state] += weight
  return scores
}

export const headingState = (text: string): State | undefined =>
  HEADING_CUES.find(({ pattern }) => pattern.test(text))?.state
