import { describe, expect, it } from 'vitest'
import { ownersOf, type OwnedSlide } from '../../../src/check/deck/owner.ts'
import { meaningOf } from '../../../src/merge/meaning.ts'
import { emptyLedger, hashOf, type Ledger } from '../../../src/write/ledger.ts'

const slide = (change: Partial<OwnedSlide>): OwnedSlide => ({ file: 'pages/a.md', page: 'touched', id: 'a', raw: '# A', ...change })
const ledger: Ledger = {
  ...emptyLedger(),
  files: { 'pages/a.md': hashOf('last'), 'pages/b.md': hashOf('last') },
  slides: { a: { hash: meaningOf('# A'), page: 'pages/a.md', says: '' }, b: { hash: meaningOf('# B'), page: 'pages/b.md', says: '' }, gone: { hash: meaningOf('# A'), page: 'pages/a.md', says: '', deleted: true } },
}

describe('a slide is', () => {
  it.each<[what: string, slides: Partial<OwnedSlide>[], owners: string[]]>([
    ['generated in a page that nobody touched', [{ page: 'last', id: 'unknown' }], ['generated']],
    ['generated in a touched page, if it is as it was', [{ raw: '\n# A\r\n' }], ['generated']],
    ['edited, if it is not', [{ raw: '# A!' }], ['edited']],
    ['written, if it was never generated', [{ id: 'c' }], ['written']],
    ['written without an id', [{ id: undefined as never }], ['written']],
    ['generated in another file than it was', [{ file: 'pages/c.md' }], ['generated']],
    ['written, if one before it has its id', [{}, {}, { raw: '# A!' }], ['generated', 'written', 'written']],
    ['generated in its own page, and written where it was copied to, whichever comes first', [{ file: 'pages/c.md' }, {}], ['written', 'generated']],
    ['written, if it was deleted and somebody wrote another with its id', [{ id: 'gone', raw: '# Mine' }], ['written']],
    ['edited, if it is the first with its id, whatever comes behind', [{ raw: '# A!' }, {}], ['edited', 'written']],
    ['generated in an untouched page even with an id of one before', [{}, { file: 'pages/b.md', page: 'last' }], ['generated', 'generated']],
    ['written, if it is called as what every object has', [{ id: 'constructor' }], ['written']],
  ])('%s', (_, slides, owners) => {
    expect(ownersOf(slides.map(slide), ledger)).toEqual(owners)
  })
})
