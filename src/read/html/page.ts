import type { Element, Root } from 'hast'
import type { FrontMatter } from '../front-matter.ts'
import { maskFrames, type Masked } from '../dialects/masked.ts'
import { findArticle } from './article.ts'
import { withoutNoise } from './noise.ts'
import { pageMeta } from './page-meta.ts'
import { parsePage } from './parse.ts'

/** The article of an HTML page, and what the page says of it. */
export interface Article { meta: FrontMatter, article: Root | Element, embeds: Masked['embeds'] }

/** Finds the article of an HTML page; its frames are masked. */
export function articleOf(source: string): Article {
  const { text, embeds } = maskFrames(source)
  const page = parsePage(text)
  const meta = pageMeta(page)
  return { meta, article: findArticle(withoutNoise(page)), embeds }
}
