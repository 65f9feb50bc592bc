import type { List } from '../../read/blocks.ts'
import { BESIDE_SIGN, EMS_PER_ITEM, linesIn } from '../budget.ts'
import type { ListItem as Item } from '../slide.ts'
import { spread } from '../spread.ts'
import type { Unit } from '../units.ts'
import { withInner } from './inner.ts'
import { itemText } from './item.ts'
import { isOfLinks } from './list.ts'
import type { BlockNodes } from './slides.ts'

const TYPE = 24
/** What is said above the list takes so much. */
const LEAD = 64
/** The longest item that is shown whole where there is room for it, in em. */
const EMS_PER_WHOLE_ITEM = 100
/** More slides than this, and the list is better read as one. */
const MOST_SLIDES = 2

/**
 * The points of a list beside the sign of the session that they are about, over at most two slides;
 * undefined for what has a better form: numbered steps, addresses, terms with their meaning, long lists, an item with too much under it.
 */
export function besideSign(units: Unit[], { led }: { led: boolean }): BlockNodes[] | undefined {
  const [unit, ...more] = units
  if (!unit || more.length > 0 || unit.source.type !== 'list') return undefined
  const list: List = unit.source
  if (list.ordered || list.numbered || isOfLinks(list) || areTerms(list)) return undefined
  const short = pagesOf(list, unit, led, EMS_PER_ITEM)
  const whole = pagesOf(list, unit, led, EMS_PER_WHOLE_ITEM)
  // What takes no more slides is not cut.
  const pages = whole && whole.length <= (short?.length ?? 0) ? whole : short
  return pages?.map(page => ({
    layout: 'recap-heard',
    nodes: [page.every(({ depth }) => depth === 0) ? { type: 'points', items: page.map(({ text }) => text) } : { type: 'list', items: page }],
  }))
}

/** The items of each slide, none of them longer than so many em; undefined where they do not fit. */
function pagesOf(list: List, unit: Unit, led: boolean, most: number): Item[][] | undefined {
  const notes = unit.notes.filter(({ type }) => type === 'item')
  const items = list.items.map((item, index): Item => {
    const note = notes[index]
    return { text: itemText(item, note && 'line' in note ? note.line : list.line, unit.lang, most), depth: list.depths[index] ?? 0 }
  })
  const { width, height, leading, gap, step } = BESIDE_SIGN
  const cost = ({ text, depth }: Item) => linesIn(text.text, (width - step * depth) / TYPE) * TYPE * leading + gap
  const costOf = (group: Item[]) => group.reduce((sum, item) => sum + cost(item), 0)
  const room = height + gap - (led ? LEAD : 0)
  const pages = spread(withInner(items), costOf, room).map(page => page.flat())
  return pages.length > MOST_SLIDES || pages.some(page => costOf(page) > room) ? undefined : pages
}

/** 「Metrics(問題が起きているか)」: terms and what they mean stand on cards. */
const areTerms = ({ items }: List): boolean => items.length > 1 && items.length <= 4 && items.every(({ text }) => /^[^(（]+[(（][^()（）]+[)）]$/u.test(text))
