import { talkClaim, type Recogniser } from './recogniser.ts'

/** The kind and the number of the talk may stand before its title. */
const TITLE_AND_HANDLE = /^(?:(?:LT|登壇|発表|講演|セッション|トーク|talk|session)\s*[#＃-]?\s*\d{0,2}\s*[:：.]?\s*)?[『「](?<title>.+)[』」]\s*(?:by\s*)?[(（]?\s*[@＠](?<handle>[\w.-]+)\s*[)）]?\s*(?:さん|氏)?$/iu

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
