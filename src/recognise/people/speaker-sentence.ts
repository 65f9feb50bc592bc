import type { Block } from '../../read/blocks.ts'
import { readPeople, type Named } from './name.ts'
import { firstText } from './self-introduction.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TALK = '(?:発表|セッション|講演|LT|キーノート|基調講演|トーク|登壇|挨拶|お話|話|内容|講義|プレゼン|デモ|ライブコーディング)'
/** A given name and a surname at least: one word alone may be anything that does something. */
const LATIN = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|den|del|di|la|le)){1,3}`
/** What a speaker does in a report's first words on their talk. */
const SPEAKS = 'spoke|talked|presented|presents|gave|gives|show(?:ed|s)|walk(?:ed|s)|told|tells|explain(?:ed|s)|demonstrate[sd]|demoed|introduce[sd]|explore[sd]|opened|closed|kicked|started|discuss(?:ed|es)|describe[sd]|share[sd]|cover(?:ed|s)|took|led|leads|taught|reminded|delivered|reported|looked|argued|detailed|outlined|continued|coordinated|moderated|talks|speaks|looks'

/** Ada Lovelace (Twitter), Ada Lovelace from Example: what may stand between a name and what they do. */
const OF_EXAMPLE = String.raw`(?:\s{0,2}\([^()]{1,40}\))?(?:,?\s{1,2}(?:from|of|at)\s{1,2}[\p{Lu}\d@][^.,;:!?]{1,40}?)?`

/** 続いては, こちらのトークは: where the talk stood among the others. */
const NEXT = `(?:(?:続いて|次|お次|最後|最初|まず|今度|こちら|これ|この|トップバッター|トリ|[\\d０-９一二三四五六七八九]{1,2}(?:つ|人|番|本)[目め])(?:の?${TALK})?は?[、,]?\\s?)?`
const WHO = '(?<who>[^。、「」『』\\n]{1,70}?(?:さん|氏|様|先生|教授))'
/** What a speaker does, and what they do it with. */
const GIVES = `(?:${TALK}|紹介|解説|説明|共有|披露|シェア|語)`

/** What somebody is, before the honorific. */
const POST_KO = '(?:대표(?:이사)?|(?:팀|실|부|파트|본부|센터|차|과|사)장|대리|이사|상무|전무|수석|책임|선임|교수|박사|개발자|엔지니어|매니저|리드|연구원|C[A-Z]O|P[MO])'

/** `sign` is what every such sentence has: V8 compiles a pattern when it is first asked, and most reports ask few. */
interface Form { sign: RegExp, pattern: RegExp, bits: number }

const FORMS: readonly Form[] = [
  // Most headings with such a sentence below are a talk's; one alone may be anything's.
  { sign: /による/, pattern: new RegExp(`^${NEXT}${WHO}\\s?による[、,]?[^。「」『』\\n]{0,100}${TALK}`, 'u'), bits: -3 },
  { sign: /(?:さん|氏|様|先生|教授)の/, pattern: new RegExp(`^${NEXT}${WHO}の\\s?[^。、「」『』\\n]{0,16}?${TALK}(?:です|でした|では?、|は、)?(?:。|$|(?<=、))`, 'u'), bits: -3 },
  { sign: /(?:さん|氏|様|先生|教授)(?:が|から)/, pattern: new RegExp(`^${NEXT}${WHO}(?:が|から(?:の|は)?)[^。]{0,100}?${GIVES}`, 'u'), bits: -3 },
  // 発表者の山田さんは、…
  { sign: /^(?:発表者|登壇者|講演者|講師|スピーカー)の/, pattern: new RegExp(`^(?:発表者|登壇者|講演者|講師|スピーカー)の\\s?${WHO}(?=[はがも、]|から|より)`, 'u'), bits: 0 },
  // 次に登壇したのは山田さん。
  { sign: /は[、\s]?[^。、「」『』\n]{1,50}(?:さん|氏|先生|教授)/, pattern: new RegExp(`^[^。「」『』\\n]{0,24}?(?:発表|登壇|講演|セッション|担当|LT|スピーカー|トップバッター|トリ|講師|[\\d一二三四五六七八九]{1,2}[人番]目|最初|次|最後)[^。、「」『』\\n]{0,12}?は、?\\s?${WHO}(?:です|でした|。|による|が|の|から|、|$)`, 'u'), bits: -2 },
  { sign: new RegExp(`^[^\\u3040-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3]{3,}\\s(?:${SPEAKS})\\b`), pattern: new RegExp(`^(?:[Ff]irst,? |[Nn]ext,? |[Tt]hen,? )?(?<who>${LATIN}(?:\\s(?:and|&)\\s${LATIN})?)${OF_EXAMPLE},?\\s{1,2}(?:then |also |first |next )?(?:${SPEAKS})\\b`, 'u'), bits: -2 },
  // Ada Lovelace was up first to …, Next up was Ada Lovelace
  { sign: /\s(?:first|second|third|next|last|up)\b/, pattern: new RegExp(`^(?<who>${LATIN}(?:\\s(?:and|&)\\s${LATIN})?)${OF_EXAMPLE},?\\s(?:was|were)\\s(?:up\\s(?:first|second|third|next|last)|(?:the\\s|our\\s)?(?:first|second|third|next|last)\\s(?:up|speaker|presenter|on stage|to (?:speak|present|talk|give|take the stage)))\\b`, 'u'), bits: 0 },
  { sign: /^(?:First|Next|Last|Second|Third|Up)\b/, pattern: new RegExp(`^(?:(?:First|Next|Last|Second|Third)(?:\\sup)?|Up\\s(?:first|next))(?:\\son stage)?(?:\\s(?:was|were|is|came)|,\\s(?:we had|we heard)|:)\\s(?<who>${LATIN}(?:\\s(?:and|&)\\s${LATIN})?)(?=[\\s,.:(]|$)`, 'u'), bits: 0 },
  // The next presentation was a guide to counting by Ada Lovelace
  { sign: /^(?:The|Our)\s\w+\s[^.]{0,40}(?:talk|presentation|session|speaker|presenter|keynote|workshop|lecture|demo)\b/, pattern: new RegExp(`^(?:The|Our)\\s(?:very\\s)?(?:first|second|third|fourth|fifth|next|last|final|opening|closing)\\s(?:\\p{L}+\\s){0,2}?(?:talk|presentation|session|speaker|presenter|keynote|workshop|lecture|demo)(?:\\s(?:of|for)\\s(?:the\\s)?(?:day|night|evening|morning|afternoon|event|conference|meetup))?\\s(?:was|is|came)\\s(?:[^.!?]{0,100}?\\bby\\s|from\\s)?(?<who>${LATIN}(?:\\s(?:and|&)\\s${LATIN})?)(?=[\\s,.:(]|$)`, 'u'), bits: 0 },
  { sign: /(?:老师|先生|女士|同学)/, pattern: /^(?:首先|接下来|最后|随后|然后)?[，,]?(?:由|是)?(?:来自[^，。]{1,24}?的)?\s?(?<who>\p{Script=Han}{2,4}(?:老师|先生|女士|同学))(?:[^，。]{0,12}?)(?:带来|分享|介绍|演讲|讲解)/u, bits: -2 },
  // 這場是由 王小明 主講, 这场由 Example 工程师 Ada Lovelace 来介绍
  { sign: /由/, pattern: /^(?:[這这本]\s?[場场]|[這这本]?次?(?:演[講讲]|分享|[議议][題题]))?(?:是)?由\s?(?:[^，。]{1,24}?(?<=[\s师師理家员員長长]))??(?<who>\p{Script=Han}{2,4}|[A-Za-z][\w.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,20}){0,2})\s?(?:[來来][為为]大家)?[來来]?(?:主[講讲]|[帶带][來来]|分享|介[紹绍]|演[講讲])/u, bits: 2 },
  { sign: /님/, pattern: /^(?:[^.!?\n]{1,60}?\s)?(?<who>[^\s.,!?]{2,12}(?:\s(?:멘티|멘토|개발자|매니저|대표|교수|연구원|리드|팀장))?\s?님)(?:이|께서|의)\s?(?:(?:해|진행해|경험담으로|처음으로)\s?(?:한\s)?)?(?:발표|강연|세션|진행)/u, bits: -3 },
  // 예시랩의 김민수 부장님께서 두 번째 세션을 진행해 주셨습니다.
  { sign: /님(?:이|께서)/, pattern: new RegExp(`^(?:[^.!?\\n]{1,60}?\\s)?(?<who>(?!${POST_KO}\\s?님)\\p{Script=Hangul}{2,4}(?:\\s?${POST_KO})?\\s?님)(?:이|께서(?:는)?)\\s[^.!?\\n]{0,100}?(?:발표|강연|강의|세션|공유|설명|소개)[^.!?\\n]{0,12}(?:주셨|주시|했|하셨|하였|됐|되었)`, 'u'), bits: -3 },
  { sign: /^(?:講者|讲者|[讲講][师師]|嘉[宾賓])/, pattern: /^(?:講者|讲者|[讲講][师師]|嘉[宾賓])\s?(?<who>[^，。,：:]{2,24}?)\s?(?=介紹|介绍|分享|帶來|带来|以|用|從|从|說明|说明|講|讲|說|说|提到|跟|和|在|將|将|透過|通过|首先|先|認為|认为|针对|針對)/u, bits: 0 },
]

/** A talk's heading, and a first sentence under it that says whose talk it was. */
export const speakerSentence: Recogniser = {
  name: 'speaker-sentence',
  kind: 'talk',
  example: '## 題 … 山田さんによる発表。',
  recognise(context) {
    const text = firstWords(context.blocks)
    if (OPENING.test(context.text) && !GAVE_TALK.test(text)) return undefined
    for (const { sign, pattern, bits } of FORMS) {
      if (!sign.test(text)) continue
      const who = pattern.exec(text)?.groups?.who?.trim() ?? ''
      const people = who ? readWho(who) : undefined
      // Whom the heading names, too, is read there.
      if (people?.some(({ name }) => context.text.includes(name))) return undefined
      if (people?.every(({ honoured, handle, name }) => honoured || handle || LATIN_OR_HAN.test(name))) return talkClaim(context, context.text, people, bits, who)
    }
    return undefined
  },
}

/** Whoever greets and explains the way has no talk there. */
const OPENING = /^(?:オープニング|クロージング)/
const GAVE_TALK = /^[^。]{0,120}(?:トーク|講演|セッション|キーノート|発表)/

/** The first running text, or a quotation before it. */
const firstWords = (blocks: Block[]): string =>
  blocks[0]?.type === 'quote' ? blocks[0].paragraphs[0]?.text.slice(0, LONGEST_QUOTED) ?? '' : firstText(blocks)
const LONGEST_QUOTED = 300

const LATIN_OR_HAN = /^(?:\p{Lu}|\p{Script=Han}{2,4}$)/u
/** 望月 敬太さんこと@mochi さん */
const CALLED = /^(?<who>.{2,60}?)(?:さん|氏)?こと\s?[@＠](?<handle>[\w.-]{2,39})\s?(?:さん|氏)?$/u
/** お世話になっていたwillnetさん: behind what is said of them, a name in other letters. */
const BEHIND_CLAUSE = /[\p{Script=Hiragana}\p{Script=Han}]\s?(?<who>[@＠]?[A-Za-z][\w.-]{1,38}\s?(?:さん|氏))$/u

/** Whom the words before what was given name, whatever else is said of them. */
function readWho(words: string): Named[] | undefined {
  const { who, handle } = CALLED.exec(words)?.groups ?? {}
  const called = who ? readPeople(`${who}さん`) : undefined
  if (called && handle) return called.map(named => ({ ...named, handle }))
  const last = BEHIND_CLAUSE.exec(words)?.groups?.who
  return readPeople(words) ?? (last ? readPeople(last) : undefined)
}
