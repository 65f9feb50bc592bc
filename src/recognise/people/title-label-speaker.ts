import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

const TITLE_LABEL_SPEAKER = /^(?<title>.{2,200}?)(?:[\s　]+|\s*[(（／/|｜、]\s*)(?:登壇者?|発表者|スピーカー|講演者|講師|話者|speakers?|presenters?|발표자?|연사|讲师|演讲者|分享者|主讲人?|(?:分享|演讲)?嘉宾)\s*[:：]\s*(?<who>[^:：]{1,60}?)[)）]?$/iu

/** A talk's heading: the title, and on the same line a label with its speaker. */
export const titleLabelSpeaker: Recogniser = {
  name: 'title-label-speaker',
  kind: 'talk',
  example: '題 発表者：山田さん',
  sign: /[:：]/,
  recognise(context) {
    const { title, who } = TITLE_LABEL_SPEAKER.exec(context.text)?.groups ?? {}
    const people = who && readPeople(who)
    return title && people ? talkClaim(context, title, people, 5, who) : undefined
  },
}
