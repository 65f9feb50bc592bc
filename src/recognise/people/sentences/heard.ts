import type { Form } from './form.ts'

/** What a report on a talk says of it, in its first words, before its speaker's name is forgotten. */
const TALK_JA = '(?:基調|招待|特別)?(?:発表|セッション|講演|LT|キーノート|keynotes?|トーク|登壇|お話|プレゼン)'

/** Sentences that only say whose talk is told of: they make nobody a speaker, but say whose session one is that is known by its heading. */
export const HEARD: readonly Form[] = [
  { sign: /(?:さん|氏|先生|教授)(?:の|による)/, pattern: new RegExp(`^(?<who>[^。、「」『』\\n]{1,70}?(?:さん|氏|先生|教授))(?:の|による)\\s?${TALK_JA}(?:について|を|は|が|に|から|で)`, 'iu'), bits: 0 },
  { sign: /님의/, pattern: /^(?<who>[^.!?\n]{1,40}?님)의\s(?:키노트|기조 ?강연|발표|강연|세션)(?:에 대해|[을를은는이가]|에서)/u, bits: 0 },
  { sign: /的/, pattern: /^(?<who>\p{Script=Han}{2,4}(?:老师|先生|女士|教授|老師))的(?:主题演讲|主題演講|演讲|演講|分享)/u, bits: 0 },
]
