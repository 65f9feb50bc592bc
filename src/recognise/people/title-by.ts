import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TITLE_BY = /^(?<title>.{2,200})(?<=[\s」』”"》）)])by[\s:：]\s*(?<who>.{1,80})$/iu

/** A talk's heading: the title, "by", and the speaker. */
export const titleBy: Recogniser = {
  name: 'title-by',
  kind: 'talk',
  example: '「題」 by 山田太郎',
  recognise(context) {
    const { title, who } = TITLE_BY.exec(context.text)?.groups ?? {}
    const people = who && readPeople(who)
    if (!title || !people) return undefined
    return talkClaim(context, title, people, /[」』”"》]\s*$/u.test(title) ? 3 : 1, who)
  },
}
