import { describe, expect, it } from 'vitest'
import { ownersOf, type OwnedSlide } from '../../../src/check/deck/owner.ts'
import { hashOf, slideHash, type Ledger } from '../../../src/write/ledger.ts'

const slide = (change: Partial<OwnedSlide>): OwnedSlide => ({ file: 'pages/a.md', page: 'touched', id: 'a', raw: '# A', ...change })
const ledger: Ledger = { version: 2, files: { 'pages/a.md': hashOf('last'), 'pages/b.md': hashOf('last') }, slides: { a: slideHash('# A'), b: slideHash('# B') } }

describe('a slide is', () => {
  it.each<[what: string, slides: Partial<OwnedSlide>[], owners: string[]]>([
    ['generated in a page that nobody touched', [{ page: 'last', id: 'unknown' }], ['generated']],
    ['generated in a touched page, if it is as it was', [{ raw: '\n# A\r\n' }], ['generated']],
    ['edited, if it is not', [{ raw: '# A!' }], ['edited']],
    ['written, if it was never generated', [{ id: 'c' }], ['written']],
    ['written without an id', [{ id: undefined as never }], ['written']],
    ['generated in another file than it was', [{ file: 'pages/c.md' }], ['generated']],
    ['written, if one before it has its id', [{}, {}, { raw: '# A!' }], ['generated', 'written', 'written']],
    ['edited, if it is the first with its id, whatever comes behind', [{ raw: '# A!' }, {}], ['edited', 'written']],
    ['generated in an untouched page even with an id of one before', [{}, { file: 'pages/b.md', page: 'last' }], ['generated', 'generated']],
    ['written, if it is called as what every object has', [{ id: 'constructor' }], ['written']],
  ])('%s', (_, slides, owners) => {
    expect(ownersOf(slides.map(slide), ledger)).toEqual(owners)
  })
})
