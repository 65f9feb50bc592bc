import { avatarPaths } from '../../theme/avatar.ts'
import { CORNER, signDigits, STROKE } from '../../theme/sign.ts'
import type { Mark } from '../../theme/stops.ts'
import type { Handout, HandoutStop, HandoutSection } from '../handout/model.ts'
import { readableAddress } from '../../readable-address.ts'
import { addressParts } from './address.ts'
import { el, svg } from './element.ts'
import { notesOf } from './notes.ts'
import { slideNo } from './printed.ts'

/**
 * Makes the print view a handout: its slides, still drawn by their own layouts and so vector pictures, go
 * into pages of A4 with the notes beside them; a title, the running order and the links stand in front.
 * @param handout Handout as JSON
 */
export function layOutHandout(handout: string, style: string): void {
  const data = JSON.parse(handout) as Handout
  const slides = new Map([...document.querySelectorAll<HTMLElement>('.print-slide-container')].map(container => [slideNo(container), container]))
  const notes = notesOf()
  const main = el('main', { id: 'recap-handout', lang: data.lang },
    front(data),
    ...data.sections.map((section, index) => sectionOf(section, index, slides, notes, data)))
  printAddresses(main, data)
  document.querySelector<HTMLElement>('#app')?.style.setProperty('display', 'none')
  document.body.append(main)
  document.head.append(el('style', {}, style))
}

function front({ title, facts, order, links }: Handout): HTMLElement {
  return el('header', { class: 'front' },
    el('h1', {}, title),
    facts.length > 0 && el('p', { class: 'facts' }, ...facts.map(fact => el('span', {}, fact))),
    order.stops.length > 0 && el('section', {}, el('h2', {}, order.heading), el('ol', { class: 'order' }, ...order.stops.map(stop))),
    links.links.length > 0 && el('section', {}, el('h2', {}, links.heading), el('ul', { class: 'links' }, ...links.links.map(({ text, url }) =>
      el('li', {}, el('a', { href: url }, text), el('span', { class: 'address' }, ...breakable(url)))))))
}

/** An address to be typed from paper. */
const breakable = (url: string): (string | HTMLElement)[] =>
  addressParts(readableAddress(url)).flatMap((part, index) => index === 0 ? [part] : [el('wbr', {}), part])

const stop = ({ mark, name, role, colour, titles, minutes, section }: HandoutStop): HTMLElement =>
  el('li', { 'data-colour': String(colour), ...(!role && { class: 'topic' }) },
    el('a', section < 0 ? {} : { href: `#${sectionId(section)}` },
      markOf(mark),
      el('b', {}, name),
      role !== '' && el('span', { class: 'role' }, role),
      el('span', { class: 'titles' }, ...titles.map(title => el('span', {}, title))),
      el('span', { class: 'minutes' }, minutes)))

function sectionOf(section: HandoutSection, index: number, slides: Map<number, HTMLElement>, notes: Map<number, string>, data: Handout): HTMLElement {
  const { title, stop } = section
  const head = el('header', { class: 'head' },
    stop && markOf(stop.mark),
    el('h2', {}, title),
    stop?.role && el('span', { class: 'role' }, stop.role),
    stop && el('p', { class: 'titles' }, ...stop.titles.map(one => el('span', {}, one))))
  return el('section', { id: sectionId(index), class: 'section', ...(stop && { 'data-colour': String(stop.colour) }) },
    head,
    ...section.slides.flatMap(({ no, title }) => {
      const slide = slides.get(no)
      return slide ? [slideOf(no, title, slide, notes.get(no) ?? '', data)] : []
    }))
}

function slideOf(no: number, title: string, slide: HTMLElement, notes: string, { slideLabel, notesLabel }: Handout): HTMLElement {
  const name = `${slideLabel.replace('{no}', String(no))}: ${title}`
  const text = el('div', { class: 'text' })
  // As Slidev shows it to the presenter: the deck's own Markdown, rendered.
  text.innerHTML = notes
  // The notes of a section begin with its heading, which stands above them already.
  const [first] = text.children
  if (first?.textContent.trim() === title.trim()) first.remove()
  return el('article', { class: `slide${text.textContent.length > LONG ? ' long' : ''}` },
    el('div', { class: 'side' },
      // One picture to who listens: what is on it is said in the text beside it.
      el('div', { 'class': 'picture', 'role': 'img', 'aria-label': name }, slide),
      el('div', { 'class': 'room', 'role': 'img', 'aria-label': notesLabel })),
    el('div', { class: 'words' }, el('h3', {}, el('span', { class: 'no' }, String(no)), title), text))
}

/**
 * Paper cannot be clicked: below a paragraph stands where its links lead, unless they say so themselves, or the
 * first pages or a text before it did; of several, each behind its words.
 */
function printAddresses(handout: HTMLElement, { links }: Handout): void {
  const said = new Set(links.links.map(({ url }) => new URL(url, location.href).href))
  for (const block of handout.querySelectorAll<HTMLElement>('.text :is(p, li)')) {
    const unsaid = [...block.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].filter(link => link.closest('p, li') === block).filter(({ href, textContent }) => {
      const isNew = !said.has(href) && !textContent.includes(href.replace(/^https?:\/\/|\/$/g, ''))
      said.add(href)
      return isNew
    })
    block.append(...unsaid.map(({ href, textContent }) =>
      el('span', { class: 'behind' }, ...(unsaid.length > 1 ? [`${textContent} `] : []), ...breakable(href))))
  }
}

/** Characters; text that may go on on the next page. */
const LONG = 900

const sectionId = (index: number): string => `handout-${index + 1}`

const markOf = (mark: Mark): Element => 'number' in mark
  ? sign(mark.number)
  : mark.people.length === 1 ? avatar(mark.people[0] as string) : el('span', { class: 'pair' }, ...mark.people.map(avatar))

const sign = (number: number): SVGElement =>
  svg('svg', { 'class': 'avatar sign', 'viewBox': '-50 -50 100 100', 'aria-hidden': 'true' },
    svg('rect', { x: '-50', y: '-50', width: '100', height: '100', rx: String(CORNER) }),
    svg('g', { 'fill': 'none', 'stroke-width': String(STROKE), 'stroke-linejoin': 'round' }, ...signDigits(number).map(({ d, transform }) => svg('path', { d, transform }))))

const avatar = (id: string): SVGElement =>
  svg('svg', { 'class': 'avatar', 'viewBox': '-50 -50 100 100', 'aria-hidden': 'true' },
    svg('circle', { r: '50' }),
    svg('g', {}, ...avatarPaths(id).map(({ d, turn }) => svg('path', { d, transform: `rotate(${turn})` }))))
