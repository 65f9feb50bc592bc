import { expect, it } from 'vitest'
import { searchIndex } from '../../src/deck/search-index.ts'

const of = (content: string, note?: string, title?: string) => searchIndex([{ content, ...(note !== undefined && { note }), ...(title !== undefined && { title }) }])[0]

it.each<[what: string, content: string, text: string]>([
  ['lists and emphasis', '# T\n\n- **a** `b`\n- [c](https://x.example)', 'a b\nc'],
  ['text in components', '# T\n\n<LinkCard url="https://x.example">\n\nこのレポート\n\n</LinkCard>', 'このレポート'],
  ['no imported code and no slots', '# T\n\n<<< @/snippets/a.ts ts\n\n::right::\n\n右', '右'],
  ['code that stands on the slide', '# T\n\n```ts\nconst a = 1\n```', 'const a = 1'],
  ['characters that Markdown escapes', '# T\n\n3\\~4年', '3~4年'],
])('knows %s', (_, content, text) => {
  expect(of(content, '', 'T')).toEqual({ no: 1, title: 'T', text, note: '' })
})

it('knows the notes without their markup', () => {
  expect(of('# T', '**見出し**\n\n本文です。\n\n*次は akichan*', 'T')?.note).toBe('見出し\n本文です。\n次は akichan')
})

it('takes the first line for the title of a slide that has none', () => {
  expect(of('一行目\n\n二行目')?.title).toBe('一行目')
})
