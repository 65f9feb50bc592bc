import type { PublishedDeck } from '../deck.ts'
import type { Address } from './address.ts'
import type { PageHead } from './head.ts'

/** The picture of a link preview, beside index.html, px. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 675 }

/** Slidev's own words on the page, which ours take the place of. */
const REPLACED = [
  /[ \t]*<title>[^<]*<\/title>\n?/,
  /[ \t]*<meta name="(?:description|author|keywords)"[^>]*>\n?/g,
  /[ \t]*<meta (?:property="og:|name="twitter:)[^>]*>\n?/g,
  /[ \t]*<meta http-equiv="Content-Type"[^>]*>\n?/,
]

/**
 * The page at one address of the site: Slidev's index.html with the language, the words and the picture
 * that belong there (Open Graph, https://ogp.me). Whole addresses stand in it only where that of the site is known.
 * @param path below the site's base: `akichan/`, or nothing
 */
export function pageAt(index: string, path: string, head: PageHead, deck: PublishedDeck, { base, url }: Address): string {
  const { title, description } = head
  const { author, keywords, lang } = deck
  const tags = [
    `<title>${escape(title)}</title>`,
    meta('name', 'description', description),
    ...(author ? [meta('name', 'author', author)] : []),
    ...(keywords.length > 0 ? [meta('name', 'keywords', keywords.join(', '))] : []),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', lang),
    ...(url
      ? [
          `<link rel="canonical" href="${escape(url + path)}">`,
          meta('property', 'og:url', url + path),
          meta('property', 'og:image', url + PREVIEW.file),
          meta('property', 'og:image:width', String(PREVIEW.width)),
          meta('property', 'og:image:height', String(PREVIEW.height)),
          meta('property', 'og:image:alt', deck.title),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : []),
  ]
  return REPLACED.reduce((html, found) => html.replace(found, ''), index)
    .replace(/<html(?:\s+lang="[^"]*")?/, () => `<html lang="${escape(lang)}"`)
    // Pages in folders ask for it from there too.
    .replace(/(<link rel="icon" href=")\.?\/?(?=[^/"]+")/, (_, start: string) => start + base)
    .replace('</head>', () => `${tags.join('\n')}\n</head>`)
}

const meta = (kind: 'name' | 'property', key: string, content: string): string => `<meta ${kind}="${key}" content="${escape(content)}">`

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
