import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportSource, SourceSlide } from '../../../src/check/evidence.ts'
import { passagesOf } from '../../../src/check/rules/provenance.ts'
import { solid } from '../../../src/check/text/solid.ts'
import { ownDeck } from '../support/deck.ts'
import { healthy } from '../support/evidence.ts'

const own = await ownDeck()
const slideOf = (change: Partial<SourceSlide>): SourceSlide => ({ no: 1, title: '', at: { file: 'a.md', line: 1 }, raw: '', notes: '', owner: 'generated', body: [], ...change })
const reportOf = (...lines: string[]): ReportSource => ({ ...healthy().report, sentences: lines.flatMap((text, index) => text ? [{ text, from: index + 1, to: index + 1 }] : []) })
const passages = (slide: Partial<SourceSlide>, report: ReportSource) => passagesOf(slideOf(slide), report).map(({ from, to, text }) => [from, to, text])

const report = reportOf('一。', '二。', '', '三。', 'はい。', '', 'ada', '四。', 'はい。', '五。')

describe('a slide came from', () => {
  it.each<[what: string, slide: Partial<SourceSlide>, found: [number, number, string][]]>([
    ['the sentence in its notes', { notes: '三。' }, [[4, 4, '三。']]],
    ['sentences that follow one another, as one passage', { notes: '一。二。' }, [[1, 2, '一。\n二。']]],
    ['sentences with others between, as two', { notes: '一。\n三。' }, [[1, 1, '一。'], [4, 4, '三。']]],
    ['sentences with an empty line between, as one', { notes: '二。\n三。' }, [[2, 4, '二。\n三。']]],
    ['passages in the report\'s order', { notes: '四。一。' }, [[1, 1, '一。'], [8, 8, '四。']]],
    ['what it shows, where that is a whole sentence', { body: ['五。'] }, [[10, 10, '五。']]],
    ['what notes and slide both say, once', { notes: 'はい。五。', body: ['はい。'] }, [[9, 10, 'はい。\n五。']]],
    ['of equal sentences the one beside its others', { notes: '三。はい。' }, [[4, 5, '三。\nはい。']]],
    ['both of them, where it says both', { notes: '三。はい。\n四。はい。' }, [[4, 5, '三。\nはい。'], [8, 9, '四。\nはい。']]],
    ['the first of them, where nothing is beside', { notes: 'はい。' }, [[5, 5, 'はい。']]],
    ['a heading that is a line of its notes', { notes: 'ada\n四。' }, [[7, 8, 'ada\n四。']]],
    ['no heading that only its notes\' own words have', { notes: '一。\n次は ada' }, [[1, 1, '一。']]],
    ['nothing, where it says nothing of the report', { notes: '六。', body: ['七'] }, []],
    ['nothing, where it says nothing', {}, []],
  ])('%s', (_, slide, found) => {
    expect(passages(slide, report)).toEqual(found)
  })

  it('the sentences that its quotations stand in, where it has no whole one', () => {
    const quoted = reportOf('とても良かったので、また来ます。', 'ada', 'また来たいと思いました。')
    expect(passages({ notes: '2人中2人\nada: また来たい\nbob: とても良かった' }, quoted)).toEqual([[1, 1, 'とても良かったので、また来ます。'], [3, 3, 'また来たいと思いました。']])
  })

  it('the cells and lines of a table and of code', () => {
    expect(passages({ notes: 'a | b\n  x = 1' }, reportOf('a', 'b', '', 'x = 1', 'y = 2'))).toEqual([[1, 4, 'a\nb\nx = 1']])
  })
})

it('sentences of one line are joined as they are written: a space between words of Latin letters', () => {
  const sentences = [['一。', 1], ['二。', 1], ['Three.', 1], ['Four.', 1]].map(([text, from]) => ({ text: String(text), from: Number(from), to: Number(from) }))
  expect(passages({ notes: '一。二。Three. Four.' }, { ...report, sentences })).toEqual([[1, 1, '一。二。 Three. Four.']])
})

describe('in this repository\'s deck', () => {
  const byId = (id: string) => passagesOf(own.deck.slides.find(slide => slide.id === id) as SourceSlide, own.report).map(({ from, to }) => [from, to])

  it.each<[id: string, lines: [number, number][]]>([
    ['cover', [[15, 23]]],
    ['order', []],
    ['figures', [[35, 37], [94, 96]]],
    ['takutaka', [[63, 65]]],
    ['takutaka-talk-2', [[80, 86]]],
    ['takutaka-next', [[71, 72], [89, 92]]],
    ['naryo-next', [[106, 108]]],
    ['voices-1', [[51, 51], [59, 59], [71, 71]]],
    ['closing', [[162, 166]]],
    ['links', []],
    ['recruit', [[168, 168]]],
  ])('%s came from the lines %j', (id, lines) => {
    expect(byId(id)).toEqual(lines)
  })

  it('every sentence is in a passage of some slide', () => {
    const texts = own.deck.slides.flatMap(slide => passagesOf(slide, own.report)).map(({ text }) => solid(text))
    for (const { text } of own.report.sentences) expect(texts.some(passage => passage.includes(solid(text))), text).toBe(true)
  })
})

it('whatever follows in the report and is put into notes is found again, in one passage', () => {
  const { sentences } = own.report
  fc.assert(fc.property(fc.nat(sentences.length - 1), fc.integer({ min: 1, max: 8 }), (start, count) => {
    const some = sentences.slice(start, start + count)
    const found = passagesOf(slideOf({ notes: some.map(({ text }) => text).join('\n') }), own.report)
    const lines = (passages: { from: number, to: number }[]) => passages.map(({ from, to }) => [from, to])
    // Where all of them stand in the report twice, they may be found in their other place.
    if (some.some(({ text }) => sentences.filter(other => other.text === text).length === 1)) expect(lines(found)).toEqual([[some[0]!.from, some.at(-1)!.to]])
    else expect(found.map(({ text }) => solid(text)).join('')).toHaveLength(some.map(({ text }) => solid(text)).join('').length)
  }))
})
