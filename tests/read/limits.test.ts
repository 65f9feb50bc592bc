import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/document.ts'

describe('what no parser gets through is refused, with the line and what to do:', () => {
  it.each([
    ['quotations in each other', `# t\n\n${'> '.repeat(300)}x`, /^more than 250 quotations/, 3],
    ['lists in each other', `# t\n\n${'1. '.repeat(300)}x`, /^more than 250 quotations or lists/, 3],
    ['emphasis', `# t\n\n${'*a**b'.repeat(3000)}`, /signs of emphasis/, 3],
    ['footnotes', `# t\n\n${Array.from({ length: 2001 }, (_, n) => `[^${n}]: x`).join('\n')}`, /footnotes/, 2003],
    ['front matter of brackets', `---\ntitle: ${'['.repeat(100)}\n---\n\n# t`, /brackets in each other/, 2],
    ['front matter as long as a book', `---\ntitle: ${'a'.repeat(60_000)}\n---\n\n# t`, /longer than 50000/, 2],
  ])('%s', (_, report, message, line) => {
    expect(() => parseMarkdown(report, 'report.md')).toThrow(expect.objectContaining({ name: 'RecapError', message: expect.stringMatching(message) as string, place: { file: 'report.md', line }, help: expect.stringMatching(/./) as string }) as Error)
  })

  it.each([
    ['rules', `# t\n\n${'- '.repeat(300)}\n\n${'*'.repeat(9000)}`],
    ['a long line', `# t\n\n- ${'a - > 1. '.repeat(1000)}`],
    ['much emphasis in many paragraphs', `# t\n\n${'*a* '.repeat(1000)}\n\n${'*a* '.repeat(1000)}\n\n${'*a* '.repeat(1000)}`],
    ['a long item in the front matter', `---\ntitle: t\nauthors:\n- ${'a'.repeat(900)}\n---\n\n# t`],
  ])('but not %s', (_, report) => {
    expect(() => parseMarkdown(report, 'report.md')).not.toThrow()
  })
})
