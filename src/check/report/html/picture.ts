import type { Box, CheckedSlide } from '../../finding.ts'
import { html, type Html } from './escape.ts'
import { areaFor, SLIDE } from './geometry.ts'
import type { Context, Numbered } from './model.ts'
import { boxesIn, overlay } from './overlay.ts'
import { pictureOf, type Scheme } from './pictures.ts'

/** A slide's pictures, one per colour scheme, of which the page shows one, with the findings drawn on them. */
export function pictures(context: Context, slide: CheckedSlide, findings: Numbered[]): Html {
  // The same area in both, so that nothing moves when the scheme changes.
  const area = areaFor(findings.flatMap(({ boxes }) => boxes.map(({ box }) => box)))
  return html`<figure class="pictures">${context.schemes.map(scheme => picture(context, slide, findings, scheme, area))}</figure>`
}

function picture(context: Context, { no, title }: CheckedSlide, findings: Numbered[], scheme: Scheme, area: Box): Html {
  const { words } = context
  const url = pictureOf(context.pictures, scheme, no)
  const boxes = findings.reduce((sum, finding) => sum + boxesIn(finding, scheme).length, 0)
  // Paper shows the light picture, and the dark one where it shows more.
  const more = scheme === 'dark' && findings.some(finding => boxesIn(finding, 'dark').length > 0 && boxesIn(finding, 'light').length === 0)
  return html`
<svg class="picture ${schemeClass(context, scheme)}${more && ' more'}" viewBox="${area.x} ${area.y} ${area.width} ${area.height}" role="img" aria-label="${words.picture(no, title, scheme, boxes)}">
${area !== SLIDE && html`<rect class="outside" x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}"/>`}
<rect class="ground" width="${SLIDE.width}" height="${SLIDE.height}"/>
${url
  ? html`<image id="${imageId(no, scheme)}" width="${SLIDE.width}" height="${SLIDE.height}" href="${url}"/>`
  : html`<text class="missing" x="${SLIDE.width / 2}" y="${SLIDE.height / 2}">${words.noPicture}</text>`}
${area !== SLIDE && html`<rect class="edge" width="${SLIDE.width}" height="${SLIDE.height}"/>`}
${overlay(findings, scheme, area)}
</svg>`
}

/** A slide's pictures in small: the same images, not their data once more. */
export function thumbnails(context: Context, { no }: CheckedSlide): Html {
  return html`${context.schemes.map(scheme => html`
<svg class="picture ${schemeClass(context, scheme)}" viewBox="0 0 ${SLIDE.width} ${SLIDE.height}" aria-hidden="true">
<rect class="ground" width="${SLIDE.width}" height="${SLIDE.height}"/>
${pictureOf(context.pictures, scheme, no) && html`<use href="#${imageId(no, scheme)}"/>`}
</svg>`)}`
}

/** Shows what it stands on in one scheme only, if the deck has two. */
export const schemeClass = ({ schemes }: Context, scheme: Scheme): string => schemes.length > 1 ? `of-${scheme}` : ''

const imageId = (no: number, scheme: Scheme): string => `picture-${no}-${scheme}`
