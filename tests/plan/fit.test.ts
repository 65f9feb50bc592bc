import { describe, expect, it } from 'vitest'
import { fitToSlot, SECONDS_PER_SLIDE } from '../../src/plan/fit.ts'
import type { DeckSection, Slide } from '../../src/plan/slide.ts'
import { deckOf, reportSource } from '../support/report.ts'

const slide = (id: string, phrase: string, rest: Partial<Slide> = {}): Slide => ({
  id,
  layout: 'recap-takeaway',
  body: phrase ? [{ type: 'points', items: [{ from: 'report', text: phrase, line: 1 }] }] : [],
  notes: [{ type: 'text', text: `notes of ${id}`, line: 1 }],
  ...rest,
})
const strong = 'Kubernetesの監視を自動化して障害の検知が速くなりました'
const weak = 'まあまあでした'
const section = (name: string, ...slides: Slide[]): DeckSection => ({ name, slides: [slide(name, '', { layout: 'recap-person' }), ...slides] })
/** Minutes that hold so many slides. */
const minutesFor = (slides: number) => slides * SECONDS_PER_SLIDE / 60
const ids = (sections: DeckSection[]) => sections.map(({ slides }) => slides.map(({ id }) => id))
const fit = (sections: DeckSection[], slides: number) => fitToSlot(sections, { minutes: { a: 1, b: 1 }, total: minutesFor(slides), lang: 'ja' })

describe('a slot', () => {
  const deck = [section('a', slide('a1', weak), slide('a2', strong), slide('a3', weak)), section('b', slide('b1', strong))]

  it('that holds all leaves all as it is', () => {
    expect(fit(deck, 4)).toEqual(deck)
    expect(fit(deck, 400)).toEqual(deck)
  })

  it('that is shorter drops the weakest slides', () => {
    expect(ids(fit(deck, 2))).toEqual([['a', 'a2'], ['b', 'b1']])
  })

  it('that is shorter weighs tables by what their cells say', () => {
    const table = (id: string, ...cells: string[]) => slide(id, '', { layout: 'recap-table', body: [{ type: 'table', rows: [cells.map(text => ({ from: 'report', text, line: 1 }))], line: 1 }] })
    expect(ids(fit([section('a', table('a1', weak, weak), table('a2', strong, weak))], 1))).toEqual([['a', 'a2']])
  })

  it('that is far too short leaves everybody their opener and a slide', () => {
    expect(ids(fit(deck, 0))).toEqual([['a', 'a2'], ['b', 'b1']])
  })

  it('loses nothing of the notes: they are said with the slide before', () => {
    const [a] = fit(deck, 2)
    expect(a?.slides.map(({ notes }) => notes.map(note => 'text' in note ? note.text : ''))).toEqual([['notes of a', 'notes of a1'], ['notes of a2', 'notes of a3']])
  })

  it('drops the voices before anyone\'s own slides', () => {
    const voices = { name: 'voices', slides: [slide('voices-1', strong), slide('voices-2', strong)] }
    expect(ids(fit([...deck, voices], 5))).toEqual([['a', 'a1', 'a2', 'a3'], ['b', 'b1'], ['voices-1']])
    expect(ids(fit([...deck, voices], 4))).toEqual([['a', 'a1', 'a2', 'a3'], ['b', 'b1']])
  })

  it('keeps a slide of each talk before a second of any', () => {
    const talk = (id: string, number: number, phrase: string) => slide(id, phrase, { layout: 'recap-talk', props: { talk: number } })
    expect(ids(fit([section('a', talk('t1', 1, strong), talk('t1-2', 1, `${strong}。`), talk('t2', 2, weak))], 2))[0]).toHaveLength(3)
    expect(ids(fit([section('a', talk('t1', 1, strong), talk('t1-2', 1, weak), talk('t2', 2, weak))], 2))).toEqual([['a', 't1', 't2']])
  })

  it('passes on the address of a talk, and who speaks next', () => {
    const talk = (id: string, phrase: string, rest: Partial<Slide> = {}) => slide(id, phrase, { layout: 'recap-talk', props: { talk: 1 }, ...rest })
    const [a] = fit([section('a', talk('t', weak, { routeAlias: 't' }), talk('t-2', strong), slide('a-next', weak, { layout: 'recap-talk', props: { talk: 1, nextPerson: 'b' } }))], 1)
    expect(a?.slides.slice(1)).toMatchObject([{ id: 't-2', routeAlias: 't', props: { talk: 1, nextPerson: 'b' } }])
  })

  it('leaves the slides that it was given as they were', () => {
    const before = structuredClone(deck)
    fit(deck, 2)
    expect(deck).toEqual(before)
  })
})

describe('this report', () => {
  const withMinutes = (minutes: number) => deckOf(reportSource.replace(/^minutes: .*$/m, `minutes: ${minutes}`)).plan
  const whole = withMinutes(60)
  const texts = (plan: typeof whole) => plan.sections.flatMap(({ slides }) => slides.flatMap(({ notes }) => notes.flatMap(note => note.type === 'label' ? [] : 'text' in note ? note.text : note.value)))
  const count = (plan: typeof whole) => plan.sections.reduce((sum, { slides }) => sum + slides.length, 0)

  it.each([20, 12, 5])('in %d minutes: fewer slides, all of the notes, minutes that add up', (minutes) => {
    const plan = withMinutes(minutes)
    expect(count(plan)).toBeLessThan(count(whole))
    const spoken = texts(plan).join('').replace(/\s/g, '')
    for (const text of texts(whole).filter(text => !/^\w+: /.test(text))) expect(spoken).toContain(text.replace(/\s/g, ''))
    expect(Object.values(plan.minutes).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(plan.totalMinutes)
  })

  it('has no more slides in more minutes than it needs', () => {
    expect(count(withMinutes(600))).toBe(count(whole))
  })

  it('in fewer minutes than people gives everyone one, and says so', () => {
    const plan = withMinutes(3)
    expect([...new Set(Object.values(plan.minutes))]).toEqual([1])
    expect(plan.totalMinutes).toBe(9)
    expect(plan.recap.warnings.map(({ message }) => message)).toContain('3 minutes are too few: a minute for everyone, the opening and the closing makes 9')
  })
})
