import { describe, expect, test } from 'vitest'
import { mergeEntry, writeEntry, type Entry } from '../../src/merge/entry.ts'
import { splitPage } from '../../src/merge/page.ts'
import { SET_ASIDE } from '../../src/merge/pages.ts'

const entry = (pages: string[], headmatter: Entry['headmatter'] = { theme: 'default', title: 'T', recap: { minutes: 10, people: [{ id: 'a', minutes: 3 }] } }): Entry =>
  ({ headmatter, pages: pages.map(name => `pages/${name}.md`) })

const before = entry(['opening', 'aki', 'closing'])
const text = writeEntry(before)
const long = writeEntry(entry(['opening', 'aki', 'voices', 'closing']))
const all = () => true

/** The pages in the order in which Slidev shows them, and slides in between. */
const shown = (text: string) => splitPage(text).map(({ text }) => /src: \.?\/?pages\/(\S+)\.md/.exec(text)?.[1] ?? text.replace(/---/g, '').trim())

test('the first time it is written, and the second time it is the same', () => {
  expect(shown(text)).toEqual(['opening', 'aki', 'closing'])
  expect(mergeEntry(before, undefined, undefined, all)).toBe(text)
  expect(mergeEntry(before, text, before, all)).toBe(text)
})

describe('imports', () => {
  test.each([
    ['a new section stands where the report has it', text, ['opening', 'aki', 'ben', 'closing'], ['opening', 'aki', 'ben', 'closing']],
    ['a section that is gone goes', text, ['opening', 'closing'], ['opening', 'closing']],
    ['the first one may change', text, ['aki', 'opening', 'closing'], ['aki', 'opening', 'closing']],
    ['one that a person deleted stays deleted', text.replace('---\nsrc: ./pages/aki.md\n---\n\n', ''), ['opening', 'aki', 'closing'], ['opening', 'closing']],
    ['one that a person moved stays moved', long.replace('---\nsrc: ./pages/aki.md\n---\n\n', '') + '\n---\nsrc: ./pages/aki.md\n---\n', ['opening', 'aki', 'voices', 'ben', 'closing'], ['opening', 'voices', 'ben', 'closing', 'aki']],
    ['a slide of a person\'s own stays behind its neighbour', text.replace('---\nsrc: ./pages/closing.md', '---\n\n# Mine\n\n---\nsrc: ./pages/closing.md'), ['opening', 'aki', 'ben', 'closing'], ['opening', 'aki', '# Mine', 'ben', 'closing']],
    ['what was set aside comes last', text, ['opening', 'closing', 'set-aside'], ['opening', 'closing', 'set-aside']],
  ])('%s', (_, present, pages, order) => {
    const last = present.includes('voices') ? entry(['opening', 'aki', 'voices', 'closing']) : before
    const merged = mergeEntry(entry(pages), present, last, page => pages.some(name => page === `pages/${name}.md`))
    expect(shown(merged)).toEqual(order)
    expect(mergeEntry(entry(pages), merged, entry(pages), page => pages.some(name => page === `pages/${name}.md`))).toBe(merged)
  })

  test('what was set aside is not shown', () => {
    expect(writeEntry({ ...before, pages: [...before.pages, SET_ASIDE] })).toContain('src: ./pages/set-aside.md\nhide: true')
  })
})

describe('the headmatter', () => {
  test('follows the report, and what a person changed, added or commented stays', () => {
    const mine = text.replace('theme: default\n', 'theme: seriph # ours\nmdc: true\n')
    const merged = mergeEntry(entry(['opening', 'aki', 'closing'], { theme: 'default', title: 'New', recap: { minutes: 12, people: [{ id: 'a', minutes: 4 }, { id: 'b', minutes: 1 }] } }), mine, before, all)
    expect(merged).toContain('theme: seriph # ours\nmdc: true\ntitle: New\n')
    expect(merged).toContain('minutes: 12')
    expect(merged).toContain('- id: b')
  })

  test('stays byte for byte where nothing is new', () => {
    const mine = text.replace('title: T', 'title:   "T"')
    expect(mergeEntry(before, mine, before, all)).toBe(mine)
    expect(mergeEntry(before, text.replaceAll('\n', '\r\n'), before, all)).toBe(text.replaceAll('\n', '\r\n'))
  })

  test('with a slide of its own keeps it first', () => {
    const mine = text.replace('src: ./pages/opening.md\n---\n', '---\n\n# Welcome\n\n---\nsrc: ./pages/opening.md\n---\n')
    const merged = mergeEntry(entry(['opening', 'aki', 'ben', 'closing']), mine, before, all)
    expect(shown(merged).slice(1)).toEqual(['opening', 'aki', 'ben', 'closing'])
    expect(splitPage(merged)[0]?.text).toContain('# Welcome')
  })
})
