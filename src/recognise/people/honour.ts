const AFTER = /\s*(?:さん|さま|様|氏|くん|君|ちゃん|先生|(?:\s?(?:멘티|멘토|개발자|매니저|대표(?:이사)?|교수|연구원|리드|(?:팀|실|부|파트|본부|센터|차|과|사)장|대리|이사|상무|전무|수석|책임|선임|엔지니어|디자이너|아키텍트|에반젤리스트|작가|기자|박사|C[A-Z]O|PM|PO))?\s?님|씨|老师|先生|女士|同学|(?:准|助|名誉)?教授|\s(?:助教|博士))$/u
const BEFORE = /^(?:Mr|Mrs|Ms|Dr|Prof|Maître|Mme|Herr|Frau)\.?\s+(?=\p{Lu})/u
/** Those who are addressed all together, and nobody in particular. */
const EVERYBODY = /(?:皆|みな|みんな|メンバー|有志|全員|一同|各自|社員|お客|参加者|登壇者|発表者|聴講者|講師|スタッフ|運営|関係者|主催者|スポンサー|各社|ユーザー?|ゲスト|여러분|참가자|참석자|발표자|연사|회원|고객|各位|大家|お疲れ|ご苦労|たく|どなた|誰|尊敬的|亲爱的)$/u

/** How every honorific ends, and how those before a name begin: most names have none. */
const MAY_END_SO = /[んま様氏君生님씨师士学授教]$/
const MAY_BEGIN_SO = /^[MDPHF]/

/** A name without its honorific. */
export function stripHonorific(name: string): string {
  const bare = name.trim()
  const before = MAY_END_SO.test(bare) ? bare.replace(/さんさん$/, 'さん').replace(AFTER, '') : bare
  return MAY_BEGIN_SO.test(before) ? before.replace(BEFORE, '') : before
}

/** 株式会社…様: a company is no person. */
export const COMPANY = /(?:^|[、,\s])(?:株式会社|合同会社|有限会社|㈱)\s?(?:[\w .&-]{1,30}|\S{1,30})様$|(?:株式会社|合同会社|有限会社|㈱)\s?様?$/u

export const isEverybody = (name: string): boolean => EVERYBODY.test(name)

/** Whether a text is a name with its honorific: 平田さん, Dr. Sue Black; not 皆さん. */
export function isHonoured(text: string): boolean {
  const bare = stripHonorific(text)
  return bare !== text.trim() && bare.length > 0 && !isEverybody(bare)
}
