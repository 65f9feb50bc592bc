import { FUNCTION_WORDS } from '../../function-words.ts'
import { before, ordered, sentenceEnd, type Joint } from '../cuts.ts'
import type { Tongue } from '../tongue.ts'

const ENDS: readonly Joint[] = [{ pattern: /;\s|\s[–—]\s|\s[([]/gu, worth: 0.75 }]

/** A language that Latin letters write and of whose grammar nothing is known here: its sentences, whole or up to a sign that parts them. */
export const latin: Tongue = {
  starts: () => [{ at: 0, worth: 1 }],
  ends: sentence => ordered([{ at: sentenceEnd(sentence), worth: 1 }, ...before(sentence, ENDS)]),
  faults: [
    { name: 'is a greeting', pattern: /(?<!\p{L})(?:bonjour|bonsoir|salut|hallo|guten (?:tag|morgen)|hola|buenos días|ciao|buongiorno|olá)(?!\p{L})/iu },
    { name: 'is thanks', pattern: /(?<!\p{L})(?:merci|remerci\p{L}+|danke?n?|vielen dank|gracias|agrade\p{L}+|grazie|ringrazi\p{L}+|obrigad[oa]|bedankt|dank(?: je| u))(?!\p{L})/iu },
    { name: 'begins with a dangling pronoun', pattern: /^(?:c['’]est|c['’]était|ça|cela|ceci|ce (?:sont|qui)|ils?|elles?|celui|celle|lui|das|dies\p{L}*|es|sie|er|eso|esto|ello|ella|él|questo|quello|isso|dit|dat|het)(?!\p{L})/iu },
    { name: 'points at what is not there', pattern: /^(?:malgré|ensuite,? vien\p{L}+|tout ce(?:la|ci)|vous pouvez (?:re)?(?:trouver|voir)|trotz|danach (?:kam|folgte)|hier (?:gibt es|findet)|a pesar de|podéis (?:ver|encontrar)|nonostante|apesar de|ondanks)(?!\p{L})/iu, dull: true },
    { name: 'begins in the middle of a sentence', pattern: /^\p{Ll}/u, excuses: 'whole sentence' },
  ],
  losses: [],
  words: text => text.match(/\p{L}[\p{L}'’.+#-]*\p{L}/gu) ?? [],
  stopWords: new Set(Object.values(FUNCTION_WORDS).flatMap(words => [...words])),
  claim: /./u,
  shortest: 10,
  widest: 64,
}
