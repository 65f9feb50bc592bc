import { bundledLanguages } from 'shiki/langs'
import { expect, it } from 'vitest'
import { languageName } from '../../src/write/languages.ts'

/** Slidev draws these itself. */
const DRAWN = ['mermaid', 'mmd']

it('every language that Slidev colours is written by its name', () => {
  const names = Object.keys(bundledLanguages).filter(name => !DRAWN.includes(name) && /^[\x21-\x7E]+$/.test(name))
  expect(names.filter(name => languageName(name) !== name)).toEqual([])
})

it.each([
  ['', ''], ['TypeScript', 'typescript'], [' go ', 'go'], ['rubby', 'txt'], ['mermaid', 'txt'], ['plantuml', 'txt'], ['ts {monaco}', 'txt'], ['md magic-move', 'txt'], ['constructor', 'txt'], ['{{ x }}', 'txt'],
])('%j is written %j', (lang, name) => {
  expect(languageName(lang)).toBe(name)
})
