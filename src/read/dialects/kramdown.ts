import { endOf, takeAway, type Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const ATTRIBUTES = /^(?:[ \t]*(?:[.#][\w-]+|toc|[\w-]+:(?=[ \t])|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'.#]+)(?=[ \t]|$)))+[ \t]*$/

/** `{: .class #id key="value" }`, after a block or within one. */
const attributes: Rule = {
  hint: '{:',
  pattern: /\{:([^{}\n]{1,200})\}/g,
  mask(found, mask) {
    if (ATTRIBUTES.test(found[1] as string)) takeAway(found, mask)
  },
}

/** `* TOC` above `{:toc}`: the list that the table of contents takes the place of. */
const contents: Rule = {
  hint: '{:',
  pattern: /^[*+-] [^\n]{0,80}\n\{:[ \t]*toc[^{}\n]{0,100}\}/gm,
  mask: (found, mask) => mask.blank(found.index, endOf(found)),
}

/** `{::comment}`, `{::options … /}`, `{:/}`. */
const extension: Rule = {
  hint: '{:',
  pattern: /\{:(?::[a-z]+[^{}\n]{0,200}|\/[a-z]*)\}/g,
  mask: takeAway,
}

/** `## Title {#id}`, as Hugo, Pandoc and kramdown have it. */
const headingId: Rule = {
  hint: '{',
  pattern: /[ \t]\{(?:[.#][\w-]{1,80}[ \t]*){1,5}\}(?=[ \t]*$)/gm,
  mask: (found, mask) => mask.drop(found.index, endOf(found)),
}

/** `: a definition` below a term. */
const definition: Rule = {
  hint: '\n:',
  pattern: /^ {0,3}:(?=[ \t]+\S)/gm,
  mask: (found, mask) => mask.write(endOf(found) - 1, endOf(found), SIGN.defines),
}

export const kramdown: readonly Rule[] = [contents, attributes, extension, headingId, definition]
