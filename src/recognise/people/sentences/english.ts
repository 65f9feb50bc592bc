import type { Form } from './form.ts'
import { FULL_NAME } from '../lexicon/particles.ts'

/** One, or two together. */
const WHO = `(?<who>${FULL_NAME}(?:\\s(?:and|&)\\s${FULL_NAME})?)`
/** What a speaker does in a report's first words on their talk. */
const SPEAKS = 'spoke|talked|presented|presents|gave|gives|show(?:ed|s)|walk(?:ed|s)|told|tells|explain(?:ed|s)|demonstrate[sd]|demoed|introduce[sd]|explore[sd]|opened|closed|kicked|started|discuss(?:ed|es)|describe[sd]|share[sd]|cover(?:ed|s)|took|led|leads|taught|reminded|delivered|reported|looked|argued|detailed|outlined|continued|coordinated|moderated|talks|speaks|looks'

/** Ada Lovelace (Twitter), Ada Lovelace from Example: what may stand between a name and what they do. */
const OF_EXAMPLE = String.raw`(?:\s{0,2}\([^()]{1,40}\))?(?:,?\s{1,2}(?:from|of|at)\s{1,2}[\p{Lu}\d@][^.,;:!?]{1,40}?)?`

/** Sentences in English. */
export const ENGLISH: readonly Form[] = [
  { sign: new RegExp(`^[^\\u3040-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3]{3,}\\s(?:${SPEAKS})\\b`), pattern: new RegExp(`^(?:[Ff]irst,? |[Nn]ext,? |[Tt]hen,? )?${WHO}${OF_EXAMPLE},?\\s{1,2}(?:then |also |first |next )?(?:${SPEAKS})\\b`, 'u'), bits: -2 },
  // I went to a session on counting that was presented by Ada Lovelace
  { sign: /(?:presented|given|delivered|held) by /, pattern: new RegExp(`^[^!?\\n]{0,60}?\\b(?:session|talk|presentation|keynote|workshop|lecture|demo|one|tutorial)\\b[^!?\\n]{0,120}?\\b(?:presented|given|delivered|held)\\sby\\s{1,2}(?:by\\s)?${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: -1 },
  // In her talk “Counting”, Ada Lovelace showed …
  { sign: /^In (?:his|her|their) /, pattern: new RegExp(`^In\\s(?:his|her|their)\\s(?:\\p{L}+\\s){0,2}(?:talk|presentation|keynote|session|workshop|lecture)(?:\\s["“‘'][^"”\\n]{2,160}["”’'])?,?\\s(?:(?:\\p{Ll}+\\s){1,4})?${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: -1 },
  // Ada Lovelace’s talk was …
  { sign: /^[^\n]{3,60}['’]s?\s(?:\w+\s){0,2}(?:talk|presentation|keynote|session|workshop|lecture)/, pattern: new RegExp(`^(?:I (?:\\p{Ll}+\\s){0,2}(?:saw|watched|attended|went to|caught|enjoyed|loved)\\s)?(?<who>${FULL_NAME})['’]s?\\s(?:\\p{L}+\\s){0,2}(?:talk|presentation|keynote|session|workshop|lecture)\\b`, 'u'), bits: -2 },
  // Ada Lovelace was up first to …, Next up was Ada Lovelace
  { sign: /^.{3,120}\s(?:was|were)\s(?:up|(?:the\s|our\s)?(?:first|second|third|next|last))\s/, pattern: new RegExp(`^${WHO}${OF_EXAMPLE},?\\s(?:was|were)\\s(?:up\\s(?:first|second|third|next|last)|(?:the\\s|our\\s)?(?:first|second|third|next|last)\\s(?:up|speaker|presenter|on stage|to (?:speak|present|talk|give|take the stage)))\\b`, 'u'), bits: 0 },
  { sign: /^(?:First|Next|Last|Second|Third|Up)\b/, pattern: new RegExp(`^(?:(?:First|Next|Last|Second|Third)(?:\\sup)?|Up\\s(?:first|next))(?:\\son stage)?(?:\\s(?:was|were|is|came)|,\\s(?:we had|we heard)|:)\\s${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: 0 },
  // The next presentation was a guide to counting by Ada Lovelace
  { sign: /^(?:The|Our)\s\w+\s[^.]{0,40}(?:talk|presentation|session|speaker|presenter|keynote|workshop|lecture|demo)\b/, pattern: new RegExp(`^(?:The|Our)\\s(?:very\\s)?(?:first|second|third|fourth|fifth|next|last|final|opening|closing)\\s(?:\\p{L}+\\s){0,2}?(?:talk|presentation|session|speaker|presenter|keynote|workshop|lecture|demo)(?:\\s(?:of|for)\\s(?:the\\s)?(?:day|night|evening|morning|afternoon|event|conference|meetup))?\\s(?:was|is|came)\\s(?:[^.!?]{0,100}?\\bby\\s{1,2}|from\\s{1,2})?${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: 0 },
]
