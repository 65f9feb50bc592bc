import { talkClaim, type Recogniser } from './recogniser.ts'

const TITLE_AND_HANDLE = /^(?<title>.{4,200}?[^\s(（])\s+(?:by\s+)?[@＠](?<gap>\s?)(?<handle>[\w.-]{2,39})(?:\s*(?:さん|氏|님))?$/u

/** 題 @ taro, but also 懇親会 @ shibuya. */
const BITS_WITH_GAP = 1

/** What is so short may as well be the name of whose handle it is: 天野さくら @sakura. */
const SHORT = 7
const BITS_OF_SHORT = -6

/** A talk's heading: a title without brackets, and a handle at its end. */
export const titleAndTrailingHandle: Recogniser = {
  name: 'title-and-trailing-handle',
  kind: 'talk',
  example: 'Goで作る監視 @taro',
  recognise(context) {
    const { title, handle, gap } = TITLE_AND_HANDLE.exec(context.text)?.groups ?? {}
    // 題 - @taro, @hanako has two.
    if (!title || !handle || /[@＠][\w.-]+\s*[,、，&]$/u.test(title)) return undefined
    return talkClaim(context, title.replace(/\s*[-–—:：|／]$/u, ''), [{ name: handle, handle, bits: gap ? BITS_WITH_GAP : 5 }], title.length < SHORT ? BITS_OF_SHORT : -2, `@${handle}`)
  },
}

const HANDLE_AND_TITLE = /^[@＠](?<handle>[\w.-]{2,39})(?:\s*(?:さん|氏|님))?[\s:：／|-]+(?<title>[^\s:：／|-].{3,200})$/u

/** A talk's heading: a handle, and after it a title without brackets. */
export const leadingHandleAndTitle: Recogniser = {
  name: 'leading-handle-and-title',
  kind: 'talk',
  example: '@taro Goで作る監視',
  recognise(context) {
    const { title, handle } = HANDLE_AND_TITLE.exec(context.text)?.groups ?? {}
    if (!title || !handle) return undefined
    return talkClaim(context, title, [{ name: handle, handle, bits: 5 }], -2, `@${handle}`)
  },
}
