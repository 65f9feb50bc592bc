import { describe, expect, test } from 'vitest'
import { mergeEntry } from '../../src/merge/entry.ts'
import { splitPage } from '../../src/merge/split.ts'
import { writeEntry, type Entry } from '../../src/write/entry.ts'
import type { WrittenEntry } from '../../src/write/ledger.ts'

/** Pages that are people's own. */
const OWN = new Set(['mine', 'set-aside'])
const pathOf = (name: string) => `pages/${name}.md`
const entry = (pages: string[], headmatter: Entry['headmatter'] = { theme: 'default', title: 'T', recap: { minutes: 10, people: [{ id: 'a', minutes: 3 }] } }): Entry =>
  ({ headmatter, sections: pages.filter(name => !OWN.has(name)).map(pathOf), own: pages.filter(name => OWN.has(name)).map(pathOf) })
const written = ({ headmatter, sections, own }: Entry): WrittenEntry => ({ headmatter, pages: [...sections, ...own] })

const before = entry(['opening', 'aki', 'closing'])
const text = writeEntry(before)
const long = writeEntry(entry(['opening', 'aki', 'voices', 'closing']))
const some = (has: (page: string) => boolean) => ({ before: { has }, after: { has } })
const all = some(() => true)

/** The pages in the order in which Slidev shows them, and slides in between. */
const shown = (text: string) => splitPage(text).map(({ text }) => /src: \.?\/?pages\/(\S+)\.md/.exec(text)?.[1] ?? text.replace(/---/g, '').trim())

test('the first time it is written, and the second time it is the same', () => {
  expect(shown(text)).toEqual(['opening', 'aki', 'closing'])
  expect(mergeEntry(before, text, written(before), all)).toBe(text)
})

describe('imports', () => {
  test.each([
    ['a new section stands where the report has it', text, ['opening', 'aki', 'ben', 'closing'], ['opening', 'aki', 'ben', 'closing']],
    ['a section that is gone goes', text, ['opening', 'closing'], ['opening', 'closing']],
    ['the first one may change', text, ['aki', 'opening', 'closing'], ['aki', 'opening', 'closing']],
    ['one that a person deleted stays deleted', text.replace('---\nsrc: ./pages/aki.md\n---\n\n', ''), ['opening', 'aki', 'closing'], ['opening', 'closing']],
    ['one that a person moved stays moved', long.replace('---\nsrc: ./pages/aki.md\n---\n\n', '') + '\n---\nsrc: ./pages/aki.md\n---\n', ['opening', 'aki', 'voices', 'ben', 'closing'], ['opening', 'voices', 'ben', 'closing', 'aki']],
    ['a slide of a person\'s own stays behind its neighbour', text.replace('---\nsrc: ./pages/closing.md', '---\n\n# Mine\n\n---\nsrc: ./pages/closing.md'), ['opening', 'aki', 'ben', 'closing'], ['opening', 'aki', '# Mine', 'ben', 'closing']],
    ['a page of a person\'s own comes last, and stays where they moved it', text.replace('---\nsrc: ./pages/closing.md', '---\nsrc: ./pages/mine.md\n---\n\n---\nsrc: ./pages/closing.md'), ['opening', 'aki', 'ben', 'closing', 'mine'], ['opening', 'aki', 'mine', 'ben', 'closing']],
    ['what was set aside comes last', text, ['opening', 'closing', 'set-aside'], ['opening', 'closing', 'set-aside']],
  ])('%s', (_, present, pages, order) => {
    const last = present.includes('voices') ? entry(['opening', 'aki', 'voices', 'closing']) : before
    const merged = mergeEntry(entry(pages), present, written(last), some(page => pages.some(name => page === pathOf(name))))
    expect(shown(merged)).toEqual(order)
    expect(mergeEntry(entry(pages), merged, written(entry(pages)), some(page => pages.some(name => page === pathOf(name))))).toBe(merged)
  })
})

describe('the headmatter', () => {
  test('follows the report, and what a person changed, added or commented stays', () => {
    const mine = text.replace('theme: default\n', 'theme: seriph # ours\nmdc: true\n')
    const merged = mergeEntry(entry(['opening', 'aki', 'closing'], { theme: 'default', title: 'New', recap: { minutes: 12, people: [{ id: 'a', minutes: 4 }, { id: 'b', minutes: 1 }] } }), mine, written(before), all)
    expect(merged).toContain('theme: seriph # ours\nmdc: true\ntitle: New\n')
    expect(merged).toContain('minutes: 12')
    expect(merged).toContain('- id: b')
  })

  test('stays byte for byte where nothing is new', () => {
    const mine = text.replace('title: T', 'title:   "T"')
    expect(mergeEntry(before, mine, written(before), all)).toBe(mine)
    expect(mergeEntry(before, text.replaceAll('\n', '\r\n'), written(before), all)).toBe(text.replaceAll('\n', '\r\n'))
  })

  test('with a slide of its own keeps it first', () => {
    const mine = text.replace('src: ./pages/opening.md\n---\n', '---\n\n# Welcome\n\n---\nsrc: ./pages/opening.md\n---\n')
    const merged = mergeEntry(entry(['opening', 'aki', 'ben', 'closing']), mine, written(before), all)
    expect(shown(merged).slice(1)).toEqual(['opening', 'aki', 'ben', 'closing'])
    expect(splitPage(merged)[0]?.text).toContain('# Welcome')
  })
})
