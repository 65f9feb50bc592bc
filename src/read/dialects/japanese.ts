import { endOf, type Rule } from './rule.ts'
import { SIGN } from './signs.ts'

/** `・` at the beginning of a line: how lists are written in Japanese where nobody thinks of Markdown. */
const item: Rule = {
  hint: '・',
  pattern: /^[ \t\u3000>]{0,40}・(?=[^\n])/gm,
  mask: (found, mask) => mask.write(endOf(found) - 1, endOf(found), SIGN.item),
}

export const japanese: readonly Rule[] = [item]
