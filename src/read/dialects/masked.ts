import { insideOf } from './code-ranges.ts'
import { maskFences } from './fences.ts'
import { frames } from './frames.ts'
import { handles } from './handles.ts'
import { hatena } from './hatena.ts'
import { japanese } from './japanese.ts'
import { kramdown } from './kramdown.ts'
import { liquid } from './liquid.ts'
import { applyEdits, Mask, type Embed } from './mask.ts'
import { maskCommentEnds, maskOpenTags } from './raw-tags.ts'
import type { Rule } from './rule.ts'
import { rulesAboveHeadings } from './rules-above-headings.ts'
import { ANY_SIGN } from './signs.ts'
import { tightHeadings } from './tight-headings.ts'
import { zenn } from './zenn.ts'

/** A report as Markdown can read it, and what stood where it has stand-ins. */
export interface Masked { text: string, embeds: Embed[] }

/** In the order in which they are tried: of two marks in one place the first one counts. */
const MARKDOWN: readonly Rule[] = [...frames, ...zenn, ...hatena, ...kramdown, ...liquid, ...japanese, ...handles, ...tightHeadings, ...rulesAboveHeadings]

/**
 * Masks what no Markdown parser knows: marks of blog engines and their embeds. The text keeps its length,
 * its lines, and all words of its author.
 */
export function maskDialects(source: string): Masked {
  const mask = new Mask()
  let text = source.replace(ANY_SIGN, '\uFFFD')
  const masked = (edit: (mask: Mask) => void): string => {
    const from = mask.edits.length
    edit(mask)
    return text = applyEdits(text, mask.edits.slice(from))
  }
  const { code } = maskFences(text, masked)
  masked(() => {
    for (const rule of MARKDOWN) applyRule(rule, text, insideOf(code), mask)
    maskOpenTags(text, insideOf(code), mask)
    maskCommentEnds(text, insideOf(code), mask)
  })
  return { text, embeds: mask.embeds }
}

/** Masks the frames of an HTML page. */
export function maskFrames(source: string): Masked {
  const mask = new Mask()
  const text = source.replace(ANY_SIGN, '\uFFFD')
  for (const rule of frames) applyRule(rule, text, () => false, mask)
  return { text: applyEdits(text, mask.edits), embeds: mask.embeds }
}

function applyRule({ hint, pattern, mask: change }: Rule, text: string, isCode: (offset: number) => boolean, mask: Mask) {
  if (!text.includes(hint)) return
  for (const found of text.matchAll(pattern)) if (!isCode(found.index)) change(found, mask)
}
