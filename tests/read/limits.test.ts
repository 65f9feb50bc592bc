import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/document.ts'

describe('what no parser gets through is refused, with the line and what to do:', () => {
  it.each([
    ['quotations in each other', `# t\n\n${'> '.repeat(300)}x`, /^more than 250 quotations/, 3],
    ['lists in each other', `# t\n\n${'1. '.repeat(300)}x`, /^more than 250 quotations or lists/, 3],
    ['lists in each other, a line each', `# t\n\n${Array.from({ length: 600 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')}`, /^more than 250 quotations or lists/, 253],
    ['emphasis', `# t\n\n${'*a**b'.repeat(3000)}`, /signs of emphasis/, 3],
    ['brackets', `# t\n\n${']('.repeat(30_000)}`, /more than 10000 brackets/, 3],
    ['signs of Markdown', `# t\n\n${'<'.repeat(250_000)}`, /more than 200000 signs of Markdown/, 3],
    ['emphasis behind a fence that ended with its list', `- \`\`\`\n\n${'*a**b'.repeat(3000)}`, /signs of emphasis/, 3],
    ['emphasis behind a fence that is one of HTML', `<div>\n\`\`\`\n\n${'*a**b'.repeat(3000)}`, /signs of emphasis/, 4],
    ['emphasis in a paragraph with lines of code between', `# t\n\n${`${'*a**b'.repeat(100)}\n\`x\`\n`.repeat(30)}`, /signs of emphasis/, 53],
    ['footnotes', `# t\n\n${Array.from({ length: 2001 }, (_, n) => `[^${n}]: x`).join('\n')}`, /footnotes/, 2003],
    ['front matter of brackets', `---\ntitle: ${'['.repeat(100)}\n---\n\n# t`, /brackets in each other/, 2],
    ['a rule of a hundred thousand signs with space between', `# t\n\n${'- '.repeat(100_000)}`, /^a rule has more than 10000 signs/, 3],
    ['front matter of lists in each other', `---\ntitle: t\npeople:\n${'- '.repeat(20_000)}\n---\n\n# t`, /lists in each other/, 2],
    ['front matter as long as a book', `---\ntitle: ${'a'.repeat(60_000)}\n---\n\n# t`, /longer than 50000/, 2],
  ])('%s', (_, report, message, line) => {
    expect(() => parseMarkdown(report, 'report.md')).toThrow(expect.objectContaining({ name: 'RecapError', message: expect.stringMatching(message) as string, place: { file: 'report.md', line }, help: expect.stringMatching(/./) as string }) as Error)
  })

  it.each([
    ['code', `# t\n\n\`\`\`\n${'*a**b _c_ [d](e <f>\n'.repeat(20_000)}${'> '.repeat(300)}\n${'[^1]: x\n'.repeat(3000)}\`\`\``],
    ['rules', `# t\n\n${'- '.repeat(300)}\n\n${'*'.repeat(9000)}\n\n${'*'.repeat(1_000_000)}`],
    ['a long line', `# t\n\n- ${'a - > 1. '.repeat(1000)}`],
    ['much emphasis in many paragraphs', `# t\n\n${'*a* '.repeat(1000)}\n\n${'*a* '.repeat(1000)}\n\n${'*a* '.repeat(1000)}`],
    ['a long item in the front matter', `---\ntitle: t\nauthors:\n- ${'a'.repeat(900)}\n---\n\n# t`],
  ])('but not %s', (_, report) => {
    expect(() => parseMarkdown(report, 'report.md')).not.toThrow()
  })
})
