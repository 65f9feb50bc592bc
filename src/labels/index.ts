import { scriptOf } from '../deck/language.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { LabelKey, Labels } from './labels.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export { fillLabel } from './fill.ts'
export type { LabelKey, Labels }

const languages = new Map<string, Labels>(Object.entries({ ja, en, ko, zh: zhHans }))

/** The labels in the report's language (`ja`, `ko-KR`, `zh-Hans`, `zh-TW`, …), in English where we have none. */
export function labelsFor(lang: string): Labels {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return language === 'zh' && scriptOf(lang) === 'Hant' ? zhHant : languages.get(language) ?? en
}
