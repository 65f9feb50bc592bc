import type { Link, Picture } from '../evidence.ts'
import { clipsOf } from './frames.ts'
import { nameOf, toCanvas, type Stage } from './stage.ts'
import type { Seen } from './style.ts'

const PICTURES = 'img, video, canvas, iframe, svg[role="img"], object[data], embed[src]'

/** The pictures of a slide: where they are, whether they came, what they are called. */
export function picturesOf(stage: Stage, seen: (element: Element) => Seen): Picture[] {
  return [...stage.root.querySelectorAll(PICTURES)].filter(element => seen(element).visible || isBroken(element)).map((element): Picture => ({
    name: nameOf(element),
    kind: kindOf(element),
    src: element.getAttribute('src') ?? element.getAttribute('data') ?? '',
    box: toCanvas(stage, element.getBoundingClientRect()),
    clips: element.parentElement ? clipsOf(element.parentElement, stage) : [],
    loaded: !isBroken(element),
    alt: altOf(element),
    decorative: element.closest('[aria-hidden="true"], [role="presentation"], [role="none"]') !== null,
  }))
}

const isBroken = (element: Element): boolean =>
  element instanceof HTMLImageElement
    ? element.complete && element.naturalWidth === 0
    : element instanceof HTMLVideoElement && element.error !== null

function kindOf(element: Element): Picture['kind'] {
  switch (element.localName) {
    case 'img': case 'svg': case 'video': case 'canvas': return element.localName
    default: return 'iframe'
  }
}

/** Its name for those who do not see it; undefined where it has none. */
function altOf(element: Element): string | undefined {
  const alt = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.querySelector(':scope > title')?.textContent
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ')
  return (alt ?? labelled)?.trim() || undefined
}

/** The links of a slide, as written and as resolved. */
export const linksOf = (stage: Stage, seen: (element: Element) => Seen): Link[] =>
  [...stage.root.querySelectorAll<HTMLAnchorElement>('a[href]')].map((element) => {
    const href = element.getAttribute('href') ?? ''
    return {
      href,
      url: URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : undefined,
      text: (element.textContent ?? '').trim(),
      ...(/^#./.test(href) && { anchored: document.getElementById(decodeURIComponent(href.slice(1))) !== null }),
      box: seen(element).visible ? toCanvas(stage, element.getBoundingClientRect()) : undefined,
    }
  })
