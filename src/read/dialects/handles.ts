import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

/** `@_taro_`: underlines at the beginning of a handle, and then those at its end, emphasize nothing. */
const underlined: Rule = {
  hint: '@_',
  pattern: /(?<![\w./+-])@(?<before>_{1,38})(?<name>\w{0,38}?)(?<after>_{0,38})(?!\w)/g,
  mask: ({ index, groups: { before = '', name = '', after = '' } = {} }, mask) => {
    const start = index + 1
    const end = start + before.length + name.length
    mask.write(start, start + before.length, SIGN.underline.repeat(before.length))
    mask.write(end, end + after.length, SIGN.underline.repeat(after.length))
  },
}

export const handles: readonly Rule[] = [underlined]
