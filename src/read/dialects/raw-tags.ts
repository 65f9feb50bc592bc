import type { Mask } from './mask.ts'
import { takeAway } from './rule.ts'
import { SIGN } from './signs.ts'

const TAG = /<(\/?)(script|style)\b([^<>]{0,1000}\/>)?/gi

/**
 * `<script>` and `<style>` that nobody closes are words of a sentence (<script setup> は便利): Markdown, which takes
 * all behind them for their content, would lose the rest of the report.
 */
export function maskOpenTags(text: string, isCode: (offset: number) => boolean, mask: Mask): void {
  const open = new Map<string, number>()
  const asText = (at: number | undefined) => at !== undefined && mask.write(at, at + 1, SIGN.less)
  for (const found of text.matchAll(TAG)) {
    const { index, 1: slash, 2: named = '', 3: closed } = found
    if (isCode(index)) continue
    const name = named.toLowerCase()
    if (slash) open.delete(name)
    else if (closed) takeAway(found, mask)
    else {
      asText(open.get(name))
      open.set(name, index)
    }
  }
  for (const at of open.values()) asText(at)
}

const COMMENT = /<!--(?:-?>)?|--!?>/g

/** A comment that ends as only browsers end it (`--!>`) ends there for Markdown too, and what stands behind it is read. */
export function maskCommentEnds(text: string, isCode: (offset: number) => boolean, mask: Mask): void {
  let open = false
  for (const { index, 0: sign } of text.matchAll(COMMENT)) {
    if (isCode(index)) continue
    if (open && sign === '--!>') mask.write(index, index + sign.length, `-->${SIGN.nothing}`)
    open = sign === '<!--' || (open && !sign.endsWith('>'))
  }
}
