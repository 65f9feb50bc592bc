import type { Sought } from './first.ts'

/** Where it was. */
export const VENUES: readonly Sought[] = [
  { sign: /会場は/, pattern: /会場は(?:[^。]{0,60}の)?(?<it>[^。、]{1,60}?)(?:で|にて)(?:実施|開催|行われ)/u },
  { pattern: /^(?:開催場所|開催地|会場|場所|ところ|장소|행사 ?장소|地点|地點|Venue|Location|Place)\s*[:：\n]\s*[:：]?\s*(?<it>[^\n。]{2,60})/imu },
  // 12/1（日）に東京で: when it was stands before.
  { pattern: /(?:^|[、。\s])(?:[\d/.年月日()（）月火水木金土〜～-]{2,24}\s?に)?(?<it>(?![^、。\s]{0,28}(?:日程|日時|形式|合同|共同))[^、。\s]{2,30}?)(?:で|にて)(?:開催され|行われ|実施され)(?:た|まし)/u },
  { sign: /held|took place|hosted|happened/, pattern: /\b(?:held|took place|hosted|happened)\s(?:\w{2,12}\s)?(?:at|in)\s(?:the\s)?(?<it>\p{Lu}[\p{L}'’.&-]{0,30}(?:,?\s(?:of\s|de\s|the\s)?\p{Lu}[\p{L}'’.&-]{0,30}){0,5})/u },
  { sign: /에서/, pattern: /(?<it>[\p{Script=Hangul}A-Za-z0-9]{2,20}(?:\s[\p{Script=Hangul}A-Za-z0-9]{1,20})?)에서\s(?:열린|열렸|진행된|진행되|개최된|개최되|개최하)/u },
  { sign: /在/, pattern: /在(?<it>[\p{Script=Han}A-Za-z0-9·]{2,30})(?:举办|举行|召开|成功举办|圆满)/u },
]

/** How it was held, in the report's words. */
export const FORMATS: readonly Sought[] = [
  { sign: /初めて/, pattern: /[^。]{0,80}は(?<it>初めての[^。]{0,60}?開催)/u },
  { sign: /開催/, pattern: /(?<it>(?:初めての、?)?[^。、はにで\d]{0,60}(?:ハイブリッド|オンライン|オフライン)開催)/u },
  { sign: /ン|ド/, pattern: /(?<it>オンライン|オフライン|ハイブリッド)(?:形式)?(?:にて|で)(?:の)?(?:開催|実施|行)/u },
  { sign: /online|virtual|hybrid|in-person/i, pattern: /(?<it>(?:as an? )?(?:online|virtual|hybrid|in-person)(?: only)?)\s(?:event|conference|meetup|format)/iu },
  { sign: /온라인|오프라인|하이브리드/, pattern: /(?<it>온라인|오프라인|하이브리드)(?:으로|로)?\s?(?:진행|개최|열)/u },
  { sign: /线/, pattern: /(?<it>线上线下|线上|线下)(?:同步)?(?:举办|举行|直播|形式)/u },
]

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const NAMES_MONTH = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** When it was, in the report's words. */
export const DATES: readonly Sought[] = [
  { sign: /年/, pattern: /(?<it>(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号](?:\s?[(（][^)）]{1,4}[)）])?(?:\s?[、,〜～~・と-]\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?[日号](?:\s?[(（][^)）]{1,4}[)）])?)?)/u },
  { sign: /년/, pattern: /(?<it>(?:19|20)\d{2}년\s?\d{1,2}월\s?\d{1,2}일(?:\s?[~-]\s?(?:\d{1,2}월\s?)?\d{1,2}일)?)/u },
  { pattern: /(?<it>(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}(?:\s?[,、〜～~-]\s?(?:\d{1,2}[/.])?\d{1,2}(?![\d:]))?)/u },
  { sign: NAMES_MONTH, pattern: new RegExp(`(?<it>${DAY}(?:\\s(?:of\\s)?${MONTH})?(?:\\s?(?:and|to|-|–|&)\\s?(?:the\\s)?${DAY})?\\s(?:of\\s)?${MONTH}(?:,?\\s(?:19|20)\\d{2})?)`, 'u') },
  { sign: NAMES_MONTH, pattern: new RegExp(`(?<it>${MONTH}\\s${DAY}(?:\\s?(?:and|to|-|–|&)\\s?(?:${MONTH}\\s)?${DAY})?(?:,?\\s(?:19|20)\\d{2})?)(?!\\d)`, 'u') },
  { sign: /月/, pattern: /(?<it>\d{1,2}月\d{1,2}日(?:\s?[(（][^)）]{1,4}[)）])?(?:\s?[、,〜～~・と-]\s?(?:\d{1,2}月)?\d{1,2}日(?:\s?[(（][^)）]{1,4}[)）])?)?)/u },
  { sign: /월/, pattern: /(?<it>\d{1,2}월\s?\d{1,2}일(?:\s?[~-]\s?(?:\d{1,2}월\s?)?\d{1,2}일)?)/u },
]
