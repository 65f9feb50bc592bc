import { describe, expect, it } from 'vitest'
import { emptyLedger, formatLedger, hashOf, parseLedger, planWrite, type Ledger } from '../../src/write/ledger.ts'

const PATH = 'pages/ada.md'
const files = (content: string | undefined) => new Map(content === undefined ? [] : [[PATH, content]])
const ledgerOf = (content: string | undefined): Ledger => ({ version: 1, files: content === undefined ? {} : { [PATH]: hashOf(content) } })

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
    expect(parseLedger(formatLedger(ledgerOf('x')))).toEqual(ledgerOf('x'))
  })

  it.each([
    [undefined], [''], ['{'], ['null'], ['[]'], ['{"version":2,"files":{}}'], ['{"version":1}'], ['{"version":1,"files":"x"}'],
  ])('that is %j counts for nothing', (text) => {
    expect(parseLedger(text)).toEqual(emptyLedger())
  })
})
