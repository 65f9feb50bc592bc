import { BYLINE } from '../read/byline.ts'
import type { Fault, Loss, Tongue } from './tongue.ts'

/** What no phrase of any language may be. */
const EVERYWHERE: readonly Fault[] = [
  { name: 'is an address', pattern: /https?:\/\/|www\.|\w@[\w-]+\.\w|pic\.twitter\.com/iu },
  { name: 'introduces what is not there', pattern: /[:：]$/u },
  { name: 'begins or ends at a sign', pattern: /^[\s、。，．,.;:!?！？)\]）】」』〉》~〜…・-]|[\s、，,;・([（【「『〈《~〜-]$|(?:\.\.|…|・・|‥)[?？!！]?$/u },
  { name: 'is code', pattern: /^<<<|(?:[{}()[\]=;|<>$&*\\][\w\s."'+,:/-]{0,8}){6}|\b\w+\([^()]*\)\s*[;{]|=>\s*[{(]/u },
  { name: 'counts from a list', pattern: /^(?:\(\d{1,2}\)|\d{1,2}[.．)])\s?(?:を|で|は|の|が|に|と)/u },
  { name: 'is an aside', pattern: /^[(（[].*[)）\]]$|^※/u },
  { name: 'is a greeting', pattern: /こんにちは|こんばんは|はじめまして|お疲れ様|\b(?:hello|hi (?:all|everyone|there)|good morning)\b|안녕하세요|반갑습니다|大家好|你好/iu },
  { name: 'says who wrote it', pattern: BYLINE },
  { name: 'is thanks', pattern: /ありがとう|感謝|お礼|御礼|お疲れ|おつかれ|\bthank(?:s|ful)?\b|\bgrateful\b|감사|고맙|고생|谢谢|感谢|致谢/iu },
  { name: 'apologises for the report', pattern: /すいません|すみません|申し訳|ごめんなさい|お許し|乱文|駄文|拙文|拙い(?:文|レポ)|(?:感想|レポート|メモ|まとめ)は簡(?:易|単)|(?:私用|仕事|都合|体調|時間の関係|遅刻)(?:で|に(?:より|よって)|上).{0,24}(?:でき|(?:聞|聴|見|行|観|出ら)[けれ])(?:ません|なかった|ず)|\b(?:unfortunately,? (?:i|we) (?:missed|could)|(?:i|we) (?:\w+ )?missed (?:the (?:beginning|start|first|end|rest)|this|that|most|half|part)\b|sorry (?:for|if|about)|i apologi[sz]e|my apologies|apologies (?:for|if))\b|죄송|양해 ?(?:부탁|바랍)|抱歉|对不起|對不起|见谅|見諒/iu },
  { name: 'speaks to the reader', pattern: /ご覧|ご確認|ご参照|御覧|よろしく(?:お願い|おね)|お待ちして|お気軽に|お読み|いかがでし|見てみてください|覗いてみて|声をかけて|お会いし|にまとめて|[にを](?:記載|掲載)|閲覧|チェックして(?:み|くだ)|\b(?:check (?:it |them )?out|stay tuned|read on|click here|see (?:you|below|here)|follow us|feel free|contact us|let us know)\b|참고(?:하|해)|부탁드|클릭|请(?:看|参考|关注|点击)|敬请/iu },
  { name: 'announces the report itself', pattern: /お届け|お知らせ(?:し|いた)|お送り(?:し|いた)|(?:紹介|説明|解説|報告|レポート|記載|お伝え)(?:を)?(?:して|させて)?(?:いきます|いきたい|いきましょう|いただきます|します(?!が)|しておきます|いたします)|(?:取り上げ|お伝えし)ま|まとめです$|(?:感想|内容|様子|学び|メモ)を(?:簡単に)?(?:まとめ|書き|共有し)(?:ます|てい(?:ます|きます)|たいと思います|ました)$|次の(?:章|節|セクション)|(?:以下|下記|上記|こちら|後述|前述|この記事|本記事|当記事|本レポート|リンク(?:先|から))|振り返りです|(?:イベント|参加|開催|登壇)レポート(?:です)?$|\b(?:in this (?:post|article|report|blog)|here (?:is|are) (?:a|the|my|some)|below|following (?:list|links?|section)|this (?:post|article|blog)|(?:provide|share|give)s? (?:us )?(?:with )?(?:my|our|their|his|her) (?:perspectives?|impressions|thoughts)|summary of the talks|read more|the rest of)\b|아래|다음과 같|이 글|포스팅|시작해 볼까요|알아보겠|소개(?:해\s?드리겠|하겠)|(?:本文|如下|下面|以下|接下来我)/iu },
]

/** Sentences of which every phrase has something against it: it asks something of the reader, says what somebody thought until then, or goes on with what another says. */
const WEAK_SENTENCE = /よろしければ|幸いです|と(?:考え|思っ)ていました[。！!]?$|(?:下さい|ください|願います)[。！!]?$|^(?:と|との|という|って)(?![いうきこしっても])|\bif you['’]re interested\b/u

const SMILEY = /[:;]-?[()DP]/gu

/** Whether something counts against all phrases of a sentence, or it is but a part of a quotation. */
export const isWeakSentence = (sentence: string): boolean => WEAK_SENTENCE.test(sentence) || !isBalanced(sentence.replace(SMILEY, ''))

const BRACKET = /[「」『』()（）[\]【】〈〉《》“”"‘’]/
const PAIRS = ['「」', '『』', '()', '（）', '[]', '【】', '〈〉', '《》', '“”']

/** Every bracket opened in it is closed in it, and the other way round. */
export function isBalanced(text: string): boolean {
  if (!BRACKET.test(text)) return true
  if (!hasWholeQuotes(text)) return false
  const straight = text.split('"').length - 1
  return straight % 2 === 0 && PAIRS.every((pair) => {
    const [open, close] = [...pair] as [string, string]
    let depth = 0
    for (const char of text) {
      if (char === open) depth++
      else if (char === close && --depth < 0) return false
    }
    return depth === 0
  })
}

/** ’ is an apostrophe too: it closes a quotation only behind a sign or before a gap. */
function hasWholeQuotes(text: string): boolean {
  const opened = text.split('‘').length - 1
  if (opened === 0) return !/[^\ss]’(?=[\s.,;!?)]|$)/u.test(text)
  const closed = text.match(/(?<![\p{L}\p{N}]s?)’|’(?=[\s.,;!?)]|$)/gu)?.length ?? 0
  return closed >= opened
}

/** Why a phrase cannot stand alone on a slide: the name of the first reason that holds, undefined if it can. */
export function faultOf(phrase: string, tongue: Tongue, whole: boolean): string | undefined {
  if (!isBalanced(phrase)) return 'has half a bracket'
  return [...EVERYWHERE, ...tongue.faults].find(({ pattern, excuses, soft, dull }) => !soft && !dull && !(whole && excuses) && pattern.test(phrase))?.name
}

/** Whether something counts against a phrase that can stand alone. */
export const isWeak = (phrase: string, tongue: Tongue): boolean =>
  tongue.faults.some(({ pattern, soft }) => soft && pattern.test(phrase))

/** Whether a phrase says nothing: that there was a talk, and that it was good. */
export const isDull = (phrase: string, tongue: Tongue, whole: boolean): boolean =>
  tongue.faults.some(({ pattern, excuses, dull }) => dull && !(whole && excuses) && pattern.test(phrase))

/** What stands around a phrase is looked at so far, in characters. */
const AROUND = 80

/** What a part of a sentence has lost with the rest of it, so that it says something else, or nothing: those that count against it, and those that forbid it. */
export function lossesOf(sentence: string, { start, end }: { start: number, end: number }, tongue: Tongue): Loss[] {
  const phrase = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - AROUND), start)
  const after = sentence.slice(end, end + AROUND)
  return tongue.losses.filter(loss => (!loss.phrase || loss.phrase.test(phrase)) && (!loss.before || loss.before.test(before)) && (!loss.after || loss.after.test(after)))
}
