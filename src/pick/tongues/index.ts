import type { Tongue } from '../tongue.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import { latin } from './latin.ts'
import { chinese } from './zh.ts'

const TONGUES: Record<string, Tongue> = { ja: japanese, en: english, ko: korean, zh: chinese }

/** What the pen knows of a language (BCP 47); of one that it does not know, that it has sentences. */
export const tongueOf = (lang: string): Tongue => TONGUES[lang.toLowerCase().split('-')[0] ?? ''] ?? latin
