import type { Unit } from '../plan/units.ts'

/** Words by which who listened speaks of their own side, or says what they think themselves. */
const OWN_SIDE: readonly RegExp[] = [
  /(?<![のるたいなこそ人個名件つ回])うち(?:の(?!ち)|は|も|では|でも|で(?=[\p{Script=Han}ー]))|弊社|当社|我が社|(?:自社|私の(?:会社|チーム)|自分(?:の|たちの)(?:会社|チーム|現場)|(?:私|わたし|僕|自分|我々|われわれ)(?:たち|達)?の(?:会社|チーム|現場))(?:の|は|も|で|に)/u,
  /(?:個人的|私|自分)(?:に|として)は|(?<!この)と思(?:い(?:ます|ました)|う|った)[。！!]?$|(?:賛成|反対|違うと思い)(?:です|します)/u,
  /\b(?:our (?:own|team|teams|company|organi[sz]ation|product|products|codebase|projects?|customers)|my (?:own |current )?(?:team|company|employer|workplace|project)|we at|back at work)\b/iu,
  /\bI (?:dis)?agree\b|\bI(?:['’]m| am) not (?:so )?(?:sure|convinced)\b|\bI (?:personally |still |do )?(?:n['’]t )?(?:think|thought|believe|doubt)\b|\b(?:in my (?:humble )?opinion|personally)\b/iu,
  /우리 ?(?:회사|팀|부서)|저희|(?<!\S)(?:제가|저(?:는|도|에게|한테))(?=\s)|제 ?생각|개인적으로|(?:라고|다고) (?:생각(?:합니다|했|해요)|느꼈)/u,
  /我们(?:的)?(?:公司|团队|项目|部门)|我司|我(?:觉得|认为|不同意)|个人(?:认为|觉得)/u,
]

/** Whose words these are is said: the speaker's again. */
const OF_SPEAKER = /(?:そう|とのこと)(?:です|でし)|と(?:話|語|述べ|おっしゃ|言っ|説明)|\b(?:he|she|they|the speaker)\b|다고 (?:합니다|하셨|말씀)|(?:他|她|讲师|演讲者)/iu

/** What somebody else says word for word speaks of their side. */
const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”|"[^"]*"|‘[^‘’]*’/gu

/**
 * Sentences in which who listened speaks of their own side, or says what they think: under the sign of a session
 * they would read as its speaker's. The rest of such a paragraph goes on with it, until the speaker has the word.
 */
export function ownSide(units: readonly Unit[]): ReadonlySet<Unit> {
  const own = new Set<Unit>()
  let last: Unit | undefined
  for (const unit of units) {
    const words = unit.text.replace(QUOTED, '')
    const goesOn = last !== undefined && last.source === unit.source && !OF_SPEAKER.test(words)
    last = goesOn || OWN_SIDE.some(pattern => pattern.test(words)) ? unit : undefined
    if (last) own.add(last)
  }
  return own
}
