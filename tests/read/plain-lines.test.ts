import { expect, it } from 'vitest'
import { plainLines } from '../../src/read/front-matter/plain-lines.ts'

/** What blog engines let pass, and YAML does not. */
it.each<[name: string, yaml: string, values: Record<string, unknown> | undefined]>([
  ['a colon in a title', 'title: KubeCon: a recap\nlang: en', { title: 'KubeCon: a recap', lang: 'en' }],
  ['tabs', 'tags:\n\t- a\n\t- b\nlang: en', { tags: ['a', 'b'], lang: 'en' }],
  ['Liquid in a value', 'title: {{ site.title }}\nlang: en', { title: '{{ site.title }}', lang: 'en' }],
  ['a quoted text that goes on at the beginning of a line', 'title: 題\ndescription: "一行目。\n二行目。"\nlang: ja', { title: '題', description: '一行目。 二行目。', lang: 'ja' }],
  ['a comment', '# draft\ntitle: A: B', { title: 'A: B' }],
  ['a list that is never closed', 'event: [a, b\nlang: ja', undefined],
  ['a key that is there twice', 'title: A: B\ntitle: C', undefined],
  ['a value that repeats itself', 'title: A: B\nevent: [&a x, *a]', undefined],
  ['an alias to nothing', 'title: A: B\nevent: *a', undefined],
  ['no key at all', 'hello\nworld', undefined],
])('%s', (_, yaml, values) => {
  expect(plainLines(yaml)).toEqual(values)
})
