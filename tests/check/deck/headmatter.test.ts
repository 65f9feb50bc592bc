import fc from 'fast-check'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { keyLines } from '../../../src/check/deck/key-lines.ts'
import { readRecapData } from '../../../src/check/deck/recap-data.ts'
import { recapData } from '../../../src/write/entry.ts'
import { frontMatterYaml } from '../../../src/write/yaml.ts'
import { deckOf, reportSource } from '../../support/report.ts'

const { plan } = deckOf(reportSource)

describe('the data of a headmatter', () => {
  it('is what was written there', () => {
    expect(readRecapData(parse(frontMatterYaml(recapData(plan))))).toEqual(recapData(plan))
  })

  it.each([[undefined], [null], ['text'], [3], [['a']]])('is none where there is %j', (value) => {
    expect(readRecapData(value)).toBeUndefined()
  })

  it('is empty or 0 where a person mistyped it', () => {
    expect(readRecapData({ minutes: 'many', people: [{ name: 3, role: 'guest', minutes: null, talks: 'x', sessions: [{ title: ['a'] }, 'b'] }, 'c'], event: [], counts: 7, date: 2022 })).toEqual({
      lang: 'en',
      event: { name: '' },
      date: '2022',
      minutes: 0,
      frameMinutes: 0,
      counts: { speakers: 0, talks: 0, attendees: 0 },
      people: [{ id: '', name: '3', role: 'guest', colour: 0, minutes: 0, talks: [], sessions: [{ title: '', speaker: '' }] }],
    })
  })

  it('is read whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(readRecapData({ people: value, event: value, counts: value, minutes: value, lang: value })?.people).toBeInstanceOf(Array)
    }))
  })
})

it('the lines of keys are those on which they stand', () => {
  expect(keyLines('title: a\n\nrecap:\n  people:\n    - id: ada\n      name: Ada\n    -\n      id: bob\n  "a b": [c, d]\n', 2)).toEqual({
    'title': 2, 'recap': 4, 'recap.people': 5, 'recap.people.0': 6, 'recap.people.0.id': 6, 'recap.people.0.name': 7, 'recap.people.1': 9, 'recap.people.1.id': 9, 'recap.a b': 10, 'recap.a b.0': 10, 'recap.a b.1': 10,
  })
  expect(keyLines('', 1)).toEqual({})
  expect(keyLines('text', 1)).toEqual({})
})
