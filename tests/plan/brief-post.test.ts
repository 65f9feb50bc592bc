import { expect, it } from 'vitest'
import { planDeck } from '../../src/plan/index.ts'
import { isBlock } from '../../src/plan/block.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf, unitsOf } from '../support/markdown.ts'

const POST = 'https://twitter.com/aoi/status/1234567890'
const post = (words: string, url = POST) => `> ${words} — 山田あおい (@aoi) [2031年5月8日](${url})`

it.each<[name: string, markdown: string, shown: boolean]>([
  ['what is called out below a picture', post('うちの庭だ！ [pic.twitter.com/abc](https://t.co/abc)'), false],
  ['a picture without a word', post('[pic.twitter.com/abc](https://t.co/abc)'), false],
  ['a few words of English', post('First seeds, at last'), false],
  ['a few words, whom they speak to and what they are filed under', post('@ren ついに！ #庭の日 #garden2031'), false],
  ['a few words on another host', post('植えた！', 'https://social.example/@aoi/1234567890'), false],
  ['a post that says something', post('水は朝のうちに、土が乾く前にやるのがいいと聞いた [pic.twitter.com/abc](https://t.co/abc)'), true],
  ['a few words that their author marked', post('==植えた！=='), true],
  ['a saying', '> 急がば回れ\n>\n> — 山田あおい', true],
  ['a saying with where it is from', '> 急がば回れ — [山田あおい](https://a.example/sayings)', true],
])('%s: is it a block? %s', (_, markdown, shown) => {
  expect(unitsOf(markdown).some(isBlock)).toBe(shown)
})

it('such a post is in the notes of the slide of what it was written of, word for word', () => {
  const document = documentOf(`# 庭の日\n\n## 午前\n\n==土を作るところから始める==のが新鮮でした。\n\n${post('うちの庭だ！ 今年も。 [pic.twitter.com/abc](https://t.co/abc)')}\n\n## 午後\n\n==水やりは朝==だそうです。\n`)
  const slides = planDeck(recognise(document), document.lineOf).sections.flatMap(section => section.slides)
  expect(slides.some(({ layout }) => layout === 'recap-quote')).toBe(false)
  const [told] = slides.filter(({ body }) => JSON.stringify(body).includes('土を作る'))
  expect(told?.notes.map(note => 'text' in note ? note.text : '')).toContain('うちの庭だ！今年も。pic.twitter.com/abc — 山田あおい (@aoi) 2031年5月8日')
})
