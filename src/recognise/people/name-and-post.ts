import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

/** Ada Lovelace (CTO): 題, 王明（架构师） 题目. A post, and no company alone: a version or a place stands in brackets, too. */
const FORM = /^(?<who>\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})\s?[(（](?<post>[^()（）]{2,60})[)）](?:[(（][^()（）]{1,40}[)）]\s*|\s*[:：]\s*|\s+)(?<title>.{2,200})$/u
const POST = /\b(?:CEO|CTO|CIO|COO|CPO|VPoE|VP|engineer|developer|founder|director|manager|architect|lead)\b|负责人|負責人|工程[师師]|架[构構][师師]|[经經]理|[总總][监監]|[创創]始人|研究[员員]|代表|エンジニア|リーダー|マネージャー|[部室社]長/iu

/** A talk's heading: the speaker, their post in brackets, the title. */
export const nameAndPost: Recogniser = {
  name: 'name-and-post',
  kind: 'talk',
  example: 'Ada Lovelace (CTO): 題',
  sign: /[(（].*[)）]/,
  recognise(context) {
    if (!POST.test(context.text)) return undefined
    const { who = '', post = '', title = '' } = FORM.exec(context.text)?.groups ?? {}
    const people = POST.test(post) ? readPeople(who) : undefined
    return people && talkClaim(context, title, people.map(named => ({ affiliation: post, ...named })), 2, who)
  },
}
