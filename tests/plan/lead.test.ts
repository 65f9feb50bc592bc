import { expect, it } from 'vitest'
import { leadWords } from '../../src/plan/lead.ts'

it.each<[name: string, text: string, lead: string | undefined]>([
  ['whole, where there is room', 'They gave a few words of advice:', 'They gave a few words of advice:'],
  ['not, where all that fits is the last of several', 'During the discussion where we heard from a consultant, a vice president, a director and a fellow they gave a few words of advice:', undefined],
])('a sentence leads to the list below it %s', (_, text, lead) => {
  expect(leadWords({ text, line: 1, lang: 'en' })?.text).toBe(lead)
})
