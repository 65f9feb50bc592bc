import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../src/merge/meaning.ts'
import type { SlideLedger, Wishes } from '../../src/merge/outcomes.ts'
import { mergePages as merge } from '../../src/merge/pages.ts'
import { splitPage } from '../../src/merge/split.ts'
import type { GeneratedPage, GeneratedSlide } from '../../src/write/deck.ts'
import { SET_ASIDE } from '../../src/write/entry.ts'
import { readPresent } from '../support/present.ts'

const none: SlideLedger = { slides: {}, orders: {} }
const nothing = { take: new Set<string>(), restore: new Set<string>() }

const mergePages = (generated: GeneratedPage[], present: ReadonlyMap<string, string>, last: SlideLedger, wishes: Wishes) => merge(generated, readPresent(present), last, wishes)

const slide = (id: string, words = id): GeneratedSlide => {
  const text = `---\nlayout: recap-takeaway\nid: ${id}\n---\n\n# ${words}`
  return { id, text, hash: meaningOf(text), says: '' }
}
const page = (name: string, ...slides: GeneratedSlide[]): GeneratedPage => ({ path: `pages/${name}.md`, slides })

const first = [page('aki', slide('aki'), slide('aki-2'), slide('aki-3')), page('ben', slide('ben'), slide('ben-2'))]

/** A deck that was generated, then edited by hand. */
function edited(edit: (pages: Map<string, string>) => void) {
  const made = mergePages(first, new Map(), none, nothing)
  const pages = new Map(made.pages)
  edit(pages)
  return { pages, ledger: made.ledger }
}

const change = (path: string, from: string, to: string) => (pages: Map<string, string>) => {
  const text = pages.get(path) ?? ''
  expect(text).toContain(from)
  pages.set(path, text.replace(from, to))
}

const idsOf = (text: string | undefined) => splitPage(text ?? '').map(({ id, text }) => id ?? text.trim())
const outcomesOf = (merged: ReturnType<typeof mergePages>) => Object.fromEntries(merged.slides.filter(({ outcome }) => outcome !== 'unchanged').map(({ id, outcome }) => [id, outcome]))

test('a first generation writes every page', () => {
  const { pages, slides } = mergePages(first, new Map(), none, nothing)
  expect([...pages.keys()]).toEqual(['pages/aki.md', 'pages/ben.md'])
  expect(slides.every(({ outcome }) => outcome === 'added')).toBe(true)
})

test('a second one of the same report changes nothing', () => {
  const { pages, ledger } = edited(() => {})
  const again = mergePages(first, pages, ledger, nothing)
  expect(outcomesOf(again)).toEqual({})
  expect(again.pages).toEqual(pages)
  expect(again.ledger).toEqual(ledger)
})

describe('a slide that a person edited', () => {
  const { pages, ledger } = edited(change('pages/aki.md', '# aki-2', '# By hand'))

  test('stays, and its neighbours follow the report', () => {
    const next = [page('aki', slide('aki', 'new'), slide('aki-2'), slide('aki-3')), first[1] as GeneratedPage]
    const merged = mergePages(next, pages, ledger, nothing)
    expect(outcomesOf(merged)).toEqual({ 'aki': 'updated', 'aki-2': 'kept' })
    expect(merged.pages.get('pages/aki.md')).toBe((pages.get('pages/aki.md') ?? '').replace('# aki\n', '# new\n'))
  })

  test('stays where the report below it changes, which is said on every run', () => {
    const next = [page('aki', slide('aki'), slide('aki-2', 'changed'), slide('aki-3')), first[1] as GeneratedPage]
    const merged = mergePages(next, pages, ledger, nothing)
    expect(outcomesOf(merged)).toEqual({ 'aki-2': 'outdated' })
    expect(outcomesOf(mergePages(next, merged.pages, merged.ledger, nothing))).toEqual({ 'aki-2': 'outdated' })
    const taken = mergePages(next, merged.pages, merged.ledger, { ...nothing, take: new Set(['aki-2']) })
    expect(outcomesOf(taken)).toEqual({ 'aki-2': 'taken' })
    expect(taken.pages.get('pages/aki.md')).toContain('# changed')
    expect(outcomesOf(mergePages(next, taken.pages, taken.ledger, nothing))).toEqual({})
  })

  test('stays where its text is gone from the report', () => {
    const merged = mergePages([page('aki', slide('aki'), slide('aki-3')), first[1] as GeneratedPage], pages, ledger, nothing)
    expect(outcomesOf(merged)).toEqual({ 'aki-2': 'orphaned' })
    expect(merged.pages.get('pages/aki.md')).toBe(pages.get('pages/aki.md'))
  })

  test('is set aside where its section is gone, and comes back with it', () => {
    const gone = mergePages([first[1] as GeneratedPage], pages, ledger, nothing)
    expect(outcomesOf(gone)).toEqual({ 'aki': 'removed', 'aki-2': 'orphaned', 'aki-3': 'removed' })
    expect([...gone.pages.keys()].sort()).toEqual(['pages/ben.md', SET_ASIDE])
    expect(gone.pages.get(SET_ASIDE)).toContain('# By hand')
    const back = mergePages(first, gone.pages, gone.ledger, nothing)
    expect(back.pages.has(SET_ASIDE)).toBe(false)
    expect(idsOf(back.pages.get('pages/aki.md'))).toEqual(['aki', 'aki-2', 'aki-3'])
    expect(back.pages.get('pages/aki.md')).toContain('# By hand')
  })
})

test('a slide that a person deleted stays deleted until it is restored', () => {
  const { pages, ledger } = edited(change('pages/aki.md', '---\nlayout: recap-takeaway\nid: aki-2\n---\n\n# aki-2\n\n', ''))
  const merged = mergePages(first, pages, ledger, nothing)
  expect(outcomesOf(merged)).toEqual({ 'aki-2': 'deleted' })
  expect(merged.pages).toEqual(pages)
  const without = mergePages([page('aki', slide('aki'), slide('aki-3')), first[1] as GeneratedPage], merged.pages, merged.ledger, nothing)
  expect(outcomesOf(mergePages(first, without.pages, without.ledger, nothing))).toEqual({ 'aki-2': 'deleted' })
  const restored = mergePages(first, merged.pages, merged.ledger, { ...nothing, restore: new Set(['aki-2']) })
  expect(idsOf(restored.pages.get('pages/aki.md'))).toEqual(['aki', 'aki-2', 'aki-3'])
})

test('a page that a person deleted stays deleted, also where its section grows', () => {
  const { pages, ledger } = edited(pages => pages.delete('pages/ben.md'))
  const merged = mergePages([first[0] as GeneratedPage, page('ben', slide('ben'), slide('ben-2'), slide('ben-3'))], pages, ledger, nothing)
  expect(outcomesOf(merged)).toEqual({ 'ben': 'deleted', 'ben-2': 'deleted', 'ben-3': 'deleted' })
  expect([...merged.pages.keys()]).toEqual(['pages/aki.md'])
})

test('a slide of one\'s own stays beside its neighbour; one that was moved to another page stays there', () => {
  const { pages, ledger } = edited((pages) => {
    change('pages/aki.md', '---\nlayout: recap-takeaway\nid: aki-3', '---\n\n# Mine\n\n---\nlayout: recap-takeaway\nid: aki-3')(pages)
    change('pages/ben.md', '---\nlayout: recap-takeaway\nid: ben-2\n---\n\n# ben-2\n', '')(pages)
    pages.set('pages/aki.md', `${pages.get('pages/aki.md')}\n---\nlayout: recap-takeaway\nid: ben-2\n---\n\n# ben-2\n`)
  })
  const next = [page('aki', slide('aki'), slide('aki-new'), slide('aki-2'), slide('aki-3')), page('ben', slide('ben'), slide('ben-2', 'changed'))]
  const merged = mergePages(next, pages, ledger, nothing)
  expect(outcomesOf(merged)).toEqual({ 'aki-new': 'added', 'ben-2': 'updated' })
  expect(idsOf(merged.pages.get('pages/aki.md'))).toEqual(['aki', 'aki-new', 'aki-2', '# Mine', 'aki-3', 'ben-2'])
  expect(merged.pages.get('pages/aki.md')).toContain('# changed')
  expect(idsOf(merged.pages.get('pages/ben.md'))).toEqual(['ben'])
})

test('a copy of a slide is its maker\'s', () => {
  const { pages, ledger } = edited((pages) => {
    pages.set('pages/aki.md', `${pages.get('pages/aki.md')}\n${slide('ben').text}\n`)
  })
  const merged = mergePages([first[0] as GeneratedPage, page('ben', slide('ben', 'changed'), slide('ben-2'))], pages, ledger, nothing)
  expect(outcomesOf(merged)).toEqual({ ben: 'updated' })
  expect(merged.pages.get('pages/aki.md')).toBe(pages.get('pages/aki.md'))
})

test('a page that an editor saved with other line ends counts as untouched, and keeps them', () => {
  const { pages, ledger } = edited((pages) => {
    pages.set('pages/aki.md', (pages.get('pages/aki.md') ?? '').replaceAll('\n', '\r\n').replace('layout: recap-takeaway', 'layout: "recap-takeaway"'))
  })
  const same = mergePages(first, pages, ledger, nothing)
  expect(outcomesOf(same)).toEqual({})
  expect(same.pages).toEqual(pages)
  const merged = mergePages([page('aki', slide('aki'), slide('aki-2', 'new'), slide('aki-3')), first[1] as GeneratedPage], pages, ledger, nothing)
  expect(outcomesOf(merged)).toEqual({ 'aki-2': 'updated' })
  expect(merged.pages.get('pages/aki.md')?.replaceAll('\r\n', '')).not.toContain('\n')
})
