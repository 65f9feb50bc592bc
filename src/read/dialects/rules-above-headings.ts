import { endOf, type Rule } from './rule.ts'

/**
 * `<hr />` or `<br>` right above a heading: Markdown takes the heading for
 * more of the HTML; the engines that such reports were written for do not.
 */
const rule: Rule = {
  hint: '<hr',
  pattern: /^ {0,3}<hr\b[^<>\n]{0,80}>[ \t]*(?=\n {0,3}#{1,6}[^\n#!])/gim,
  mask: (found, mask) => mask.write(found.index, endOf(found), '***'),
}

const gap: Rule = {
  hint: '<br',
  pattern: /^ {0,3}<br\b[^<>\n]{0,80}>[ \t]*(?=\n {0,3}#{1,6}[^\n#!])/gim,
  mask: (found, mask) => mask.blank(found.index, endOf(found)),
}

export const rulesAboveHeadings: readonly Rule[] = [rule, gap]
