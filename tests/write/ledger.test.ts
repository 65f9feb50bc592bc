import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromReport, type Slide } from '../../src/plan/slide.ts'
import { slideHashes } from '../../src/write/deck.ts'
import { emptyLedger, formatLedger, hashOf, parseLedger, planWrite, slideHash, type Ledger } from '../../src/write/ledger.ts'
import { writePage } from '../../src/write/page.ts'
import { hostileText } from '../support/hostile.ts'
import { deckOf, reportSource } from '../support/report.ts'
import { parsePage } from '../support/slidev.ts'

const PATH = 'pages/ada.md'
const files = (content: string | undefined) => new Map(content === undefined ? [] : [[PATH, content]])
const ledgerOf = (content: string | undefined): Ledger => ({ version: 2, files: content === undefined ? {} : { [PATH]: hashOf(content) }, slides: {} })

interface Change { write?: string, remove?: boolean, kept?: boolean, unchanged?: boolean, ledger: string | undefined }

describe('when a deck is generated again,', () => {
  it.each<[name: string, generated: string | undefined, present: string | undefined, last: string | undefined, change: Change]>([
    ['a new file is written', 'new', undefined, undefined, { write: 'new', ledger: 'new' }],
    ['an untouched file is written anew', 'new', 'old', 'old', { write: 'new', ledger: 'new' }],
    ['an untouched file with the line ends of Windows is written anew', 'new\n', 'old\r\n', 'old\n', { write: 'new\n', ledger: 'new\n' }],
    ['a file that is the same is left', 'same', 'same', 'same', { unchanged: true, ledger: 'same' }],
    ['a file that is the same and was not ours becomes ours', 'same', 'same', undefined, { unchanged: true, ledger: 'same' }],
    ['an edited file is kept, and goes on counting as edited', 'new', 'edited', 'old', { kept: true, ledger: 'old' }],
    ['a file that was never ours is kept', 'new', 'theirs', undefined, { kept: true, ledger: undefined }],
    ['a deleted file is written again', 'new', undefined, 'old', { write: 'new', ledger: 'new' }],
    ['an untouched file of a removed section is removed', undefined, 'old', 'old', { remove: true, ledger: undefined }],
    ['an edited file of a removed section is kept', undefined, 'edited', 'old', { kept: true, ledger: undefined }],
    ['a deleted file of a removed section is forgotten', undefined, undefined, 'old', { ledger: undefined }],
    ['a hand-written file is none of its business', undefined, 'theirs', undefined, { ledger: undefined }],
  ])('%s', (_, generated, present, last, change) => {
    const plan = planWrite(files(generated), files(present), ledgerOf(last))
    expect({
      write: plan.write.get(PATH),
      remove: plan.remove.includes(PATH),
      kept: plan.kept.includes(PATH),
      unchanged: plan.unchanged.includes(PATH),
      ledger: plan.ledger,
    }).toEqual({ write: undefined, remove: false, kept: false, unchanged: false, ...change, ledger: ledgerOf(change.ledger) })
  })
})

it('a file that was edited is kept however often the deck is generated', () => {
  let ledger = planWrite(files('v1'), new Map(), emptyLedger()).ledger
  for (const generated of ['v2', 'v3', 'v4']) {
    const plan = planWrite(files(generated), files('edited'), ledger)
    expect([...plan.write.keys()]).toEqual([])
    expect(plan.kept).toEqual([PATH])
    ledger = plan.ledger
  }
})

describe('a ledger', () => {
  it('parses back', () => {
    const ledger: Ledger = { ...ledgerOf('x'), report: '../report.md', slides: { a: slideHash('x') } }
    expect(parseLedger(formatLedger(ledger))).toEqual(ledger)
  })

  it('of version 1 knows files, no slides and no report', () => {
    expect(parseLedger('{"version":1,"files":{"a":"b"}}')).toEqual({ version: 2, files: { a: 'b' }, slides: {} })
  })

  it.each([
    [undefined], [''], ['{'], ['null'], ['[]'], ['{"version":3,"files":{"a":"b"}}'], ['{"version":1}'], ['{"version":1,"files":"x"}'], ['{"version":2,"files":["x"]}'],
  ])('that is %j counts for nothing', (text) => {
    expect(parseLedger(text)).toEqual(emptyLedger())
  })
})

describe('of the slides the ledger keeps', () => {
  const OTHER = 'pages/bob.md'
  const planned = (present: string) => planWrite(
    new Map([[PATH, 'new'], [OTHER, 'new']]),
    new Map([[PATH, present], [OTHER, 'old']]),
    { version: 2, files: { [PATH]: hashOf('old'), [OTHER]: hashOf('old') }, slides: { 'ada': 'last', 'ada-gone': 'last', 'bob': 'last', 'bob-gone': 'last' } },
    { report: 'report.md', slides: new Map<string, Record<string, string>>([[PATH, { ada: 'next', constructor: 'next' }], [OTHER, { ada: 'second', bob: 'next' }]]) },
  ).ledger

  it('what was written; of two with one id the first', () => {
    expect(planned('old')).toMatchObject({ report: 'report.md', slides: { ada: 'next', constructor: 'next', bob: 'next' } })
    expect(Object.keys(planned('old').slides)).toEqual(['ada', 'constructor', 'bob'])
  })

  it('what was last written of an edited page, as far as that still has it', () => {
    expect(planned('id: ada-gone').slides).toEqual({ 'ada': 'second', 'bob': 'next', 'ada-gone': 'last' })
  })

  it('nothing of an edited page whose section is gone: it is theirs', () => {
    expect(planWrite(new Map(), new Map([[PATH, 'id: ada']]), { version: 2, files: { [PATH]: 'old' }, slides: { ada: 'last' } }).ledger).toEqual(emptyLedger())
  })
})

describe('the hash of a slide is the same', () => {
  it('in the deck of this repository, as written and as Slidev\'s parser cuts it out of the page', async () => {
    const { plan, files } = deckOf(reportSource)
    const written = [...slideHashes(plan).values()].flatMap(slides => Object.entries(slides))
    const pages = await Promise.all([...files].filter(([path]) => path !== 'slides.md').map(([, page]) => parsePage(page)))
    expect(written.length).toBeGreaterThan(40)
    expect(pages.flat().map(({ frontmatter, raw }) => [frontmatter.id, slideHash(raw)])).toEqual(written)
  })

  it('whatever the slides say', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 3 }), async (texts) => {
      const slides = texts.map(([item, note], index): Slide => ({
        id: `slide-${index}`,
        layout: 'recap-takeaway',
        body: [{ type: 'points', items: [fromReport(item, 1)] }],
        notes: [{ type: 'text', text: note, line: 1 }, { type: 'code', lang: '', value: note, line: 1 }],
      }))
      const page = writePage({ name: 'x', slides })
      const [hashes] = slideHashes({ sections: [{ name: 'x', slides }] } as never).values()
      const read = await parsePage(page.replaceAll('\n', '\r\n'))
      expect(Object.fromEntries(read.map(({ frontmatter, raw }) => [frontmatter.id, slideHash(raw)]))).toEqual(hashes)
    }))
  })

  it('with empty lines around it, and not with another word in it', () => {
    expect(slideHash('\n\n---\nid: a\n---\r\n\r\n# A\n\n')).toBe(slideHash('---\nid: a\n---\n\n# A'))
    expect(slideHash('---\nid: a\n---\n\n# B')).not.toBe(slideHash('---\nid: a\n---\n\n# A'))
  })
})
