import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence, ReportSentence } from '../../../src/check/evidence.ts'
import { lostText } from '../../../src/check/rules/lost-text.ts'
import { solid } from '../../../src/check/text/solid.ts'
import { ownDeck } from '../support/deck.ts'
import { healthy, showing, textBlock, withSlide } from '../support/evidence.ts'

const own = await ownDeck()
const without = (words: string) => (evidence: Evidence): Evidence => {
  const slides = evidence.deck.slides.map(slide => ({ ...slide, notes: slide.notes.replaceAll(words, ''), body: slide.body.filter(text => !solid(text).includes(solid(words))) }))
  return { ...evidence, deck: { ...evidence.deck, slides } }
}
const said = (evidence: Evidence) => lostText(evidence).map(({ message, at, measured, allowed }) => [/“(.*)”/.exec(message)?.[1], at?.line, measured, allowed])
const withSentences = (evidence: Evidence, sentences: ReportSentence[]): Evidence => ({ ...evidence, report: { ...evidence.report, sentences } })
const sentence = (text: string, from = 1): ReportSentence => ({ text, from, to: from })

it('a deck that says all of its report has lost nothing', () => {
  expect(lostText(healthy())).toEqual([])
})

it('this repository\'s deck has lost nothing, whether a browser saw it or not', () => {
  expect(own.report.sentences.length).toBeGreaterThan(100)
  expect(lostText(own)).toEqual([])
  expect(lostText({ ...own, views: {} })).toEqual([])
})

describe('lost is', () => {
  it.each<[what: string, change: (evidence: Evidence) => Evidence, lost: ReturnType<typeof said>]>([
    ['a sentence in no notes and on no slide', without('次も登壇したいです。'), [['次も登壇したいです。', 16, 'not there', 'once']]],
    ['a heading', without('参加した感想'), [['参加した感想', 18, 'not there', 'once']]],
    ['each of two sentences', without('小さな話をしました。次も登壇したいです。'), [['小さな話をしました。', 16, 'not there', 'once'], ['次も登壇したいです。', 16, 'not there', 'once']]],
    ['a sentence with a word changed', evidence => withSlide(evidence, 'closing', { notes: 'おわりに\nありがとうございます。' }), [['ありがとうございました。', 26, 'not there', 'once']]],
    ['one that the report has twice and the deck once', evidence => withSentences(evidence, [...evidence.report.sentences, sentence('ありがとうございました。', 40)]), [['ありがとうございました。', 40, 'once', '2 times']]],
    ['one that the report has twice, and one slide shows and notes', evidence => showing(withSentences(evidence, [...evidence.report.sentences, sentence('ありがとうございました。', 40)]), 'closing', ['ありがとうございました。']), [['ありがとうございました。', 40, 'once', '2 times']]],
    ['the title, where no slide shows it', evidence => showing(withSlide(evidence, 'cover', { title: '' }), 'cover', [], 'only'), [['小さな会議2022に参加しました', 2, 'not there', 'once']]],
    ['a long one, shortened for the message', evidence => withSentences(evidence, [sentence('長い'.repeat(50), 7)]), [[`${'長い'.repeat(20)}…`, 7, 'not there', 'once']]],
  ])('%s', (_, change, lost) => {
    expect(said(change(healthy()))).toEqual(lost)
  })
})

it('a fault says which sentence, and what to do', () => {
  expect(lostText(without('次も登壇したいです。')(healthy()))).toEqual([{
    rule: 'lost-text',
    message: '“次も登壇したいです。” is on no slide and in no notes',
    measured: 'not there',
    allowed: 'once',
    help: expect.stringContaining('notes') as string,
    at: { file: 'report.md', line: 16 },
  }])
})

it('of a sentence whose slide was deleted it says which one, and how to have it back', () => {
  const evidence = without('次も登壇したいです。')(healthy())
  const deleted = { ...evidence, deck: { ...evidence.deck, deleted: [{ id: 'bob', lines: [18, 24] as [number, number] }, { id: 'ada-next', lines: [15, 16] as [number, number] }] } }
  expect(lostText(deleted).map(({ help }) => help)).toEqual([expect.stringMatching(/^the slide "ada-next" .*`recap generate --restore ada-next`/)])
})

describe('not lost is', () => {
  it.each<[what: string, change: (evidence: Evidence) => Evidence]>([
    ['a sentence that a slide shows instead of its notes', evidence => showing(without('次も登壇したいです。')(evidence), 'ada', ['次も登壇したいです。'])],
    ['one broken into lines, with marks for breaks', evidence => showing(without('次も登壇したいです。')(evidence), 'ada', ['次も\n登壇\u200Bしたい\u00A0です。'])],
    ['one in the notes of another slide', evidence => withSlide(without('次も登壇したいです。')(evidence), 'bob', { notes: '次も登壇したいです。\nbob\nこんにちは、bobです。' })],
    ['one that the slide says in two blocks', evidence => showing(without('次も登壇したいです。')(evidence), 'ada', ['次も登壇', 'したいです。'])],
    ['code that a slide shows', evidence => showing(withSentences(evidence, [sentence('const a = 1')]), 'ada', [textBlock('  const a = 1\n', 'code')])],
    ['a sentence with nothing to see in it', evidence => withSentences(evidence, [sentence('\u200B')])],
  ])('%s', (_, change) => {
    expect(lostText(change(healthy()))).toEqual([])
  })
})

describe('a sentence that stands in longer ones too', () => {
  const three = [sentence('はい。', 1), sentence('はい。', 3), sentence('そう、はい。', 5)]
  const noting = (...notes: string[]) => {
    const evidence = withSentences(healthy(), three)
    return { ...evidence, views: {}, deck: { ...evidence.deck, slides: evidence.deck.slides.map((slide, index) => ({ ...slide, title: '', body: [], notes: notes[index] ?? '' })) } }
  }
  it.each<[notes: string[], lost: (number | undefined)[]]>([
    [['はい。', 'はい。', 'そう、はい。'], []],
    [['はい。はい。そう、はい。'], []],
    [['はい。', 'そう、はい。'], [1]],
    [['そう、はい。'], [1, 3]],
    // Only the long one is lost: the short ones are where they were.
    [['はい。', 'はい。'], [5]],
    [[], [1, 3, 5]],
  ])('is counted as often as it is there: %j', (notes, lost) => {
    expect(lostText(noting(...notes)).map(({ at }) => at?.line)).toEqual(lost)
  })
})

it('of two equal sentences that one is lost whose neighbours the deck has without it', () => {
  const sentences = [sentence('一。', 1), sentence('はい。', 2), sentence('二。', 3), sentence('三。', 5), sentence('はい。', 6), sentence('四。', 7)]
  const evidence = withSentences(healthy(), sentences)
  const lostFrom = (notes: string) => lostText(withSlide({ ...evidence, views: {} }, 'ada', { notes })).map(({ at }) => at)
  expect(lostFrom('一。二。\n三。はい。四。')).toEqual([{ file: 'report.md', line: 2 }])
  expect(lostFrom('一。はい。二。\n三。四。')).toEqual([{ file: 'report.md', line: 6 }])
})

it('a title that the text says again is asked for once', () => {
  const title = own.report.recap.title
  expect(own.report.sentences.filter(({ text }) => text.includes(title)).length).toBe(3)
  expect(lostText(own)).toEqual([])
})

it('whatever one sentence is taken out of a deck, it is found to be lost', () => {
  const found = fc.constantFrom(...own.report.sentences.keys())
  fc.assert(fc.property(found, (index) => {
    const { text } = own.report.sentences[index] as ReportSentence
    // Headings and names stand in other sentences, and on other slides.
    const slides = own.deck.slides.map(slide => ({ ...slide, notes: slide.notes.split('\n').map(line => solid(line).replaceAll(solid(text), '')).join('\n'), title: '', body: [] }))
    const evidence = { ...own, views: {}, deck: { ...own.deck, slides } }
    const places = own.report.sentences.filter(sentence => sentence.text === text).map(({ from }) => from)
    expect(lostText(evidence).some(({ at }) => places.includes(at?.line ?? 0)), text).toBe(true)
  }), { numRuns: 200 })
})
