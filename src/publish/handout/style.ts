/** Set once: A4, its margins, and from them how large a slide is in it. px at 96 to the inch (CSS). */
const PICTURE = { width: 268, canvas: 980 }
const SCALE = PICTURE.width / PICTURE.canvas

/** Words as a string of CSS: quotes, backslashes and controls by their numbers (CSS Syntax 3, §4.3.7). */
const cssString = (text: string): string => `"${text.replace(/["\\\p{Cc}]/gu, sign => `\\${(sign.codePointAt(0) as number).toString(16)} `)}"`

/**
 * The handout's style sheet. Margin boxes with page numbers are CSS Paged Media Level 3, which Chromium has
 * from version 131 on.
 * @param ratio of a slide, width by height
 * @param name what stands at the foot of each page
 */
export const handoutStyle = (ratio: number, name: string, font: string): string => `${font}
@page {
  size: A4;
  margin: 17mm 15mm 19mm;
  @bottom-left { content: ${cssString(name)}; font: 400 8pt 'Recap Text', 'Recap More', sans-serif; color: #5b6168 }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 700 8pt 'Recap Sans', 'Recap More', sans-serif; color: #5b6168 }
}
@page :first { @bottom-left { content: none } }
html, body { width: auto !important; height: auto !important; margin: 0; overflow: visible !important; background: #fff !important }
#recap-handout .picture > .print-slide-container { position: absolute; left: 0; top: 0; transform: scale(${SCALE}); transform-origin: 0 0; break-after: auto; translate: none }
/* What a slide's own layout says is not touched. */
@scope (#recap-handout) to (.picture > *) {
  /* Not on all of it: slides would inherit it. */
  .front, .head, .words {
    color: #16191c;
    font: 400 8.8pt / 1.7 'Recap Text', 'Recap Sans', 'Recap More', sans-serif;
    font-kerning: normal; text-autospace: normal; line-break: strict; text-wrap: pretty;
  }
  :scope:lang(ja) :is(.front, .head, .words) { word-break: auto-phrase }
  :is(h1, h2, h3, p, ol, ul) { margin: 0; padding: 0; list-style: none }
  :is(h1, h2, h3, b) { font-family: 'Recap Sans', 'Recap More', 'Recap Text', sans-serif; font-weight: 800; line-height: 1.3 }
  a { color: inherit; text-decoration: none; border: 0 }
  .avatar { flex: none; width: 26px; height: 26px; border-radius: 50% }
  .avatar.sign { border-radius: 13% }
  .pair { display: flex; gap: 1px; width: 26px }
  .order .pair .avatar { width: 13px; height: 13px }
  .head .pair { width: auto }
  .avatar :is(circle, rect) { fill: var(--mark) }
  .avatar g { fill: var(--in-mark) }
  .avatar.sign g { fill: none; stroke: var(--in-mark) }
  .role { padding: 1px 9px; border: 1.5px solid currentcolor; border-radius: 20px; font-size: 7.6pt; line-height: 1.5; white-space: nowrap }
  .titles > span { display: block }

  .front { break-after: page }
  .front h1 { padding-top: 12mm; font-size: 25pt; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance }
  .facts { display: flex; flex-wrap: wrap; gap: 2px 18px; margin-top: 14px; padding-bottom: 16px; border-bottom: 4px solid #16191c; font-size: 10pt }
  .front h2 { margin: 26px 0 8px; font-size: 13pt }
  .order a { display: grid; grid-template-columns: 26px 92px 54px 1fr max-content; gap: 14px; align-items: center; padding: 8px 0; border-bottom: 1px solid #d4d7da }
  .order .topic a { grid-template-columns: 26px 1fr max-content }
  .order .topic .titles { grid-column: 2; grid-row: 2; margin-top: -10px }
  .order .topic .titles:empty { display: none }
  .order .role { justify-self: start }
  .order .titles { font-size: 9pt; line-height: 1.5 }
  .links { columns: 2; column-gap: 28px }
  .links li { margin-bottom: 9px; break-inside: avoid; line-height: 1.45 }
  .links a { font-weight: 700; font-family: 'Recap Sans', 'Recap More', sans-serif; font-size: 8.8pt }
  .address { display: block; font-size: 7.4pt; line-height: 1.4; color: #5b6168; overflow-wrap: anywhere; word-break: normal }

  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin: 0 0 14px; padding: 10px 14px; border-left: 8px solid var(--ln, #16191c); background: #f1f2f3; break-after: avoid; break-inside: avoid }
  .section + .section .head { margin-top: 14px }
  .head h2 { font-size: 15pt }
  .head .titles { flex-basis: 100%; font-size: 9.4pt; line-height: 1.5 }
  .head .avatar { width: 32px; height: 32px }

  /* Floats: a grid is torn at the foot of a page. */
  .slide { display: flow-root; padding-bottom: 13px; break-inside: avoid }
  .slide.long { break-inside: auto }
  .side { float: left; width: ${PICTURE.width}px }
  /* As one piece: what is scaled is laid out at its full size, which a page may end within. */
  .picture { position: relative; width: ${PICTURE.width}px; height: ${Math.round(PICTURE.width / ratio)}px; contain: strict; border: 1px solid #c9cdd1; box-sizing: border-box }
  /* Room for the reader's own notes: lines to write on. */
  .room { height: 46px }
  .room::before, .room::after { content: ''; display: block; height: 22px; border-bottom: 1px solid #b9bfc5 }
  .words { margin-left: ${PICTURE.width + 20}px }
  h3 { display: flex; gap: 8px; margin-bottom: 4px; font-size: 9.8pt; line-height: 1.4; break-after: avoid }
  .no { flex: none; min-width: 16px; color: #5b6168; font-weight: 700 }
  .text > * + * { margin-top: 6px }
  .text :is(strong, b) { font-family: 'Recap Sans', 'Recap More', sans-serif; font-weight: 700 }
  .text em { font-style: normal; color: #5b6168 }
  .text a { text-decoration: underline; overflow-wrap: anywhere }
  .behind { display: block; margin-top: .6mm; font-size: 7.4pt; line-height: 1.4; color: #5b6168; overflow-wrap: anywhere; word-break: normal }
  .text :is(ul, ol) { padding-left: 1.2em }
  .text ul li { list-style: disc }
  .text ol li { list-style: decimal }
}
`
