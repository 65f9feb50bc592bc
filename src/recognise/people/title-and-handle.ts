import { talkClaim, type Recogniser } from './recogniser.ts'

const TITLE_AND_HANDLE = /^[『「](?<title>.+)[』」]\s*(?:by\s*)?[(（]?\s*[@＠](?<handle>[\w.-]+)\s*[)）]?\s*(?:さん)?$/u

/** A talk's heading: the title in brackets, the speaker's handle after it. */
export const titleAndHandle: Recogniser = {
  name: 'title-and-handle',
  kind: 'talk',
  example: '『Dynamic VM Scheduling』 @pyama86',
  recognise(context) {
    const { title, handle } = TITLE_AND_HANDLE.exec(context.text)?.groups ?? {}
    if (!title || !handle) return undefined
    return talkClaim(context, title, [{ name: handle, handle, bits: 5 }], 1, `@${handle}`)
  },
}
