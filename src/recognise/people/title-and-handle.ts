import type { Recogniser } from './recogniser.ts'

const TITLE_AND_HANDLE = /^[『「](?<title>.+)[』」]\s*@(?<handle>[\w.-]+)$/u

/** A talk's heading: the title in brackets, the speaker's handle after it. */
export const titleAndHandle: Recogniser = {
  name: 'title-and-handle',
  example: '『Dynamic VM Scheduling』 @pyama86',
  recognise({ heading }) {
    const found = TITLE_AND_HANDLE.exec(heading.prose.text)?.groups
    if (!found?.title || !found.handle) return undefined
    const url = heading.prose.links[0]?.url
    return {
      name: found.handle,
      handle: found.handle,
      role: 'speaker',
      talk: { title: found.title, ...(url && { url }) },
    }
  },
}
