import { en } from './en.ts'
import { ja } from './ja.ts'
import type { LabelKey, Labels } from './labels.ts'

export type { LabelKey, Labels }

const languages: Record<string, Labels> = { ja, en }

/** The labels in the report's language (`ja`, `ja-JP`, …), in English where we have none. */
export const labelsFor = (lang: string): Labels => languages[lang.split('-')[0] ?? ''] ?? en

/** A label with its values put in. */
export function fillLabel(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}
