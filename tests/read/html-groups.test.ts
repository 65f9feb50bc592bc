import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { inGroups } from '../../src/read/html/in-groups.ts'
import { parsePage, walk } from '../../src/read/html/parse.ts'
import { htmlTree } from '../../src/read/html/to-tree.ts'
import { readReport } from '../../src/read/report.ts'

const COUNT = 3500
const many = (make: (n: number) => string): string => Array.from({ length: COUNT }, (_, index) => make(index)).join('')
const page = (body: string): string => `<!doctype html><html><body><article><h1>会議に参加しました</h1>${body}</article></body></html>`

const childrenOf = (html: string): number => Math.max(...[...walk(inGroups(parsePage(html)))].map(node => 'children' in node ? node.children.length : 0))

describe('of a page with thousands of things beside each other', () => {
  it.each<[what: string, body: string]>([
    ['paragraphs', many(n => `<p>話${n}です。</p>`)],
    ['paragraphs on lines', many(n => `<p>話${n}です。</p>\n`)],
    ['sentences and breaks', `<p>${many(n => `話${n}です。<br>`)}</p>`],
    ['words in bold', `<p>${many(n => `話 <b>${n}</b> です。 `)}</p>`],
    ['blocks that hold them', `<div><div>${many(n => `<div>話${n}です。</div>`)}</div></div>`],
  ])('%s, no element keeps more than a library takes, and none is told from what it would be alone', async (_, body) => {
    expect(childrenOf(page(body))).toBeLessThanOrEqual(1001)
    expect(JSON.stringify(htmlTree(parsePage(page(body))))).not.toContain('inGroup')
    const { blocks } = await readReport(page(body), 'report.html')
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['heading', 'paragraph']))
    const text = blocks.flatMap(block => 'prose' in block && block.type === 'paragraph' ? [block.prose.text] : []).join('').replace(/\s+/g, '')
    expect(text).toBe(many(n => `話${n}です。`))
  })

  it('an attribute of the report\'s own makes no group', () => {
    const { children } = htmlTree(parsePage(page('<div inGroup="true" data-in-group="true"><p>話です。</p></div><p>次です。</p>')))
    expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
    const made = [...walk(inGroups(parsePage(page('<div inGroup="true">x</div>'))))].filter((node): node is Element => node.type === 'element')
    expect(made.some(({ properties }) => properties.inGroup === true)).toBe(false)
  })
})
