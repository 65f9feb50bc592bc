import type { CheckedSlide, CheckResult, Finding } from '../../finding.ts'
import { inOrder } from '../order.ts'
import { type Scheme, type SlidePictures, schemesOf } from './pictures.ts'
import { type Words, wordsFor } from './words.ts'

/** What all parts of the page need to know. */
export interface Context {
  result: CheckResult
  pictures: SlidePictures
  words: Words
  schemes: Scheme[]
}

/** A finding with its number on its slide. */
export interface Numbered extends Finding { number: number, key: string }

export const contextFor = (result: CheckResult, pictures: SlidePictures): Context =>
  ({ result, pictures, words: wordsFor(result.lang), schemes: schemesOf(result.views) })

/** Findings of a slide, numbered from 1. */
export const findingsOf = ({ result }: Context, { no }: CheckedSlide): Numbered[] =>
  numbered(result.findings.filter(({ slide }) => slide === no), `slide-${no}`)

/** Findings of no slide, or of one that the deck does not have. */
export const deckWide = ({ result }: Context): Numbered[] =>
  numbered(result.findings.filter(({ slide }) => !result.slides.some(({ no }) => no === slide)), 'deck')

const numbered = (findings: Finding[], part: string): Numbered[] =>
  inOrder(findings).map((finding, index) => ({ ...finding, number: index + 1, key: `${part}-${index + 1}` }))

/** `data-rules` of whatever the filter shows or hides. */
export const rulesOf = (findings: Finding[]): string => [...new Set(findings.map(({ rule }) => rule))].join(' ')

export const worst = (findings: Finding[]): Finding['severity'] | 'none' =>
  findings.length === 0 ? 'none' : findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
