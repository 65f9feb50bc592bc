import { cloneVNode, Comment, createTextVNode, Fragment, h, isVNode, onBeforeMount, onBeforeUpdate, Text, useSlots, type FunctionalComponent, type VNode } from 'vue'
import { atSpaces, BREAK, compoundParts, NO_BREAK_SPACE } from '../deck/breaks.ts'
import { emWidth } from './type-fit.ts'

/**
 * What a slide's Markdown says, read from the slot's vnodes: layouts place its
 * parts where the design wants them, and choose sizes by the length of the text.
 */

export interface SlotParts {
  title: VNode | undefined
  subtitle: VNode | undefined
  /** A quotation: the slide's heading, or what somebody said. */
  say: VNode | undefined
  /** All of that quotation. */
  quote: VNode | undefined
  items: VNode[]
  /** The lists whose items these are, as they stand. */
  lists: VNode[]
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

/** The text of vnodes, with BREAK where a line may break (but not where it does so only in need) and no-break spaces where it must not. */
export function textOf(content: unknown): string {
  return nodesOf(content).map((node) => {
    if (node.type === 'wbr') return BREAK
    const text = node.type === Text ? String(node.children) : textOf(node.children)
    if (node.props?.class === 'recap-compound') return text.replaceAll(BREAK, '')
    return node.props?.class === 'recap-unbroken' ? text.replaceAll(' ', NO_BREAK_SPACE) : text
  }).join('')
}

/** The same as people read it, without the marks for breaks. */
export const plainText = (content: unknown): string => textOf(content).replaceAll(BREAK, '').replaceAll(NO_BREAK_SPACE, ' ').trim()

/** The texts of all elements with one tag, in their order. */
export const slotTexts = (content: unknown, tag: string): string[] =>
  nodesOf(content).flatMap(node => node.type === tag ? [textOf(node)] : node.type === Text ? [] : slotTexts(node.children, tag))

/** Code to the letter. Slidev wraps it in a component of its own, in whose slot it is. */
export function codeOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(codeOf).join('')
  if (!isVNode(content) || content.type === Comment) return ''
  const { children } = content
  return codeOf(children && typeof children === 'object' && 'default' in children ? (children.default as () => unknown)() : children)
}

/** Whether a text opens with a bracket, which then hangs out of the text block. */
export const hangs = (content: unknown): boolean => /^[「『（〈《【〔]/u.test(plainText(content))

/** Which texts do, counted from 1, for `data-hang`. */
export const hanging = (texts: string[]): string => texts.flatMap((text, index) => hangs(text) ? [index + 1] : []).join(' ')

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

/** The vnodes of each group of an expression that a phrase as a whole has the form of. */
function groupsOf(item: VNode, form: RegExp): VNode[][] {
  const [, ...groups] = form.exec(plainText(item))?.indices ?? []
  return groups.flatMap(range => range ? [sliceNodes(nodesOf(item.children), ...range)] : [])
}

/** 「Metrics(問題が起きているか)」 as its term and its explanation. */
export function termOf(item: VNode): { term: VNode[], note: VNode[] } | undefined {
  const [term, note] = groupsOf(item, /^([^(（]+)[(（]([^()（）]+)[)）]$/du)
  return term && note && { term, note }
}

/** 「…するのがモニタリング」 as what is said and the word it defines. */
export function definitionOf(item: VNode): { says: VNode[], word: VNode[] } | undefined {
  const [says, word] = groupsOf(item, /^(.{6,}のが)([^、。はがをにで]{2,14})$/du)
  return says && word && { says, word }
}

/** The words between 「 and 」 where a phrase is nothing but a quotation. */
export const quotedOf = (item: VNode): VNode[] | undefined => groupsOf(item, /^「([^「」]+)」$/du)[0]

/** Long names may also break after !, ? and /, where phrases.ts knows no end: 「実践!OpenTelemetry と」 is wider than most signs. */
export function loosen(nodes: VNode[]): VNode[] {
  return nodes.flatMap((node) => {
    if (node.type === Text) {
      const parts = String(node.children).split(/(?<=[^\s/!?][/!?])(?=[^\s/!?]{3})/u)
      return textOf(node).length <= 10 ? [node] : parts.flatMap((part, index) => index > 0 ? [h('wbr'), createTextVNode(part)] : [createTextVNode(part)])
    }
    const kept = typeof node.type !== 'string' || node.type === 'wbr' || node.props?.class === 'recap-unbroken'
    return kept ? [node] : [h(node.type as string, node.props, loosen(nodesOf(node.children)))]
  })
}

/** A title's nodes for a column that is so many em wide: what is wider breaks where its writing changes, and at its spaces. */
export function narrowed(nodes: VNode[], most: number): VNode[] {
  return nodes.flatMap((node) => {
    const text = textOf(node)
    if (node.type === 'wbr' || emWidth(text) <= most) return [node]
    // So wide a compound breaks in any case: between its words as between phrases, so that it is measured by them.
    if (node.props?.class === 'recap-compound') return narrowed(nodesOf(node.children), most)
    if (node.type !== Text && node.props?.class !== 'recap-unbroken') return typeof node.type === 'string' ? [h(node.type, node.props, narrowed(nodesOf(node.children), most))] : [node]
    return compoundParts(text.replaceAll(NO_BREAK_SPACE, ' ')).flatMap(atSpaces).flatMap((part, index) => index > 0 ? [h('wbr'), createTextVNode(part)] : [createTextVNode(part)])
  })
}

export function slotParts(content: unknown): SlotParts {
  const parts: SlotParts = { title: undefined, subtitle: undefined, say: undefined, quote: undefined, items: [], lists: [], rest: [] }
  for (const node of nodesOf(content)) {
    if (node.type === Text && !String(node.children).trim()) continue
    if (node.type === 'h1' && !parts.title) parts.title = loosen([node])[0]
    else if (node.type === 'h2' && !parts.subtitle) parts.subtitle = node
    else if (node.type === 'blockquote' && !parts.say) {
      parts.quote = node
      parts.say = nodesOf(node.children).find(({ type }) => type === 'p') ?? node
    }
    else if (node.type === 'ul' || node.type === 'ol') {
      parts.lists.push(node)
      parts.items.push(...nodesOf(node.children).filter(({ type }) => type === 'li'))
    }
    else parts.rest.push(node)
  }
  return parts
}

/**
 * The parts of the layout's default slot. Read anew before each update, not
 * computed: slots are not reactive, and an edit of the Markdown must show.
 */
export function useSlotParts(): SlotParts {
  const slots = useSlots()
  const parts = slotParts([])
  const read = () => void Object.assign(parts, slotParts(slots.default?.()))
  onBeforeMount(read)
  onBeforeUpdate(read)
  return parts
}

/** Renders vnodes, or what stands in one, without an element around them. */
export const Words: FunctionalComponent<{ of: VNode | VNode[] }> = ({ of }) =>
  (Array.isArray(of) ? of : nodesOf(of.children)).map(node => cloneVNode(node))
Words.props = ['of']
