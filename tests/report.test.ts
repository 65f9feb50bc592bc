import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { ja } from '../src/labels/ja.ts'
import { proses } from '../src/read/blocks.ts'
import { sentences } from '../src/read/sentences.ts'
import { solid } from './support/markdown.ts'
import { deckOf, originalText, recap, report, reportSource } from './support/report.ts'
import { noteText, parsePage, renderSlide, shown } from './support/slidev.ts'

const { plan, files } = deckOf(reportSource)

/** The deck as Slidev reads it: every slide, what it shows, and its notes, paragraph by paragraph. */
const pages = await Promise.all([...files].filter(([path]) => path !== 'slides.md').map(async ([path, content]) => ({
  path,
  slides: (await parsePage(content)).map(({ frontmatter, content, note = '' }) => ({
    id: String(frontmatter.id),
    frontmatter,
    shown: shown(renderSlide(content)).filter(({ text }) => text),
    notes: note.split(/\n\n|\n(?=- )/).map(noteText).filter(Boolean),
  })),
})))
const slides = pages.flatMap(page => page.slides)
const slidesNamed = slides.map(slide => [slide.id, slide] as const)

describe('report.md', () => {
  it('has every word of the report as it was published, in its order, and no other', () => {
    const words = (node: Nodes): string => {
      switch (node.type) {
        case 'yaml': return ''
        case 'text':
        case 'inlineCode': return node.value
        case 'image': return node.alt ?? ''
        default: return 'children' in node ? node.children.map(words).join(' ') : ''
      }
    }
    const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(reportSource)
    expect(solid(words(tree)).replaceAll('==', '')).toBe(solid(originalText.replace(/^\s*[-*・•]\s+/gm, '')))
  })
})

it('the pages that Slidev reads have the slides that were planned, in their order', () => {
  expect(pages.map(({ path, slides }) => [path, slides.map(({ id }) => id)])).toEqual(plan.sections.map(({ name, slides }) => [`pages/${name}.md`, slides.map(({ id }) => id)]))
})

describe('nothing is lost:', () => {
  const said = slides.map(({ shown, notes }) => solid([...shown.map(({ text }) => text), ...notes].join('')))
  const all = report.blocks.flatMap(block => block.type === 'image' ? [block.alt] : proses(block).flatMap(prose => sentences(prose, 'ja')).map(({ text }) => text))

  it('there are sentences to lose', () => {
    expect(all.length).toBeGreaterThan(100)
  })

  it.each(all.map((sentence, i) => [i, sentence] as const))('sentence %i is on a slide or in its notes: %s', (_, sentence) => {
    expect(said.some(text => text.includes(solid(sentence)))).toBe(true)
  })

  it('every picture of the report is on a slide, by its file', () => {
    const pictures = [...reportSource.matchAll(/!\[[^\]]*\]\(photos\/([^)]+)\)/g)].map(([, file]) => file)
    expect(pictures).toHaveLength(3)
    for (const file of pictures) expect(files.get('pages/opening.md')).toContain(`file="${file}"`)
  })

  it('every address of the report is in the deck', () => {
    const deck = [...files.values()].join('\n')
    const addresses = new Set([...reportSource.matchAll(/https:\/\/[^\s)]+/g)].map(([url]) => url))
    for (const url of addresses) expect(deck).toContain(url)
  })
})

describe('nothing is invented:', () => {
  // A text is the report's if it stands in one block of it, or in its front matter, as it is.
  const { title, event, organisation, voices = [] } = report.meta
  const sources = [
    ...report.blocks.flatMap(block => block.type === 'image' ? [block.alt] : proses(block).map(({ text }) => text)),
    title ?? '', event?.name ?? '', organisation ?? '', ...voices,
  ].map(solid)
  const labels = Object.values(ja).map(label => new RegExp(`^${label.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(?:count|total)\}/g, '\\d+')}$`))
  const isReports = (text: string) => sources.some(source => source.includes(solid(text)))
  const isLabel = (text: string) => labels.some(label => label.test(text))
  const names = recap.people.map(({ name }) => name)

  it.each(slidesNamed)('all that slide %s shows is the report\'s, word for word, or a label', (_, { shown }) => {
    for (const { text } of shown) expect(isReports(text) || isLabel(text), text).toBe(true)
  })

  const noted = slidesNamed.filter(([, { notes }]) => notes.length > 0)
  const expectReports = (notes: string[]) => {
    for (const note of notes) {
      const spoken = names.reduce((text, name) => text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text, note)
      const handsOver = names.some(name => note === `${ja.nextPerson} ${name}`)
      expect(isReports(spoken) || isLabel(note) || handsOver, note).toBe(true)
    }
  }
  const joined = (id: string) => id === 'takutaka-next'

  it.each(noted.filter(([id]) => !joined(id)))('all that the notes of %s say is the report\'s, word for word, or a label', (_, { notes }) => {
    expectReports(notes)
  })

  it.each(noted.filter(([id]) => joined(id)))('all that the notes of %s say is the report\'s, word for word, or a label', (_, { notes }) => {
    expectReports(notes)
  })

  it.each(slidesNamed)('slide %s names nobody in its props who is not in the report', (_, { frontmatter }) => {
    const ids = recap.people.map(({ id }) => id)
    for (const key of ['person', 'author', 'nextPerson']) if (key in frontmatter) expect(ids).toContain(frontmatter[key])
    for (const id of String(frontmatter.people ?? '').split(' ').filter(Boolean)) expect(ids).toContain(id)
  })
})

it('generating twice gives the same bytes', () => {
  expect([...deckOf(reportSource).files]).toEqual([...files])
})

describe('on no slide is there more to read than 120 characters:', () => {
  const body = ({ shown }: typeof slides[number]) => shown.filter(({ path }) => path === 'ul>li' || path === 'blockquote>p').map(({ text }) => text).join('')

  it('there is something to read', () => {
    expect(slides.filter(slide => body(slide)).length).toBeGreaterThan(20)
  })

  it.each(slidesNamed)('%s', (_, slide) => {
    expect(body(slide).length, body(slide)).toBeLessThanOrEqual(120)
  })
})

describe.each(recap.people.map((person, i) => [person.name, person, recap.people[i + 1]] as const))('the section of %s', (_, person, next) => {
  const own = pages.find(({ path }) => path === `pages/${person.id}.md`)?.slides ?? []

  it('opens with a slide of its own address, which names them and their talks', () => {
    expect(own[0]?.frontmatter).toMatchObject({ layout: 'recap-person', person: person.id, routeAlias: person.id })
    expect(own[0]?.shown.map(({ text }) => text)).toEqual(expect.arrayContaining([person.name, ...person.talks.map(({ title }) => title)]))
  })

  it('shows who is speaking on every slide', () => {
    expect(own.map(({ frontmatter }) => frontmatter.person)).toEqual(own.map(() => person.id))
  })

  it(next ? `ends with who is next, ${next.name}, on the slide and in its notes` : 'is the last, and hands over to nobody', () => {
    const last = own.at(-1)
    expect(last?.frontmatter.nextPerson).toBe(next?.id)
    expect(last?.notes.filter(note => note.startsWith(ja.nextPerson))).toEqual(next ? [`${ja.nextPerson} ${next.name}`] : [])
    for (const slide of own.slice(0, -1)) expect(slide.frontmatter).not.toHaveProperty('nextPerson')
  })
})
