import { describe, expect, it } from 'vitest'
import { contentSlides } from '../../src/plan/content.ts'
import type { Moment } from '../../src/plan/segment.ts'
import { fromLabel, type Note, type Slide } from '../../src/plan/slide.ts'
import { unitsOf } from '../support/markdown.ts'

const moments = (markdown: string): Moment[] => unitsOf(markdown).flatMap((unit): Moment[] =>
  unit.kind === 'sentence' && unit.highlights.length > 0
    ? unit.highlights.map(highlight => ({ unit, highlight, state: 'subject' }))
    : [{ unit, state: 'subject' }])
const slidesOf = (markdown: string) => contentSlides({ id: 'x', layout: 'recap-talk', person: 'p' }, [{ type: 'title', text: fromLabel('頭') }], moments(markdown))
const notes = (slide: Slide | undefined) => slide?.notes.map((note: Note) => 'text' in note ? note.text : note.value) ?? []
const points = (slide: Slide | undefined) => slide?.body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : []) ?? []

it('nothing to say is no slide', () => {
  expect(slidesOf('![図](a.png)').length).toBeLessThanOrEqual(1)
  expect(contentSlides({ id: 'x', layout: 'recap-talk' }, [], [])).toEqual([])
})

it('highlights become points under the head, their sentences the notes', () => {
  const [slide, ...others] = slidesOf('これは==一つ目==です。これは==二つ目==です。')
  expect(others).toEqual([])
  expect(slide).toMatchObject({ id: 'x', layout: 'recap-talk', person: 'p' })
  expect(slide?.body[0]).toEqual({ type: 'title', text: fromLabel('頭') })
  expect(points(slide)).toEqual(['一つ目', '二つ目'])
  expect(notes(slide)).toEqual(['これは一つ目です。これは二つ目です。'])
})

it('more than a slide holds goes on the next, with numbered ids and the same head', () => {
  const slides = slidesOf(['一', '二', '三', '四'].map(text => `==${text}==です。`).join('\n\n'))
  expect(slides.map(({ id }) => id)).toEqual(['x', 'x-2'])
  expect(slides.flatMap(points)).toEqual(['一', '二', '三', '四'])
  expect(slides.every(({ body }) => body[0]?.type === 'title')).toBe(true)
})

describe('text without a highlight', () => {
  it('goes into the notes of the slide before it', () => {
    const slides = slidesOf('==印==です。\n\n続きの話。')
    expect(slides).toHaveLength(1)
    expect(notes(slides[0])).toEqual(['印です。', '続きの話。'])
  })

  it('goes, before any slide, into the notes of the first, ahead of its own', () => {
    expect(notes(slidesOf('前の話。\n\n==印==です。')[0])).toEqual(['前の話。', '印です。'])
  })

  it('goes, after a list or a sub-heading, into the notes of the slide before that', () => {
    expect(slidesOf('- 一\n- 二\n\n後の話。').map(notes)).toEqual([['一', '二', '後の話。']])
    expect(slidesOf('==印==です。\n\n#### 題\n\n後の話。').map(notes)).toEqual([['印です。', '題', '後の話。']])
  })

  it.each<[name: string, markdown: string, before: string[], own: string[]]>([
    ['a quotation', '==印==です。\n\n#### 題\n\n> 引用です。', ['印です。'], ['題', '引用です。']],
    ['a list with its lead', '==印==です。\n\n#### 題\n\n話だけ。\n\n手順は次のとおりです。\n\n1. 選ぶ\n2. 試す\n3. 直す', ['印です。'], ['題', '話だけ。', '手順は次のとおりです。', '選ぶ', '試す', '直す']],
    ['code, below two headings', '==印==です。\n\n### 大きな題\n\n#### 題\n\n```ts\nx()\n```', ['印です。'], ['大きな題', '題', 'x()']],
  ])('goes with its sub-heading to %s that stands under it', (_, markdown, before, own) => {
    expect(slidesOf(markdown).map(notes)).toEqual([before, own])
  })

  it('alone is a slide with its head and its notes', () => {
    const slides = slidesOf('話だけ。')
    expect(slides).toHaveLength(1)
    expect(points(slides[0])).toEqual([])
    expect(notes(slides[0])).toEqual(['話だけ。'])
  })
})

describe('a list', () => {
  it('has a slide of its own, with what introduces it said above', () => {
    const slides = slidesOf('続いて==三要素==の説明です。\n\n- 一\n- 二\n\n==後==の話。')
    expect(slides.map(({ id, layout }) => [id, layout])).toEqual([['x', 'recap-cards'], ['x-2', 'recap-talk']])
    expect(slides[0]?.body.map(({ type }) => type)).toEqual(['title', 'say', 'points'])
    expect(slides[0]?.body[1]).toMatchObject({ text: { text: '三要素' } })
    expect(notes(slides[0])).toEqual(['続いて三要素の説明です。', '一', '二'])
    expect(points(slides[1])).toEqual(['後'])
  })

  it('over several slides is in the notes once', () => {
    const items = Array.from({ length: 5 }, (_, i) => `${i}番目の項目は、言葉よりも長い文である`)
    const slides = slidesOf(items.map(item => `- ${item}`).join('\n'))
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.flatMap(notes)).toEqual(items)
    expect(slides.flatMap(points)).toEqual(items)
  })
})

describe('an address that stands alone', () => {
  const card = (url: string) => ({ type: 'component', name: 'LinkCard', props: { url } })

  it('is a code beside the words that it belongs to', () => {
    const [slide, ...others] = slidesOf('==資料を公開==しました。\n\nhttps://a.example/x')
    expect(others).toEqual([])
    expect(slide?.layout).toBe('recap-address')
    expect(slide?.body.slice(1)).toMatchObject([{ type: 'points' }, card('https://a.example/x')])
    expect(notes(slide)).toEqual(['資料を公開しました。', 'https://a.example/x'])
  })

  it('stands with a second one below it where the titles of both leave room', () => {
    expect(slidesOf('==資料を公開==しました。\n\n[資料](https://a.example/x)\n\nhttps://b.example/x').map(({ layout }) => layout)).toEqual(['recap-address'])
    expect(slidesOf('==資料を公開==しました。\n\n[とてもとても長い題名のある二日目の発表の資料その一](https://a.example/x)\n\n[とてもとても長い題名のある二日目の発表の資料その二](https://b.example/x)').map(({ layout }) => layout)).toEqual(['recap-talk', 'recap-address'])
  })

  it('has the sentence before it beside it, where nothing is marked', () => {
    expect(slidesOf('資料はこちらです。\n\nhttps://a.example/x')[0]?.body.slice(1)).toMatchObject([{ items: [{ text: '資料はこちらです。' }] }, card('https://a.example/x')])
  })

  it('with nothing before it is under the head', () => {
    expect(slidesOf('https://a.example/x')[0]?.body).toMatchObject([{ type: 'title' }, card('https://a.example/x')])
  })

  it('is placed by a layout that has a place for it; more than that follow', () => {
    const next = (urls: string[]) => contentSlides({ id: 'x', layout: 'recap-next' }, [], moments(['==話したい==です。', ...urls].join('\n\n'))).map(({ layout, body }) => [layout, body.length])
    expect(next(['https://a.example/x'])).toEqual([['recap-next', 2]])
    expect(next(['https://a.example/x', 'https://b.example/x'])).toEqual([['recap-next', 1], ['recap-address', 2]])
  })

  it('among several follows with them on a slide of their own', () => {
    const slides = slidesOf(`==資料==です。\n\n${['a', 'b', 'c'].map(name => `https://${name}.example/x`).join('\n\n')}`)
    expect(slides.map(({ layout }) => layout)).toEqual(['recap-talk', 'recap-address'])
    expect(slides[1]?.body).toHaveLength(4)
    expect(slides.flatMap(notes)).toHaveLength(4)
  })
})

describe('what leads to a block', () => {
  it.each<[name: string, markdown: string, said: string | undefined]>([
    ['the marked words of the sentence before it', '==三つの規則==です。\n\n```\na\n```', '三つの規則'],
    ['a sentence that says so', '具体的には以下のとおりで、順に説明していきます。\n\n```\na\n```', '具体的には以下のとおりで、順に説明していきます。'],
    ['a line of its own', '設定です。\n\n```\na\n```', '設定です。'],
    ['a sub-heading', '#### 設定\n\n```\na\n```', '設定'],
    ['nothing far off', '設定です。\n\n別の話をここでしておきたいと思うのですが、長くなるのでまた今度にします。\n\n```\na\n```', undefined],
  ])('is %s', (_, markdown, said) => {
    const slide = slidesOf(markdown).find(({ layout }) => layout === 'recap-code')
    expect(slide?.body.flatMap(node => node.type === 'say' ? [node.text.text] : [])).toEqual(said ? [said] : [])
  })

  it.each<[name: string, sentence: string, said: string]>([
    ['all of it', '会の準備では次の三つの決まりを守りました。', '会の準備では次の三つの決まりを守りました'],
    ['whatever it says', '鉢の数え方が去年から変わっているので注意が必要とのことです。', '鉢の数え方が去年から変わっているので注意が必要とのことです'],
    ['without what joins it to the one before', 'また、庭の手入れが早くなると色々な変化が出たそうです。', '庭の手入れが早くなると色々な変化が出たそうです'],
    ['without a word that leans on the one before', 'ただ数え方が去年から変わっているので注意が必要とのことです。', '数え方が去年から変わっているので注意が必要とのことです'],
    ['as much of its end as there is room for', '参加した人たちも「よくあることだ」とうなずきながら長い話を最後まで静かに聞いていましたが、花子さんは水やりが妨げにならないように、次のことを始めたと話しました。', '花子さんは水やりが妨げにならないように、次のことを始めたと話しました'],
  ])('to a list is the sentence before it: %s', (_, sentence, said) => {
    const list = slidesOf(`${sentence}\n\n- 庭の係を決める\n- 毎朝の時間を決める\n- 道具を直す`).find(({ body }) => body.some(node => 'items' in node))
    expect(list?.body.flatMap(node => node.type === 'say' ? [node.text.text] : [])).toEqual([said])
  })

  it('is on the first slide of a table, the title of those that follow, and in the notes once', () => {
    const slides = slidesOf(`==一覧==です。\n\n| 名 |\n| - |\n${Array.from({ length: 20 }, (_, i) => `| 行${i} |`).join('\n')}`)
    expect(slides.length).toBeGreaterThan(1)
    const saying = slides.map(({ body }) => body.flatMap(node => node.type === 'say' || node.type === 'title' ? [`${node.type} ${node.text.text}`] : []))
    expect(saying).toEqual(slides.map((_, index) => index === 0 ? ['title 頭', 'say 一覧'] : ['title 頭']))
    expect(slides.flatMap(notes)).toHaveLength(22)
  })
})

it('a word or two as a list are points of the words before them, not a slide', () => {
  const slides = slidesOf('==二つある==という話をしましたが、詳しくはまた別の機会にお話しします。\n\n別の段落です、これは一行よりも長いので導入にはならない文になっています。\n\n- 設計')
  expect(slides.map(points)).toEqual([['二つある', '設計']])
})

describe('pictures', () => {
  const withFile = (markdown: string, there: boolean) => contentSlides({ id: 'x', layout: 'recap-talk' }, [], moments(markdown).map(moment => moment.unit.source.type === 'image' ? { ...moment, unit: { ...moment.unit, source: { ...moment.unit.source, there, file: 'a.png' } } } : moment))

  it('stand at their place, beside what was marked just before', () => {
    const slides = withFile('==入口の看板==です。\n\n![看板](a.png)\n\n==後の話==です。', true)
    expect(slides.map(({ layout }) => layout)).toEqual(['recap-picture', 'recap-talk'])
    expect(slides[0]?.body).toMatchObject([{ items: [{ text: '入口の看板' }] }, { name: 'Photo', props: { file: 'a.png', caption: { text: '看板' } } }])
    expect(slides.map(notes)).toEqual([['入口の看板です。', '看板'], ['後の話です。']])
  })

  it('that stand together share slides, three on each at most', () => {
    const slides = withFile(Array.from({ length: 4 }, (_, i) => `![図の${i}](a${i}.png)`).join('\n\n'), true)
    expect(slides.map(({ body }) => body.length)).toEqual([2, 2])
    expect(slides.flatMap(notes)).toHaveLength(4)
  })

  it('that the deck does not have are in the notes only', () => {
    const slides = withFile('==入口の看板==です。\n\n![看板](a.png)', false)
    expect(slides.map(({ layout }) => layout)).toEqual(['recap-talk'])
    expect(slides.map(notes)).toEqual([['入口の看板です。', '看板']])
  })
})

it('nothing crosses a sub-heading', () => {
  const slides = slidesOf('#### 一\n\n==a==です。\n\n#### 二\n\n==b==です。')
  expect(slides.map(points)).toEqual([['a'], ['b']])
  expect(slides.map(notes)).toEqual([['一', 'aです。'], ['二', 'bです。']])
})

describe('an address beside a list', () => {
  const list = '- 設計の話をしたあとの質問\n- 運用の話をしたあとの質問\n- 監視の話をしたあとの質問\n- 障害の話をしたあとの質問\n- 採用の話をしたあとの質問'
  const cards = (slide: Slide | undefined) => slide?.body.flatMap(node => node.type === 'component' ? [node.props?.url] : [])

  it.each([
    ['after it', `${list}\n\nhttps://a.example/x`],
    ['before it', `https://a.example/x\n\n${list}`],
    ['as a link', `${list}\n\n[資料](https://a.example/x)`],
  ])('stands there: %s', (_, markdown) => {
    const slides = slidesOf(markdown)
    expect(slides.map(({ layout }) => layout)).toEqual(['recap-list'])
    expect(cards(slides[0])).toEqual(['https://a.example/x'])
    expect(notes(slides[0])).toHaveLength(6)
  })

  it('has a slide of its own where its title says what an item says', () => {
    expect(slidesOf(`${list}\n\n[監視の話](https://a.example/x)`).map(({ layout }) => layout)).toEqual(['recap-list', 'recap-address'])
    // Nor is it the next list's.
    expect(slidesOf(`${list}\n\n[監視の話](https://a.example/x)\n\n${list.replaceAll('質問', '答え')}`).map(({ layout }) => layout)).toEqual(['recap-list', 'recap-address', 'recap-list'])
  })

  it('has a slide of its own where the list needs the room', () => {
    expect(slidesOf(`${Array.from({ length: 12 }, (_, i) => `- 用語${i}`).join('\n')}\n\nhttps://a.example/x`).map(({ layout }) => layout)).toEqual(['recap-list', 'recap-address'])
  })
})
