import { proses, type Block } from '../../read/blocks.ts'

/** Where slides and recordings are. */
const SLIDES = /^(?:https?:)?\/\/(?:www\.)?(?:speakerdeck\.com|slideshare\.net|docswell\.com|slides\.com|docs\.google\.com\/presentation|speaker-?deck|youtu\.be\/|youtube\.com\/(?:watch|embed)|vimeo\.com\/\d|sessionize\.com|\S{1,80}\/(?:talks?|sessions?|schedule|timetable|program(?:me)?|presentations?|speeches|slides?)\/?[\w%.#-]{2,})/iu
const EMBED = /^@?\[?(?:speakerdeck|docswell|slideshare|youtube|slideshow|figma|googleslide)\b/iu
const ADDRESS = /^https?:\/\/\S+$/iu
const LONGEST = 300
/** What stands further from its heading is text of its own. */
const REACH = 2

/** Whether an address leads to slides or a recording. */
export const isSlides = (url: string): boolean => SLIDES.test(url)

/** The address of slides or a recording that stand right below a heading. */
export const slidesBelow = (blocks: Block[]): string | undefined => slidesAmong(blocks.slice(0, REACH))

/** The address of slides or a recording that stand by themselves among blocks, before any heading. */
export function slidesAmong(blocks: Block[]): string | undefined {
  for (const block of blocks) {
    if (block.type === 'heading') return undefined
    const [first] = proses(block)
    if (!first || first.text.length > LONGEST) continue
    const [link] = first.links
    const alone = link && link.end - link.start >= first.text.trim().length * 0.6
    if (alone && isSlides(link.url)) return link.url
    if (EMBED.test(first.text) && link) return link.url
    if (isSlides(first.text) && !/\s/u.test(first.text.trim())) return first.text.trim()
  }
  return undefined
}

/** The address, of whatever it is, that is all that the first block below a heading says. */
export function addressBelow([first]: Block[]): string | undefined {
  const text = first?.type === 'paragraph' ? first.prose.text.trim() : ''
  return ADDRESS.test(text) ? text : undefined
}

/**
 * The address of a talk or session: its heading's own link, else slides below it, else
 * the address right below it. Slides below a heading with a link are the same slides once more.
 */
export function addressed(link: string | undefined, blocks: Block[]): { url?: string, also?: string[] } {
  const slides = slidesBelow(blocks)
  const url = link ?? slides ?? addressBelow(blocks)
  return { ...(url && { url }), ...(slides && slides !== url && { also: [slides] }) }
}
