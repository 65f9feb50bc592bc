import { cloneVNode, Comment, createTextVNode, Fragment, h, isVNode, onBeforeMount, onBeforeUpdate, Text, useSlots, type FunctionalComponent, type VNode } from 'vue'

/**
 * What a slide's Markdown says, read from the slot's vnodes: layouts place its
 * parts where the design wants them, and choose sizes by the length of the text.
 */

/** A `<wbr>` in a text: here a line may break. */
export const BREAK = '\u200B'
const NO_BREAK_SPACE = '\u00A0'

export interface SlotParts {
  title?: VNode
  subtitle?: VNode
  /** A quotation: the slide's heading, or what somebody said. */
  say?: VNode
  items: VNode[]
  /** All else, in its order. */
  rest: VNode[]
}

/** Vnodes without the fragments, comments and white space around them. */
export function nodesOf(children: unknown): VNode[] {
  if (typeof children === 'string') return children.trim() ? [createTextVNode(children)] : []
  if (Array.isArray(children)) return children.flatMap(nodesOf)
  if (!isVNode(children) || children.type === Comment) return []
  if (children.type === Fragment) return nodesOf(children.children)
  return children.type === Text && !String(children.children) ? [] : [children]
}

/** The text of vnodes, with BREAK where a line may break and no-break spaces where it must not. */
export function textOf(content: unknown): string {
  return nodesOf(content).map((node) => {
    if (node.type === 'wbr') return BREAK
    const text = node.type === Text ? String(node.children) : textOf(node.children)
    return node.props?.class === 'recap-unbroken' ? text.replaceAll(' ', NO_BREAK_SPACE) : text
  }).join('')
}

/** The same without the marks for breaks. */
export const plainText = (content: unknown): string => textOf(content).replaceAll(BREAK, '').replaceAll(NO_BREAK_SPACE, ' ').replaceAll('\u2060', '').trim()

/** The vnodes of the characters from one place of the text to another. */
export function sliceNodes(nodes: VNode[], from: number, to: number): VNode[] {
  let at = 0
  return nodes.flatMap((node) => {
    if (node.type === 'wbr') return at > from && at < to ? [node] : []
    const length = textOf(node).replaceAll(BREAK, '').length
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
    at += length
    if (start >= end) return []
    if (start === 0 && end === length) return [node]
    return node.type === Text
      ? [createTextVNode(String(node.children).slice(start, end))]
      : [h(node.type as string, node.props, sliceNodes(nodesOf(node.children), start, end))]
  })
}

/** 「Metrics(問題が起きているか)」 as its term and its explanation. */
export function termOf(item: VNode): { term: VNode[], note: VNode[] } | undefined {
  const match = /^([^((]+)[((]([^()()]+)[))]$/u.exec(plainText(item))
  if (!match?.[1] || !match[2]) return undefined
  const nodes = nodesOf(item.children)
  const start = match[1].length
  return { term: sliceNodes(nodes, 0, start), note: sliceNodes(nodes, start + 1, start + 1 + match[2].length) }
}

/** 「…するのがモニタリング」 as what is said and the word it defines. */
export function definitionOf(item: VNode): { says: VNode[], word: VNode[] } | undefined {
  const match = /^(.{6,}のが)([^、。はがをにで]{2,14})$/u.exec(plainText(item))
  if (!match?.[1] || !match[2]) return undefined
  const nodes = nodesOf(item.children)
  const start = match[1].length
  return { says: sliceNodes(nodes, 0, start), word: sliceNodes(nodes, start, start + match[2].length) }
}

/** The words between 「 and 」 where a phrase is nothing but a quotation. */
export function quotedOf(item: VNode): VNode[] | undefined {
  const text = plainText(item)
  return /^「[^「」]+」$/u.test(text) ? sliceNodes(nodesOf(item.children), 1, text.length - 1) : undefined
}

/** Whether a text opens with a bracket, which then hangs out of the text block. */
export const hangs = (content: unknown): boolean => /^[『「(【〈《]/u.test(plainText(content))

/** Long names may also break after ・, /, ! and &: 「フロントエンド・オブザーバビリティ」 is one phrase, and wider than most signs. */
export function loosen(nodes: VNode[]): VNode[] {
  return nodes.flatMap((node) => {
    if (node.type !== Text) {
      return typeof node.type === 'string' && node.type !== 'wbr' && node.props?.class !== 'recap-unbroken'
        ? [h(node.type, node.props, loosen(nodesOf(node.children)))]
        : [node]
    }
    const text = String(node.children)
    if (text.length <= 10) return [node]
    // keep-all does not hold between 減 and &: a word joiner does.
    return text.replace(/(?<=[^\s&])&/gu, '\u2060&').split(/(?<=[^\s・/!?&][・/!?&])(?=[^\s・/!?&]{3})/u).flatMap((part, index) => [...(index > 0 ? [h('wbr')] : []), createTextVNode(part)])
  })
}

export function slotParts(content: unknown): SlotParts {
  const parts: SlotParts = { items: [], rest: [] }
  for (const node of nodesOf(content)) {
    if (node.type === Text && !String(node.children).trim()) continue
    if (node.type === 'h1' && !parts.title) parts.title = loosen([node])[0] ?? node
    else if (node.type === 'h2' && !parts.subtitle) parts.subtitle = node
    else if (node.type === 'blockquote' && !parts.say) parts.say = inner(node)
    else if (node.type === 'ul' || node.type === 'ol') parts.items.push(...nodesOf(node.children).filter(({ type }) => type === 'li'))
    else parts.rest.push(node)
  }
  return parts
}

/** The paragraph in a quotation or a loose list item. */
const inner = (node: VNode): VNode => nodesOf(node.children).find(({ type }) => type === 'p') ?? node

/**
 * The parts of the layout's default slot. Read anew before each update, not
 * computed: slots are not reactive, and an edit of the Markdown must show.
 */
export function useSlotParts(): SlotParts {
  const slots = useSlots()
  const parts: SlotParts = { items: [], rest: [] }
  const read = () => {
    for (const key of ['title', 'subtitle', 'say'] as const) delete parts[key]
    Object.assign(parts, slotParts(slots.default?.()))
  }
  onBeforeMount(read)
  onBeforeUpdate(read)
  return parts
}

/** Renders vnodes, or what stands in one, without an element around them. */
export const Words: FunctionalComponent<{ of: VNode | VNode[] }> = ({ of }) =>
  (Array.isArray(of) ? of : nodesOf(of.children)).map(node => cloneVNode(node))
Words.props = ['of']
