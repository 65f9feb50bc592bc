import { expect, it } from 'vitest'
import type { Node } from '../../src/plan/slide.ts'
import { snippetFiles } from '../../src/write/snippet.ts'

const snippet = (lang: string, value: string): Node => ({ type: 'snippet', lang, value, line: 1 })

it('the code of each slide is a file that is called after the slide and its language', () => {
  const files = snippetFiles([{ name: 'ada', slides: [
    { id: 'ada-talk-1', layout: 'recap-code', body: [snippet('go', 'a')], notes: [] },
    { id: 'ada-talk-1-2', layout: 'recap-code', body: [snippet('rubby', '{{ x }}\n-->')], notes: [] },
    { id: '花子', layout: 'recap-code', body: [snippet('', '---')], notes: [] },
  ] }])
  expect([...files]).toEqual([['snippets/ada-talk-1.go', 'a\n'], ['snippets/ada-talk-1-2.txt', '{{ x }}\n-->\n'], ['snippets/花子.txt', '---\n']])
})
