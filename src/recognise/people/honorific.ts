import type { Recogniser } from './recogniser.ts'

const HONORIFIC = /\s*(?:さん|さま|様|氏|くん|ちゃん|님|씨)$/u
const NAME_AND_HONORIFIC = /^[^\s、。:：「」『』]{1,20}(?:\s[^\s、。:：「」『』]{1,20})?\s*(?:さん|氏|님|씨)$/u

export const stripHonorific = (name: string): string => name.trim().replace(HONORIFIC, '')

/** A heading that is a name with its honorific. */
export const honorific: Recogniser = {
  name: 'honorific',
  example: '### 平田さん',
  recognise({ heading }) {
    return NAME_AND_HONORIFIC.test(heading.prose.text) ? { name: stripHonorific(heading.prose.text) } : undefined
  },
}
