import type { CheckedSlide } from '../../finding.ts'
import { formatPlace } from '../place.ts'
import { html, type Html } from './escape.ts'
import { findingList } from './finding.ts'
import { type Context, findingsOf, rulesOf, worst } from './model.ts'
import { pictures } from './picture.ts'
import { provenance } from './provenance.ts'

/** A slide: its picture with what was found on it, and where it came from. */
export function slideSection(context: Context, slide: CheckedSlide): Html {
  const { words, result } = context
  const { no, id, title, at, owner } = slide
  const findings = findingsOf(context, slide)
  return html`
<section class="slide ${worst(findings)}" id="slide-${no}" aria-labelledby="slide-${no}-title" data-rules="${rulesOf(findings)}">
<header>
<span class="station" aria-hidden="true">${no}</span>
<h3 id="slide-${no}-title"><span class="unseen">${words.slide(no)}: </span><span lang="${result.lang}">${title}</span></h3>
<p class="about">${ownerBadge(context, owner)} ${id && html`<code>${id}</code> `}<code>${formatPlace(at)}</code></p>
</header>
${pictures(context, slide, findings)}
<div class="beside">
${findings.length > 0 ? findingList(context, findings) : html`<p class="clean">${words.clean}</p>`}
${provenance(context, slide)}
</div>
</section>`
}

export const ownerBadge = ({ words }: Context, owner: CheckedSlide['owner']): Html =>
  html`<span class="owner ${owner}">${words.owner[owner]}</span>`
