import type { CheckedSlide, Passage } from '../../finding.ts'
import { html, type Html } from './escape.ts'
import type { Context } from './model.ts'

/** The passages of the report that a slide came from. */
export function provenance(context: Context, { passages, owner }: CheckedSlide): Html {
  const { words } = context
  return html`
<div class="provenance">
${passages.length > 0
  ? html`<h4>${words.provenance}</h4>${passages.map(passage => quotation(context, passage))}`
  : html`<p class="no-passage">${words.noPassage[owner]}</p>`}
</div>`
}

const quotation = ({ words, result }: Context, { from, to, text }: Passage): Html => html`
<blockquote>
<p lang="${result.lang}">${text}</p>
<footer>${result.report} <span>${words.lines(from, to)}</span></footer>
</blockquote>`
