import type { CheckedSlide } from '../../finding.ts'
import { html, type Html } from './escape.ts'
import { type Context, findingsOf, rulesOf, worst } from './model.ts'
import { thumbnails } from './picture.ts'

/** All slides in small, as stops of a line, to jump to. */
export const contactSheet = (context: Context): Html => html`
<nav class="sheet" aria-labelledby="overview">
<h2 id="overview">${context.words.overview}</h2>
<ol>${context.result.slides.map(slide => stop(context, slide))}</ol>
</nav>`

function stop(context: Context, slide: CheckedSlide): Html {
  const { words, result } = context
  const findings = findingsOf(context, slide)
  return html`
<li class="stop ${worst(findings)}" data-rules="${rulesOf(findings)}">
<a href="#slide-${slide.no}">
${thumbnails(context, slide)}
<span class="track">
<span class="station"><span class="unseen">${words.slide(slide.no)}</span><span aria-hidden="true">${slide.no}</span></span>
<span class="unseen" lang="${result.lang}">${slide.title}</span>
${slide.owner !== 'generated' && html`<span class="owner ${slide.owner}">${words.owner[slide.owner]}</span>`}
${findings.length > 0 && html`<span class="count">${words.count(findings.length)}</span>`}
</span>
</a>
</li>`
}
