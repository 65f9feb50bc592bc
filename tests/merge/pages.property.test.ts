import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meaningOf } from '../../src/merge/meaning.ts'
import { joinPage } from '../../src/merge/chunk.ts'
import type { SlideLedger } from '../../src/merge/outcomes.ts'
import { mergePages } from '../../src/merge/pages.ts'
import { splitPage } from '../../src/merge/split.ts'
import type { GeneratedPage } from '../../src/write/deck.ts'
import { readPresent } from '../support/present.ts'

/** A report that people go on writing: sections in their order, each with as many slides as it has words. */
type Report = { name: string, words: string[] }[]

const names = ['aki', 'ben', 'chi']
const generate = (report: Report): GeneratedPage[] => report.map(({ name, words }) => ({
  path: `pages/${name}.md`,
  slides: words.map((word, index) => {
    const text = `---\nlayout: x\nid: ${name}-${index + 1}\n---\n\n# ${word}`
    return { id: `${name}-${index + 1}`, text, hash: meaningOf(text), says: '' }
  }),
}))

const report: fc.Arbitrary<Report> = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...names), words: fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 4 }) }),
  { selector: ({ name }) => name, maxLength: 3 },
)

/** What a person does to the deck; `at` chooses the slide. */
const deed = fc.record({
  kind: fc.constantFrom('edit', 'delete', 'write', 'move', 'carriage returns'),
  at: fc.nat(20),
  to: fc.nat(20),
})
const step = fc.oneof(report.map(report => ({ report })), deed.map(deed => ({ deed })))

class Deck {
  pages = new Map<string, string>()
  ledger: SlideLedger = { slides: {}, orders: {} }
  /** All that people wrote, by its words; each is to be found in the deck until they delete it. */
  byHand = new Set<string>()
  private count = 0

  generate(report: Report) {
    const merged = mergePages(generate(report), readPresent(this.pages), this.ledger, { take: new Set(), restore: new Set() })
    const again = mergePages(generate(report), readPresent(merged.pages), merged.ledger, { take: new Set(), restore: new Set() })
    this.pages = merged.pages
    this.ledger = merged.ledger
    return { merged, again }
  }

  do({ kind, at, to }: { kind: string, at: number, to: number }) {
    const paths = [...this.pages.keys()].sort()
    if (paths.length === 0) return
    const path = paths[at % paths.length] as string
    const chunks = splitPage(this.pages.get(path) ?? '')
    const index = to % chunks.length
    const chunk = chunks[index]
    if (!chunk) return
    const words = `by hand ${++this.count}`
    switch (kind) {
      case 'edit':
        this.forget(chunk.text)
        chunk.text = chunk.text.replace(/# .*/, `# ${words}`)
        this.byHand.add(words)
        break
      case 'write':
        chunks.splice(index, 0, { text: `---\nclass: mine\n---\n\n# ${words}\n\n`, before: '' })
        this.byHand.add(words)
        break
      case 'delete':
        this.forget(chunk.text)
        chunks.splice(index, 1)
        break
      case 'move':
        chunks.splice(index, 1)
        chunks.splice((to * 7) % (chunks.length + 1), 0, chunk)
        break
      case 'carriage returns': {
        this.pages.set(path, (this.pages.get(path) ?? '').replace(/\r?\n/g, '\r\n'))
        return
      }
    }
    if (chunks.length === 0) this.pages.delete(path)
    else this.pages.set(path, joinPage(chunks))
  }

  private forget(text: string) {
    for (const words of this.byHand) if (text.includes(`# ${words}\n`) || text.includes(`# ${words}\r`)) this.byHand.delete(words)
  }
}

test('whatever people and the report do: nothing by hand is lost, nothing untouched is stale, again is the same', () => {
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
    const deck = new Deck()
    let last: Report = []
    for (const one of steps) {
      if ('deed' in one) deck.do(one.deed)
      else last = one.report
      const { merged, again } = deck.generate(last)
      const all = [...deck.pages.values()].join('\n')
      for (const words of deck.byHand) expect(all).toContain(`# ${words}`)
      const shown = new Map([...deck.pages.values()].flatMap(text => splitPage(text)).flatMap(({ id, text }) => id === undefined ? [] : [[id, meaningOf(text)] as const]))
      for (const { id, text } of generate(last).flatMap(({ slides }) => slides)) {
        const outcome = merged.slides.find(slide => slide.id === id)?.outcome
        if (outcome === 'deleted') expect(shown.has(id)).toBe(false)
        else if (outcome !== 'kept' && outcome !== 'outdated') expect(shown.get(id)).toBe(meaningOf(text))
      }
      expect(again.pages).toEqual(merged.pages)
      expect(again.ledger).toEqual(merged.ledger)
    }
  }), { numRuns: 400 })
})
