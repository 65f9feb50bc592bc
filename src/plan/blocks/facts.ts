import type { List, Table } from '../../read/blocks.ts'
import { emptyProse, sliceProse, trimProse, type Prose } from '../../read/prose.ts'
import { width } from '../budget.ts'

/** 日時：…, Venue: …, but no address's colon. */
const LABELLED = /^\s*\S[^：:\n]{0,30}\s?(?:：|:(?=\s))(?=\s*\S)/u
/** 18:10 LT, 13:00〜13:45 基調講演 */
const TIMED = /^\s*\d{1,2}[:：]\d{2}(?:\s?[-–—〜～~→]\s?(?:\d{1,2}[:：]\d{2})?)?(?=[\s　]+\S)/u
/** A longer label is a clause, a longer fact is a text, as full-width characters. */
const WIDEST = { label: 12, fact: 60 }
/** Fewer are a remark; more fill slides with what is looked up. */
const COUNT = { least: 3, most: 10 }

/** A fact: what it is about, and what is so, with the index of the item that says what it is about. */
interface Fact { label: Prose, said: Prose, item: number }

/**
 * A list of when, where and who (日時：…, or 日時 with an item below it), or of what was at which hour, as the table that
 * it is: no head, a row a fact, with the index of each row's item. Undefined for any other list.
 */
export function factsOf(list: List): { table: Table, items: number[] } | undefined {
  const facts: Fact[] = []
  for (let item = 0; item < list.items.length;) {
    const fact = factAt(list, item)
    if (!fact || width(fact.label.text) > WIDEST.label || width(fact.said.text) > WIDEST.fact) return undefined
    facts.push(fact)
    item += fact.said === list.items[item + 1] ? 2 : 1
  }
  const labels = new Set(facts.map(({ label }) => label.text))
  if (list.ordered || labels.size < facts.length || facts.length < COUNT.least || facts.length > COUNT.most) return undefined
  return {
    table: { type: 'table', rows: [[emptyProse(), emptyProse()], ...facts.map(({ label, said }) => [label, said])], line: list.line },
    items: facts.map(({ item }) => item),
  }
}

function factAt({ items, depths }: List, item: number): Fact | undefined {
  const [prose, next] = [items[item] as Prose, items[item + 1]]
  const isBelow = (index: number) => (depths[index] ?? 0) > 0
  if (isBelow(item) || (isBelow(item + 1) && isBelow(item + 2))) return undefined
  if (next && isBelow(item + 1)) return (depths[item + 1] ?? 0) > 1 ? undefined : { label: prose, said: next, item }
  const end = (LABELLED.exec(prose.text) ?? TIMED.exec(prose.text))?.[0].length
  if (!end) return undefined
  const label = trimProse(sliceProse(prose, 0, end))
  const colon = /\s*[：:]$/u.exec(label.text)?.[0].length ?? 0
  return { label: sliceProse(label, 0, label.text.length - colon), said: trimProse(sliceProse(prose, end, prose.text.length)), item }
}
