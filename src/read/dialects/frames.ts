import { htmlAttribute } from '../html-attribute.ts'
import { endOf, takeAway, type Rule } from './rule.ts'
import { frameContent } from './services.ts'

const ATTRIBUTES = '(?:[^<>"\']|"[^"<]*"|\'[^\'<]*\')*'
/** The line below a card of Hatena that says its address once more. */
const CITATION = `(?:\\s{0,40}<cite\\b[^<>]{0,100}hatena-citation[^<>]{0,100}>\\s{0,10}<a\\b${ATTRIBUTES}>[^<]{0,300}</a>\\s{0,10}</cite>)?`

/** `<iframe src="…">`: what a card, a video or slides are embedded with. */
const frame: Rule = {
  hint: '<iframe',
  pattern: new RegExp(`<iframe\\b(${ATTRIBUTES})>[^<]{0,2000}</iframe\\s{0,10}>${CITATION}`, 'gi'),
  mask(found, mask) {
    const attributes = found[1] as string
    const src = htmlAttribute(attributes, 'src') || htmlAttribute(attributes, 'data-src')
    const content = frameContent(src, htmlAttribute(attributes, 'title').replace(/\s+/g, ' ').trim())
    if (content) mask.embed(found.index, endOf(found), { kind: 'link', ...content })
    // White space before words would make code of them.
    else takeAway(found, mask)
  },
}

/** A link without words: a script of the page would have made a card of it. */
const card: Rule = {
  hint: '</a',
  pattern: new RegExp(`<a\\b(${ATTRIBUTES})>\\s{0,40}</a\\s{0,10}>`, 'gi'),
  mask(found, mask) {
    const url = htmlAttribute(found[1] as string, 'href')
    if (/^https?:\/\//i.test(url)) mask.embed(found.index, endOf(found), { kind: 'link', url, text: url })
  },
}

/** One that is not closed: a browser would show nothing of what stands behind it; here its words are read. */
const openFrame: Rule = {
  ...frame,
  pattern: new RegExp(`<iframe\\b(${ATTRIBUTES})>(?![^]{0,2000}</iframe)`, 'gi'),
}

export const frames: readonly Rule[] = [frame, openFrame, card]
