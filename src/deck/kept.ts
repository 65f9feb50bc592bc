import { once } from '../once.ts'

/** What Koreans count in, 「3 명」, and the endings that it may have: a longer word, as 「개념」, is none. */
const COUNTERS = '번째|시간|개월|가지|사람|달러|페이지|퍼센트|개|명|분|번|차|회|년|월|일|시|초|원|장|권|팀|층|살|세|대|곳|배|위|건|편|주|달|통|쪽|줄|점|종|호|인'
const ENDINGS = '간|은|는|이|가|을|를|의|에|에서|에게|으로|로|도|만|씩|과|와|까지|부터|동안|정도|이상|이하|였다|입니다|이었습니다'

/** Words of which no line may end inside, so short that each may be kept on one. */
const KEPT = [
  '[-=]>',
  // A word behind a wave, and one with hyphens: 「fp-ts」.
  '[〜～~][A-Za-z0-9]+',
  '(?:[A-Za-z0-9]+[-‐])+[A-Za-z0-9]+',
  // A sign that a space parts from its word, and brackets: 「on Rails : …」, 「{ name, age }という」.
  String.raw`\S+ [:;!?–—](?!\S)`,
  String.raw`(?:\S{0,2}[([{] )?\S{1,7} [)\]}]\S{0,3}`,
  String.raw`\S{0,2}[([{] \S{1,12}`,
]

/** A number with what it counts in Korean: 「1 개는」, 「제 3 회」, 「20여 명」. */
const COUNTED = String.raw`(?<![A-Za-z\p{Nd}.,])(?:제 )?\p{Nd}[\p{Nd},.]{0,8}[여만천백억]? (?:${COUNTERS})(?:${ENDINGS})?(?!\p{Script=Hangul})`

const kept = once(() => new RegExp(`(${KEPT.join('|')})`, 'u'))
const keptInKorean = once(() => new RegExp(`(${[COUNTED, ...KEPT].join('|')})`, 'u'))

/** A phrase cut around such words: each second piece is one. */
export const cutKept = (phrase: string): string[] => phrase.split(/[가-힣]/.test(phrase) ? keptInKorean() : kept())
