import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/check/evidence.ts'
import { wrongCount } from '../../../src/check/rules/wrong-count.ts'
import type { RecapData, RecapPerson } from '../../../src/write/entry.ts'
import { ownDeck } from '../support/deck.ts'
import { healthy, showing, viewOf, withSlide } from '../support/evidence.ts'

const own = await ownDeck()

type Change = (evidence: Evidence) => Evidence

const data = (change: (recap: RecapData) => Partial<RecapData>): Change => (evidence) => {
  const recap = evidence.deck.recap as RecapData
  return { ...evidence, deck: { ...evidence.deck, recap: { ...recap, ...change(recap) } } }
}
const person = (id: string, change: Partial<RecapPerson>): Change => data(({ people }) => ({ people: people.map(one => one.id === id ? { ...one, ...change } : one) }))
const slides = (change: (slides: Evidence['deck']['slides']) => Evidence['deck']['slides']): Change => evidence =>
  ({ ...evidence, deck: { ...evidence.deck, slides: change(evidence.deck.slides).map((slide, index) => ({ ...slide, no: index + 1 })) }, views: {} })
const report = (change: Partial<Evidence['report']['recap']>): Change => evidence => ({ ...evidence, report: { ...evidence.report, recap: { ...evidence.report.recap, ...change } } })

const talk = { title: '小さな話', url: 'https://example.com/talks/1' }
const session = { title: '大きな話', speaker: 'Carol Jones', url: 'https://example.com/talks/2' }

it('a deck that counts as its report does has no fault', () => {
  expect(wrongCount(healthy())).toEqual([])
})

it('nor has this repository\'s', () => {
  expect(wrongCount(own)).toEqual([])
  expect(wrongCount({ ...own, views: {} })).toEqual([])
})

describe('wrong is', () => {
  it.each<[what: string, change: Change, found: [message: RegExp, measured: string, allowed: string, line: number | undefined][]]>([
    ['no data', evidence => ({ ...evidence, deck: { ...evidence.deck, recap: undefined } }), [[/has no "recap:"/, 'none', 'who speaks, and for how many minutes', 1]]],
    ['a person left out', data(({ people }) => ({ people: people.slice(0, 1), minutes: 8, frameMinutes: 5 })), [[/does not have bob/, 'none', 'bob', 19]]],
    ['a person who is not in the report', data(({ people }) => ({ people: [...people, { ...people[0]!, id: 'eve', name: 'eve', minutes: 2 }], frameMinutes: 0 })), [[/“eve”, who is not in the report/, 'eve', 'none', 19]]],
    ['a person twice', data(({ people }) => ({ people: [...people, { ...people[0]!, minutes: 2 }], frameMinutes: 0 })), [[/has ada twice/, 'twice', 'once', 19]]],
    ['another order', data(({ people }) => ({ people: people.toReversed() })), [[/in another order/, 'bob, ada', 'ada, bob', 19]]],
    ['another name', person('bob', { name: 'robert' }), [[/another name for bob/, 'robert', 'bob', 29]]],
    ['another role', person('bob', { role: 'speaker' }), [[/another role for bob/, 'speaker', 'attendee', 28]]],
    ['a talk too many', person('ada', { talks: [talk, talk] }), [[/ada has 2 talks in the headmatter, 1 in the report/, '2', '1', 19]]],
    ['a talk\'s other title', person('ada', { talks: [{ ...talk, title: '小さい話' }] }), [[/another title for talk 1 of ada/, '小さい話', '小さな話', 19]]],
    ['a talk without its address', person('ada', { talks: [{ title: talk.title }] }), [[/another url for talk 1 of ada/, 'none', talk.url, 19]]],
    ['a session left out', person('bob', { sessions: [] }), [[/bob has 0 sessions/, '0', '1', 28]]],
    ['a session\'s other speaker', person('bob', { sessions: [{ ...session, speaker: 'Carol Johnson' }] }), [[/another speaker for session 1 of bob/, 'Carol Johnson', 'Carol Jones', 28]]],
    ['another count', data(({ counts }) => ({ counts: { ...counts, talks: 5 } })), [[/counts 5 talks, the report has 1/, '5', '1', 17]]],
    ['a count whose line is not known', data(({ counts }) => ({ counts: { ...counts, attendees: 0 } })), [[/counts 0 attendees, the report has 1/, '0', '1', 15]]],
    ['minutes that do not add up', person('ada', { minutes: 4 }), [[/do not add up: 7 and a frame of 2, but 8/, '9', '8', 13]]],
    ['minutes of nobody', data(({ people }) => ({ people: people.map(one => ({ ...one, minutes: one.id === 'bob' ? 0 : 6 })) })), [[/bob has no minutes/, '0', 'more than 0', 28]]],
    ['more minutes than there are', data(({ people }) => ({ people: people.map(one => ({ ...one, minutes: 5 })), frameMinutes: -2 })), [[/more than all minutes/, '10', '8 at most', 10]]],
    ['another slot than the report\'s', report({ minutes: 25 }), [[/the deck has 8 minutes, the report 25/, '8', '25', 13]]],
    ['a section left out', slides(all => all.filter(slide => slide.person !== 'bob')), [[/bob has no section/, 'no slide', 'a slide at least', 1]]],
    ['a section without its opener', slides(all => all.filter(({ id }) => id !== 'bob')), [[/bob's section has no opener/, 'no slide with its address', 'routeAlias: bob', 61]]],
    ['an opener of somebody else\'s', evidence => withSlide(withSlide(evidence, 'bob', { routeAlias: 'robert' }), 'closing', { routeAlias: 'bob' }), [[/bob's section has no opener/, 'no slide with its address', 'routeAlias: bob', 51]]],
    ['sections in another order', slides(all => [...all.filter(slide => slide.person === 'bob'), ...all.filter(slide => slide.person !== 'bob')]), [[/sections are in another order/, 'bob, ada', 'ada, bob', 51]]],
    ['a section of a stranger', evidence => withSlide(withSlide(evidence, 'closing', { person: 'eve' }), 'figures', { person: 'eve' }), [[/a section of “eve”/, 'eve', 'ada, bob', 21]]],
    ['a running order in another order', evidence => showing(evidence, 'order', ['目次', 'bob', 'ada'], 'only'), [[/running order does not name/, 'bob, ada', 'ada, bob', 11]]],
    ['a running order without somebody', evidence => showing(evidence, 'order', ['目次', 'ada', '小さな話'], 'only'), [[/running order does not name/, 'ada', 'ada, bob', 11]]],
    ['a running order with somebody twice', evidence => showing(evidence, 'order', ['ada']), [[/running order does not name/, 'ada, bob, ada', 'ada, bob', 11]]],
    ['an empty running order', evidence => showing(evidence, 'order', [], 'only'), [[/running order does not name/, 'nobody', 'ada, bob', 11]]],
  ])('%s', (_, change, found) => {
    const faults = wrongCount(change(healthy()))
    expect(faults.map(({ measured, allowed, at }) => [measured, allowed, at?.line])).toEqual(found.map(([, ...rest]) => rest))
    for (const [index, [message]] of found.entries()) expect(faults[index]?.message).toMatch(message)
    for (const fault of faults) expect(fault).toMatchObject({ rule: 'wrong-count', help: expect.stringMatching(/./) as string })
  })
})

it('a stranger in the headmatter is seen in the running order too', () => {
  const evidence = data(({ people }) => ({ people: [...people, { ...people[0]!, id: 'eve', name: 'eve', minutes: 2 }], frameMinutes: 0 }))(healthy())
  expect(wrongCount(showing(evidence, 'order', ['eve'])).map(({ measured }) => measured)).toEqual(['eve', 'ada, bob, eve'])
})

describe('no fault is', () => {
  it.each<[what: string, change: Change]>([
    ['what the report counts wrong itself', report({ warnings: [{ message: 'the report says 6 speakers, but 1 were recognised', line: 14 }] })],
    ['minutes divided otherwise', data(({ people }) => ({ people: people.map((one, index) => ({ ...one, minutes: index + 2 })), frameMinutes: 3 }))],
    ['parts of minutes', data(({ people }) => ({ people: people.map(one => ({ ...one, minutes: one.id === 'bob' ? 2.8 : 1.4 })), frameMinutes: 3.8 }))],
    ['another colour', person('bob', { colour: 5 })],
    ['a slide of somebody\'s section that they wrote before its opener', slides(all => all.flatMap(slide => slide.id === 'bob' ? [{ ...slide, id: 'mine', owner: 'written', routeAlias: 'mine' }, slide] : [slide]))],
    ['a running order with as much of a name as its row holds', evidence => showing(evidence, 'order', ['目次', 'ad…', 'bob'], 'only')],
    ['a deck without a running order', slides(all => all.filter(({ id }) => id !== 'order'))],
    ['a running order that no browser has shown', evidence => ({ ...evidence, views: { 'screen light': [viewOf(1, [])] } })],
    ['a slot that the report does not name', evidence => report({ minutes: undefined as never })(evidence)],
  ])('%s', (_, change) => {
    expect(wrongCount(change(healthy()))).toEqual([])
  })
})
