import { JAPANESE_SURNAMES } from './lexicon/surnames.ts'
import { remembering } from '../remembering.ts'

/** A name, and what stood around it to say where the person belongs. */
export interface Affiliated { name: string, affiliation?: string }

/** Whether an affiliation says what somebody is there, and not only where. */
export const isPost = (affiliation: string): boolean => POST_END.test(affiliation)

const UNIT = '(?:株式会社|合同会社|有限会社|㈱|チーム|グループ|部|課|室|本部|事業部|大学|大学院|高専|学部|社|所属|委員会|担当|ユニット|スタッフ|エンジニア|デザイナー|マネージャー|ディレクター|学生|主催|代表|広報|運営|[会社部室課]長|理事|開発者|作者|メンバー|学府|研究科|研究所|研究室|学科|協会|機構|財団|法人|[A-Z][A-Za-z]{1,20}|(?:[Ii]nc|[Ll]td|GmbH|Corp)\\.?)'

/** What somebody is, at the end of where they are. */
const POST_OF_MORE = '(?:负责人|工程师|专家|架构师|经理|总监|创始人|研究员|顾问|布道师|CEO|CTO|CIO|VP)'
const POST = '(?:负责人|工程师|专家|架构师|经理|总监|创始人|研究员|讲师|教授|博士|主任|顾问|布道师|白帽子|团队|CEO|CTO|CIO|VP)'

/** What somebody is, in English, at its end or before what they do it for. */
const ENGLISH_POST = '(?:Engineer|Developer|Designer|Manager|Architect|Director|Researcher|Scientist|Consultant|Analyst|Founder|Advocate|Intern|Lead|CEO|CTO|CIO|VP)'

const POST_END = new RegExp(`(?:${POST}|\\b${ENGLISH_POST})$`, 'u')

/** The forms, each with a sign without which a text has it not: most patterns need never be compiled. */
const FORMS: readonly { sign: RegExp, form: RegExp }[] = [
  // 株式会社…の山田, 広報チームの山田, LINEの山田
  { sign: /の/, form: new RegExp(`^(?<affiliation>[^。、]{0,40}?${UNIT})の\\s?(?<name>[^の\\s][^の]{0,24})$`, 'u') },
  { sign: /[株合有㈱]/, form: /^(?<affiliation>(?:株式会社|合同会社|有限会社|㈱)\S{1,30}?)の\s?(?<name>[^の\s][^の]{0,24})$/u },
  // 株式会社… 代表取締役 山田太郎, …代表取締役山田太郎
  { sign: /取締役|代表|役員/, form: /^(?<affiliation>\S{0,30}(?:\s\S{1,20})?\s?(?:代表取締役(?:社長)?|代表理事|執行役員|取締役|代表)(?:\s?(?:CEO|CTO|COO))?)\s?(?<name>[^\s].{1,24})$/u },
  // 開発部 山田太郎
  { sign: /[部課室チグ担]/, form: /^(?<affiliation>(?:\S{2,30}\s)?\S{2,40}[部課室]|(?:\S{2,30}\s)?\S{1,40}(?:チーム|グループ|担当))\s+(?<name>\S{1,24}(?:\s\S{1,24})?)$/u },
  // 株式会社… 山田太郎, …株式会社 山田太郎
  { sign: /[株合有㈱大]|Inc/, form: /^(?<affiliation>(?:株式会社|合同会社|有限会社|㈱)\S{1,30}|\S{1,30}(?:株式会社|合同会社|有限会社|㈱|Inc\.|大学))[\s・／/]+(?<name>\S{1,24}(?:\s\S{1,24})?)$/u },
  // フロントエンドエンジニア山田太郎
  { sign: /エンジニア|プログラマ|デザイナ|マネージャ|ディレクター|リーダー|アーキテクト|コンサルタント|開発者|[部室社]長|代表|取締役|教授|研究員/, form: /^(?<affiliation>\S{0,30}(?:エンジニア|プログラマー?|デザイナー|マネージャー?|ディレクター|リーダー|アーキテクト|コンサルタント|開発者|部長|室長|社長|代表|取締役|教授|研究員))[\s・]?(?<name>\p{Script=Han}{2,6}(?:\s\p{Script=Han}{1,4})?)$/u },
  // 基盤チーム・やまだ, デザイナ・ゆうた
  { sign: /・/, form: /^(?<affiliation>\S{0,20}(?:チーム|グループ|[部課室]|エンジニア|デザイナー?|ディレクター|マネージャー?|プログラマー?))・(?<name>[^・\s]{1,16})$/u },
  // TIG西田
  { sign: /^[A-Z]{2}/, form: /^(?<affiliation>[A-Z]{2,8})[\s・]?(?<name>\p{Script=Han}{1,6})$/u },
  // 李明，某某公司架构师; 张波（小波） 某某 某部负责人; 李明，来自某某
  { sign: /[负工专架经总创研顾布来CV]/, form: new RegExp(`^(?<name>\\p{Script=Han}{2,4})(?:\\s*[(（][^()（）]{1,12}[)）]\\s*|\\s*[,，、]\\s*|\\s+)(?<affiliation>[^。\\s]{2,40}${POST}|[^。]{2,40}${POST_OF_MORE}|来自[^。\\s]{1,30})$`, 'u') },
  // Example 王小明 副總編輯
  { sign: /^[A-Za-z].*[編编輯辑經经理師师監监長长員员]$/, form: /^(?<place>[A-Za-z][\w.&-]{1,20})\s(?<name>\p{Script=Han}{2,4})\s(?<affiliation>\p{Script=Han}{2,10})$/u },
  // 某某安全专家 张波, 某某团队 vini5
  { sign: /[负工专架经总创研讲教博主顾布白团CV]/, form: new RegExp(`^(?<affiliation>[^。]{1,40}${POST})\\s+(?<name>\\p{Script=Han}{2,6}|[A-Za-z][\\w.-]{1,20})$`, 'u') },
  // 来自云杉的 王小明, 从HK赶来的 王小明
  { sign: /^[来從从]/, form: /^(?:来自|來自|从|從)(?<affiliation>[^。，,]{1,20}?)(?:赶来|過來|过来)?的\s?(?<name>\p{Script=Han}{2,4}|[A-Z][\p{L} .'-]{1,30})(?:\s?[(（][^()（）]{1,16}[)）])?$/u },
  // 基础设施组的王小明
  { sign: /的/, form: /^(?<affiliation>\S{2,20}(?:组|组织|部|团队|部门|中心|公司|科技|大学))的(?<name>\p{Script=Han}{2,4})$/u },
  // [인프라팀] 김민수, 【QA】山田
  { sign: /^[[【［]/, form: /^[[【［](?<affiliation>[^\]】］]{1,20})[\]】］]\s?(?<name>\S{1,20}(?:\s\S{1,12})?)$/u },
  // 인프라팀 김민수
  { sign: /[팀실부트센터]/, form: /^(?<affiliation>\S{1,20}(?:팀|실|부|파트|본부|센터))\s(?<name>\p{Script=Hangul}{2,4})$/u },
  // Naver Search 김민수
  { sign: /[가-힣]$/, form: /^(?<affiliation>[A-Za-z][\w.&-]*(?:\s[A-Za-z][\w.&-]*){0,3})\s(?<name>\p{Script=Hangul}{2,4})$/u },
  // Ada Lovelace from Example, Ada Lovelace (Example)
  { sign: /\s(?:from|of|at|@)\s/, form: /^(?<name>\p{Lu}[^,(]{1,40}?)\s+(?:from|of|at|@)\s+(?<affiliation>(?:\p{Lu}|[a-z\d-]+\.[a-z]{2}).{0,60})$/u },
  { sign: /[(（]/, form: /^(?<name>[^(（]{1,40}?)\s*[(（](?<affiliation>[^()（）@＠]{1,60})[)）]$/u },
  // Ada Lovelace [Example], 山田太郎さん [Example]
  { sign: /\]$/, form: /^(?<name>[\p{Lu}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][^,(（[\]]{1,40}?)\s*\[(?<affiliation>[^[\]@＠]{1,60})\]$/u },
  // Ada Lovelace, Staff Engineer
  { sign: /, /, form: new RegExp(`^(?<name>\\p{Lu}[^,(]{1,40}?),\\s+(?<affiliation>(?:[\\p{L}&/-]+\\s){0,4}${ENGLISH_POST}(?:\\s(?:at|for|of)\\s[^,]{1,40})?)$`, 'u') },
  // ADA LOVELACE Example for Women
  { sign: /^[^a-z\u3000-\uD7A3]{2,} /, form: /^(?<name>\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,2})\s+(?<affiliation>\p{Lu}\p{Ll}[^,(]{1,40})$/u },
  // 山田太郎／株式会社…
  { sign: /[／|｜]/, form: /^(?<name>[^／|｜]{1,30}?)\s*[／|｜]\s*(?<affiliation>.{1,60})$/u },
]

const UNIT_AND_CHINESE = /^(?<unit>(?!来自|來自|从|從)\p{Script=Han}{1,7}(?!的)\p{Script=Han})\s(?<person>[王李张張刘劉陈陳杨楊黄黃赵趙周徐孙孫朱胡郭何罗羅梁谢謝韩韓冯馮邓鄧曹彭曾萧蔡潘袁]\p{Script=Han}{1,2})$/u

/** Takes the affiliation off a name: 株式会社…の, ○○チームの, "from Y", a company in brackets. */
export const splitAffiliation = remembering((text: string): Affiliated => {
  // 前端 王小明; but 田中 周平 is all one name.
  const { unit, person } = (/\s/.test(text) && UNIT_AND_CHINESE.exec(text)?.groups) || {}
  if (unit && person && !JAPANESE_SURNAMES.has(unit)) return { name: person, affiliation: unit }
  for (const { sign, form } of FORMS) {
    if (!sign.test(text)) continue
    const { name, affiliation } = form.exec(text)?.groups ?? {}
    if (name && affiliation) return { name: name.trim(), affiliation: affiliation.trim() }
  }
  // 大学院生の川原: whatever it says, a family name follows.
  // 事務局の鈴木たかのり has one in the name, too.
  for (let at = text.indexOf('の', 2); at >= 0 && at <= 40; at = text.indexOf('の', at + 1)) {
    if ([1, 2, 3].some(length => JAPANESE_SURNAMES.has(text.slice(at + 1, at + 1 + length)) && text.length - at - 1 <= length + 4)) {
      return { name: text.slice(at + 1).trim(), affiliation: text.slice(0, at).trim() }
    }
  }
  return { name: text }
})
