import type { VNode } from 'vue'
import { nodesOf, textOf } from './slot-text.ts'

/** An item of a list, its own text only, and how deep it stands, from 0. */
export interface ListItem { text: string, depth: number }

const isList = ({ type }: VNode): boolean => type === 'ul' || type === 'ol'

/** The items of a list, of all depths. */
export const itemsOf = (list: VNode): ListItem[] =>
  nodesOf(list.children).filter(({ type }) => type === 'li').flatMap(item => withInner(item, 0))

/** An item and all that stands under it. */
export function withInner(item: VNode, depth = 0): ListItem[] {
  const inner = nodesOf(item.children)
  return [
    { text: textOf(inner.filter(node => !isList(node))), depth },
    ...inner.filter(isList).flatMap(list => nodesOf(list.children).filter(({ type }) => type === 'li').flatMap(one => withInner(one, depth + 1))),
  ]
}
