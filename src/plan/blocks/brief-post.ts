import type { Quote } from '../../read/blocks.ts'
import { width } from '../budget.ts'
import { saidIn } from './quote.ts'

/** Addresses of posts, and of the pictures in them. */
const POST = /^https?:\/\/(?:t\.co\/|pic\.twitter\.com\/|(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/|(?:www\.)?instagram\.com\/p\/|(?:www\.)?threads\.(?:net|com)\/@[\w.]+\/post\/|bsky\.app\/profile\/[\w.:-]+\/post\/|[\w.-]+\/@\w+(?:@[\w.-]+)?\/\d{6,})/iu
/** What of a post is none of its words: addresses, whom it speaks to, what it is filed under. */
const NO_WORDS = /https?:\/\/\S+|pic\.twitter\.com\/\S+|[@#＃][\p{L}\p{N}_]+/giu
/** Fewer words than this, as full-width characters, are no more than what is called out below a picture. */
const FEWEST = 15

/** Whether a quotation is a post that says next to nothing without its picture: it has no slide. */
export const isBriefPost = (quote: Quote): boolean =>
  quote.paragraphs.some(({ links }) => links.some(({ url }) => POST.test(url)))
  && quote.paragraphs.every(({ marks }) => marks.length === 0)
  && width(saidIn(quote).map(({ text }) => text.replace(NO_WORDS, '').trim()).join('')) < FEWEST
