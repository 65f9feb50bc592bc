import { tongueOf } from './tongues/index.ts'

/** The words of a text that carry meaning, in order, in lower case, without those of every report. */
export function wordsOf(text: string, lang: string): string[] {
  const { words, stopWords } = tongueOf(lang)
  return words(text).map(word => word.toLowerCase()).filter(word => !stopWords.has(word))
}
