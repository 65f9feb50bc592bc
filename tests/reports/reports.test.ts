import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/check/words/proses.ts'
import { proses, type Block } from '../../src/read/blocks.ts'
import { parseMarkdown } from '../../src/read/document.ts'
import { recognise } from '../../src/recognise/index.ts'
import type { Part, Person, Role } from '../../src/recap.ts'
import { solid } from '../support/markdown.ts'
import { deckOf } from '../support/report.ts'

/** What a person reads in a report; what is not given is not compared. */
interface Expected {
  lang?: string
  event?: Record<string, string>
  people: { name: string, role: Role, talks?: string[], sessions?: string[] }[]
  topics?: string[]
  topicsInclude?: string[]
  topicCount?: number
  /** Titles of all sessions, of people and topics. */
  sessions?: string[]
  sessionTitles?: string[]
  closing?: string[]
}

const folder = new URL('.', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name).sort()
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')

it('there are reports for every way of naming people, in four languages', () => {
  expect(names.length).toBeGreaterThanOrEqual(25)
  for (const lang of ['ja', 'en', 'ko', 'zh']) expect(names.filter(name => name.startsWith(lang)).length).toBeGreaterThan(1)
})

const told = ({ name, role, talks, sessions }: Person, expected: Expected['people'][number] | undefined) => ({
  name,
  role,
  ...(talks.length > 0 && { talks: talks.map(({ title }) => title) }),
  ...(expected?.sessions && { sessions: sessions.map(({ title, speaker }) => `${speaker}: ${title}`) }),
})
const headings = (parts: Part[]) => parts.flatMap(({ heading }) => heading ? [heading.prose.text] : [])

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(read(name, 'expected.json')) as Expected
  const document = parseMarkdown(read(name, 'report.md'), 'report.md')
  const recap = recognise(document)
  const { people, topics, event, lang, closing } = recap

  it('its people are recognised, with roles and talks', () => {
    expect(people.map((person, index) => told(person, expected.people[index]))).toEqual(expected.people)
  })

  it('its topics, event and language are recognised', () => {
    if (expected.lang) expect(lang).toBe(expected.lang)
    if (expected.event) expect(event).toMatchObject(expected.event)
    if (expected.topics) expect(topics.map(({ title }) => title)).toEqual(expected.topics)
    if (expected.topicsInclude) expect(topics.map(({ title }) => title)).toEqual(expect.arrayContaining(expected.topicsInclude))
    if (expected.topicCount !== undefined) expect(topics).toHaveLength(expected.topicCount)
    if (expected.closing) expect(headings(closing)).toEqual(expected.closing)
    const sessions = [...people, ...topics].flatMap(({ sessions }) => sessions.map(({ title }) => title))
    if (expected.sessions) expect(sessions).toEqual(expected.sessions)
    if (expected.sessionTitles) expect(sessions).toEqual(expect.arrayContaining(expected.sessionTitles))
  })

  it('people with sections and topics exclude each other', () => {
    expect(topics.length > 0 && people.some(({ parts }) => parts.length > 0)).toBe(false)
    expect(topics.length + people.length).toBeGreaterThan(0)
  })

  it('every block of the report stands in it once', () => {
    const blocks = blocksOf(recap).toSorted((a, b) => a.line - b.line)
    // Who says a paragraph (天野：…) may be a heading of its own.
    const words = (blocks: Block[]) => solid(blocks.flatMap(proses).map(({ text }) => text).join(''))
    expect(words(blocks)).toBe(words(document.blocks))
  })

  it('every address that its words lead to is in its deck', () => {
    const deck = [...deckOf(read(name, 'report.md')).files.values()].join('\n').replaceAll('\\', '')
    const addresses = document.blocks.flatMap(proses).flatMap(({ links }) => links.map(({ url }) => url)).filter(url => /^https?:/.test(url))
    expect(addresses.filter(address => !deck.includes(address))).toEqual([])
  })
})
