import type { TheirSlide } from '../../finding.ts'
import { formatPlace } from '../place.ts'
import { html, type Html } from './escape.ts'
import type { Context } from './model.ts'
import { ownerBadge } from './slide.ts'

/** Slides that people edited or wrote, with what they say that the report does not. */
export function theirSlides(context: Context): Html | false {
  const { words, result } = context
  return result.theirs.length > 0 && html`
<section class="theirs" aria-labelledby="theirs">
<h2 id="theirs">${words.theirs}</h2>
<p>${words.theirsAreTheirs}</p>
<ul>${result.theirs.toSorted((a, b) => a.slide - b.slide).map(their => theirSlide(context, their))}</ul>
</section>`
}

function theirSlide(context: Context, { slide, at, how, own }: TheirSlide): Html {
  const { words, result } = context
  const title = result.slides.find(({ no }) => no === slide)?.title
  return html`
<li>
<h3><a href="#slide-${slide}">${words.slide(slide)}</a> ${title && html`<span lang="${result.lang}">${title}</span>`}</h3>
<p class="about">${ownerBadge(context, how)} <code>${formatPlace(at)}</code></p>
${own.length > 0
  ? html`<h4>${words.own}</h4><ul class="own" lang="${result.lang}">${own.map(text => html`<li>${text}</li>`)}</ul>`
  : html`<p class="quiet">${words.nothingOwn}</p>`}
</li>`
}
