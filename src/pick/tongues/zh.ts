import { after, before, ordered, sentenceEnd, type Joint } from '../cuts.ts'
import type { Tongue } from '../tongue.ts'

const CONNECTIVE = '(?:但是?|而且|另外|此外|因此|所以|不过|然后|最后|首先|其次|同时|当然|其实|总之|例如|比如|尤其是?|特别是|并且|然而|接着|也就是说)'

const STARTS: readonly Joint[] = [
  { pattern: new RegExp(`^${CONNECTIVE}[，,]?\\s*`, 'gu'), worth: 1 },
  { pattern: new RegExp(`[，,；;：:]\\s*(?:${CONNECTIVE}[，,]?)?`, 'gu'), worth: 0.75 },
]
const ENDS: readonly Joint[] = [{ pattern: /[，,；;]/gu, worth: 0.75 }]

let made: Intl.Segmenter | undefined
/** Made when it is first asked: its dictionary takes longer to load than many a report to read. */
const segmenter = (): Intl.Segmenter => made ??= new Intl.Segmenter('zh', { granularity: 'word' })

/** The segmenter's own time and memory grow with the square of a run's length; a run as long as this is no prose. */
const WINDOW = 400

const windows = (text: string): string[] => Array.from({ length: Math.ceil(text.length / WINDOW) }, (_, i) => text.slice(i * WINDOW, (i + 1) * WINDOW))

export const chinese: Tongue = {
  starts: sentence => ordered([{ at: 0, worth: 1 }, ...after(sentence, STARTS)]),
  ends: sentence => ordered([{ at: sentenceEnd(sentence), worth: 1 }, ...before(sentence, ENDS)]),
  faults: [
    { name: 'begins with a dangling pronoun', pattern: /^(?:这(?!次|场|届|个(?:演讲|分享|会议|活动))|那|它|他们?|她们?|其(?!实|次|中)|此|该|以上|以下|前者|后者)/u },
    { name: 'begins with a conjunction', pattern: /^(?:但|而|并|和|与|或|所以|因此|因为|由于|不过|然后|也|还|就|都|又|则|却|且|即使|虽然|如果|尽管|只要|为了|当.+时$)/u },
    { name: 'has lost its subject', pattern: /^(?:是(?!否)|以(?![前后後往内外上下及太色])|以及|从而|因而|于是|被|把|将|让|使|用于|后面|再(?!次)|才|便)/u },
    { name: 'says that there was a talk, not what it said', pattern: /(?:做了|带来了?|帶來了?|分享了|发表了|發表了)[^，,]{0,16}(?:演讲|演講|分享|报告|報告|主题|主題|介绍|介紹)$/u, dull: true },
    { name: 'says that it was good, not what', pattern: /^[^，,]{0,16}(?:非常|很|十分|特别|真的)(?:精彩|有趣|棒|好|成功|有意思)(?:的(?:演讲|分享|活动|主题|会议))?$/u, dull: true },
    { name: 'ends in the middle of a clause', pattern: /(?:[的地得和与或而在从把被对向给让使是有为以]|因为|由于|如果|虽然|但是|以及|时|后|前|中|之后|之前|的话|时候)$/u },
  ],
  losses: [
    { name: 'is a reason without what follows from it', phrase: /因为|因為|由于|由於/u, after: /^[，,；;]/u },
    { name: 'is half of a way', phrase: /从[^到至]*$|從[^到至]*$/u, after: /^[，,]?\s*(?:再|一直)?[到至]/u },
    { name: 'is half of a way', before: /[从從][^到至]{1,30}[，,]\s*$/u, phrase: /^(?:再|一直)?[到至]/u },
    { name: 'is conceded', after: /^[，,；;]\s*(?:但|不过|然而|却|可是|只是|只不过|而不是)/u },
  ],
  words: text => windows(text).flatMap(part => [...segmenter().segment(part)]).filter(({ segment, isWordLike }) => isWordLike && segment.length > 1).map(({ segment }) => segment),
  stopWords: new Set('我们 他们 你们 大家 这个 那个 这些 那些 一个 一些 没有 可以 因为 所以 但是 如果 就是 还是 不是 什么 怎么 非常 这次 今天 自己 以及 并且 活动 会议 演讲 分享 参加 谢谢 感谢'.split(' ')),
  claim: /./u,
  shortest: 6,
  widest: 50,
}
