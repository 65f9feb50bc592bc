import { describe, expect, it } from 'vitest'
import { isByline } from '../../src/read/byline.ts'
import { planDeck } from '../../src/plan/index.ts'
import type { Slide } from '../../src/plan/slide.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf } from '../support/markdown.ts'
import { deckOf, recap, reportSource } from '../support/report.ts'

const { plan } = deckOf(reportSource)

it('the deck opens, gives each person a section in the report\'s order, collects voices, and closes', () => {
  expect(plan.sections.map(({ name }) => name)).toEqual(['opening', ...recap.people.map(({ id }) => id), 'voices', 'closing'])
})

it('every slide has an id of its own', () => {
  const ids = plan.sections.flatMap(({ slides }) => slides.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

it('every address is given once', () => {
  const aliases = plan.sections.flatMap(({ slides }) => slides.flatMap(({ routeAlias }) => routeAlias ?? []))
  expect(new Set(aliases).size).toBe(aliases.length)
})

describe('the minutes', () => {
  it('are the slot that the report names; everyone has some, and the opening and closing too', () => {
    expect(plan.totalMinutes).toBe(25)
    const minutes = Object.values(plan.minutes)
    expect(minutes).toHaveLength(7)
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1)
    expect(minutes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(23)
  })

  it('are as long as it takes where the report names none', () => {
    const { plan } = deckOf(reportSource.replace(/^minutes: .*\n/m, ''))
    expect(plan.totalMinutes).toBeGreaterThan(15)
    expect(plan.totalMinutes).toBeLessThan(60)
  })
})

describe('the opening', () => {
  const slides = plan.sections[0]?.slides ?? []

  it('is cover, running order, the event, its figures, its photos', () => {
    expect([...new Set(slides.map(({ layout }) => layout))]).toEqual(['recap-cover', 'recap-order', 'recap-event', 'recap-figures', 'recap-photos'])
  })

  it('shows every photo of the report with its words', () => {
    const photos = slides.flatMap(({ body }) => body).flatMap(node => node.type === 'component' && node.name === 'Photo' ? [node.props] : [])
    expect(photos).toMatchObject([
      { file: 'novelties.jpg', caption: { text: '会場のノベルティグッズが集合している写真' } },
      { file: 'gmo-cm.jpg', caption: { text: '会場で流れていたGMOインターネットグループのCM' } },
      { file: 'speakers.jpg', caption: { text: 'ペパボ登壇者集合写真' } },
    ])
  })
})

describe('what the opening says in the words of a heading', () => {
  const talks = ['ann', 'ben', 'cat'].map(name => `### 『${name}の話』 @${name}\n\n${name}です。監視の設定を一か所に集めました。`).join('\n\n')
  const shown = (opening: string) => deckOf(`# 監視の会 参加レポート\n\n${opening}\n\n## 登壇した内容\n\n${talks}`).plan.sections[0]?.slides.flatMap(({ layout, body }) => body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => `${layout} ${text}`) : [])) ?? []

  it('is no point without it', () => {
    expect(shown('監視の会は設定を持ち寄って話す会です。\n\n## 後援\n\n監視の会と記録の会の運営委員会')).toEqual(['recap-event 監視の会は設定を持ち寄って話す会です'])
  })

  it('counts people on the slide of figures only where that number is shown', () => {
    expect(shown('監視の会では3名の方が設定の話を発表しました。')).toEqual(['recap-figures 監視の会では3名の方が設定の話を発表しました'])
    expect(shown('監視の会は設定を持ち寄って話す会です。二人の方が発表するという案内もありましたが、そうはならなかったので別の機会にまたお知らせします。').every(text => text.startsWith('recap-event'))).toBe(true)
  })
})

describe('a timetable of the opening', () => {
  const talks = ['ann', 'ben'].map(name => `### 『${name}の話』 @${name}\n\n${name}です。監視の設定を一か所に集めました。`).join('\n\n')
  const opening = (table: string) => deckOf(`# 監視の会 参加レポート\n\n監視の会は監視の設定を持ち寄って話す会です。\n\n${table}\n\n${talks}`).plan.sections[0]?.slides ?? []
  const rows = '| 時刻 | 題名 |\n| --- | --- |\n| 10:00 | 監視の入門 |\n| 11:00 | ログの検索 |'

  it('is a slide of its own, under its heading, behind what the event is', () => {
    const slides = opening(`## タイムテーブル\n\n${rows}`)
    expect(slides.map(({ layout }) => layout).slice(-2)).toEqual(['recap-event', 'recap-table'])
    expect(slides.at(-1)?.body).toMatchObject([{ type: 'title', text: { text: 'タイムテーブル' } }, { type: 'table' }])
    expect(JSON.stringify(slides.at(-1)?.notes)).toContain('監視の入門')
    expect(JSON.stringify(slides.slice(0, -1).map(({ notes }) => notes))).not.toContain('監視の入門')
  })

  it('without a heading stands under the event\'s name', () => {
    expect(opening(rows).at(-1)?.body).toMatchObject([{ type: 'title', text: { text: '監視の会' } }, { type: 'table' }])
  })
})

describe('a list of the opening', () => {
  const talks = ['ann', 'ben'].map(name => `### 『${name}の話』 @${name}\n\n${name}です。監視の設定を一か所に集めました。`).join('\n\n')
  const opening = (list: string, heading = '開催概要') => deckOf(`# 監視の会 参加レポート\n\n監視の会は監視の設定を持ち寄って話す会です。\n\n## ${heading}\n\n${list}\n\n${talks}`).plan.sections[0]?.slides ?? []
  const facts = '- 日時：5月10日\n- 会場：市民会館\n- 主催：監視の会'

  it('that says when and where is a table under its heading, and its items are in the notes', () => {
    const last = opening(facts).at(-1)
    expect(last).toMatchObject({ layout: 'recap-table', body: [{ type: 'title', text: { text: '開催概要' } }, { type: 'table' }] })
    expect(last?.notes.map(note => 'text' in note ? note.text : '')).toEqual(['開催概要', '日時：5月10日', '会場：市民会館', '主催：監視の会'])
  })

  it('below a greeting stands under the event\'s name', () => {
    expect(opening(facts, 'はじめに').at(-1)?.body).toMatchObject([{ type: 'title', text: { text: '監視の会' } }, { type: 'table' }])
  })

  it.each([
    ['announces who and what has a section', '- 『annの話』\n- 『benの話』\n- 懇親会'],
    ['is links to read on', '- [一年前](https://a.example/1)\n- [二年前](https://a.example/2)\n- [三年前](https://a.example/3)'],
    ['is links but for one', '- [一年前](https://a.example/1)\n- [二年前](https://a.example/2)\n- [三年前](https://a.example/3)\n- [四年前](https://a.example/4)\n- [今年](https://a.example/5) ←今回'],
    ['is hardly one', '- 日時：5月10日\n- 会場：市民会館'],
  ])('that %s has none', (_, list) => {
    expect(opening(list).map(({ layout }) => layout)).not.toEqual(expect.arrayContaining([expect.stringMatching(/recap-(?:table|list|takeaway|cards|links)/)]))
  })
})

describe('the event and its figures', () => {
  const opening = (text: string) => deckOf(`# 監視の会 参加レポート\n\n${text}\n\n${['ann', 'ben'].map(name => `### 『${name}の話』 @${name}\n\n${name}です。監視の設定を一か所に集めました。`).join('\n\n')}`).plan.sections[0]?.slides ?? []
  const english = (text: string) => deckOf(`# Notes from the Monitoring Meetup\n\n${text}\n\n${['Ann Archer', 'Ben Baker'].map(name => `## ${name}:\n\nI liked the talk about alerts.`).join('\n\n')}`).plan.sections[0]?.slides ?? []

  it.each([
    ['says something of them', '私たちからは==2人が合計2セッションの登壇==をしました。', 1],
    ['only counts them, as the cover does', '登壇した2人に感謝します。', 0],
    ['does not count them', '会場は満席でした。', 0],
  ])('have a slide of figures where the report %s', (_, text, slides) => {
    expect(opening(text).filter(({ layout }) => layout === 'recap-figures')).toHaveLength(slides)
  })

  it('says below the figures what all can read there, and the rest of what is marked elsewhere', () => {
    const words = ['私たちからは今年も2人が合計2セッションの登壇をしてそれぞれ設定の話をしました', '会場には朝から夕方まで百人を超える方が設定を見にわざわざ来てくださいました', '来年はもっと大きな会場を借ります']
    const slides = opening(`${words.map(text => `==${text}==。`).join('')}`)
    const shown = (layout: string) => slides.filter(slide => slide.layout === layout).flatMap(({ body }) => body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : []))
    expect(shown('recap-figures')).toEqual(words.slice(0, 2))
    expect(shown('recap-event')).toEqual(words.slice(2))
  })

  it('says nothing of the journey there', () => {
    const slides = opening('十年ぶりに港町に降り立った。').filter(({ layout }) => layout !== 'recap-cover')
    expect(JSON.stringify(slides)).not.toContain('降り立った')
    expect(JSON.stringify(opening('十年ぶりに港町に降り立った。')[0]?.notes)).toContain('降り立った')
  })

  it('has nobody say who they are', () => {
    const slides = opening('監視の会でannです。今年の会場は港の見える丘の上の公会堂でした。').flatMap(({ layout, body }) => layout === 'recap-event' ? body : [])
    expect(JSON.stringify(slides)).toContain('港の見える丘')
    expect(JSON.stringify(slides)).not.toContain('annです')
  })

  it('measures what is said of the event by its width, not by its letters', () => {
    const slides = english('==Over two hundred people were at the meetup this spring==. ==The agenda had talks about alerts and dashboards==.')
    expect(slides.filter(({ layout }) => layout === 'recap-event')).toHaveLength(1)
  })
})

describe('pictures of the opening', () => {
  const photosOf = (captions: string[], photos: string[] = [], host = '') => {
    const document = documentOf(`# 題\n\n${captions.map((caption, i) => `![${caption}](${host}${i}.jpg)`).join('\n\n')}\n\n### 『一』 @a\n\naです。`)
    return planDeck(recognise(document), document.lineOf, { photos }).sections[0]?.slides ?? []
  }
  const filesOf = (slides: Slide[]) => slides.filter(({ layout }) => layout === 'recap-photos').map(({ id, body }) => [id, ...body.flatMap(node => node.type === 'component' ? [node.props?.file] : [])])
  const captions = ['', '会場の朝', '受付の列', '満席の部屋', '夜の懇親会']

  it('that the deck has stand in their order, three on a slide, those without words on none', () => {
    expect(filesOf(photosOf(captions, captions.map((_, i) => `${i}.jpg`)))).toEqual([['photos', '1.jpg', '2.jpg', '3.jpg'], ['photos-2', '4.jpg']])
  })

  it('that are yet to come have one slide; the others\' words are said with the cover', () => {
    const slides = photosOf(captions)
    expect(filesOf(slides)).toEqual([['photos', '1.jpg', '2.jpg', '3.jpg']])
    expect(slides[0]?.notes).toContainEqual(expect.objectContaining({ text: '夜の懇親会' }))
  })

  it('of which one alone is yet to come have none; its words are said with the cover', () => {
    const slides = photosOf(['会場の朝'])
    expect(filesOf(slides)).toEqual([])
    expect(slides[0]?.notes).toContainEqual(expect.objectContaining({ text: '会場の朝' }))
    expect(filesOf(photosOf(['会場の朝'], ['0.jpg']))).toEqual([['photos', '0.jpg']])
  })

  it('of other hosts have none before they are fetched', () => {
    const slides = photosOf(captions, [], 'https://photos.example/')
    expect(filesOf(slides)).toEqual([])
    expect(slides[0]?.notes).toContainEqual(expect.objectContaining({ text: '会場の朝' }))
  })

  it('that are yet to come have none where the report only gives names of files', () => {
    const slides = photosOf(['IMG_1234', '0'])
    expect(filesOf(slides)).toEqual([])
    expect(slides[0]?.notes).toContainEqual(expect.objectContaining({ text: 'IMG_1234' }))
  })
})

describe('the closing', () => {
  const slides = plan.sections.at(-1)?.slides ?? []

  it('gives yuchi the closing words', () => {
    expect(slides[0]).toMatchObject({ layout: 'recap-closing', routeAlias: 'closing', props: { author: 'yuchi' } })
  })

  const closingOf = (text: string) => deckOf(`# 監視の会 参加レポート\n\n### 『一』 @a\n\naです。[資料](https://slides.example/1)を見ながら監視の設定を一か所に集めました。\n\n## ${text}\n`).plan.sections.find(({ name }) => name === 'closing')?.slides ?? []

  it.each<[name: string, text: string, layouts: string[]]>([
    ['words', 'おわりに\n\n監視は続けることが大切だと分かりました。', ['recap-closing', 'recap-links']],
    ['addresses alone, as codes', '関連記事\n\nhttps://a.example/1\n\nhttps://a.example/2', ['recap-address', 'recap-links']],
    ['a heading with nothing to show, said with the next', '写真の提供\n\n山田さん撮影', ['recap-links']],
  ])('has %s', (_, text, layouts) => {
    const slides = closingOf(text)
    expect(slides.map(({ layout }) => layout)).toEqual(layouts)
    expect(slides[0]?.routeAlias).toBe('closing')
    expect(slides[0]?.notes).toContainEqual(expect.objectContaining({ type: 'heading', text: text.split('\n')[0] }))
  })

  it('ends with the company\'s appeal and where to go', () => {
    expect(slides.at(-1)).toMatchObject({ layout: 'recap-recruit' })
    expect(slides.at(-1)?.body).toMatchObject([
      { type: 'title', text: { text: 'GMOペパボ40000人採用したい!!1' } },
      { type: 'paragraph', text: { text: 'クラウドネイティブな方、40000人募集しています' } },
      { type: 'component', name: 'LinkCard', props: { url: 'https://recruit.pepabo.com/' } },
    ])
  })
})

it('an appeal has large what asks for people, not what is said behind it', () => {
  const closing = deckOf('# 題\n\n### 『一』 @a\n\naです。\n\n## おわりに\n\n来年の会を一緒に作る仲間を募集します。応募の方法と条件は来月の会で決まります。').plan.sections.find(({ name }) => name === 'closing')
  expect(closing?.slides.find(({ layout }) => layout === 'recap-recruit')?.body[0]).toMatchObject({ type: 'title', text: { text: '来年の会を一緒に作る仲間を募集します' } })
})

describe('an appeal that nobody marked', () => {
  const slides = deckOf('# 題\n\n### 『一』 @a\n\naです。\n\n## おわりに\n\n==失敗談が聞けるのがよい==という声がありました。\n\n次回の「夕べ #8」は2025年9月18日（木）を予定しています。登壇してくださる方を募集中ですので、[申し込みのページ](https://a.example/8)からお気軽にご連絡ください。皆さまのご参加をお待ちしております！\n\n文責：山田 太郎（運営）').plan.sections.find(({ name }) => name === 'closing')?.slides ?? []

  it('has its call large, under the day, word for word', () => {
    expect(slides.find(({ layout }) => layout === 'recap-recruit')?.body).toMatchObject([
      { type: 'title', text: { text: '登壇してくださる方を募集中です' } },
      { type: 'paragraph', text: { text: '次回の「夕べ #8」は2025年9月18日（木）を予定しています' } },
      { type: 'component', name: 'LinkCard', props: { url: 'https://a.example/8' } },
    ])
  })

  it('is not who wrote the report: that is in the notes of the closing words', () => {
    expect(JSON.stringify(slides.map(({ body }) => body))).not.toContain('文責')
    expect(slides[0]?.notes).toContainEqual(expect.objectContaining({ text: '文責：山田 太郎（運営）' }))
  })
})

it.each([
  ['文責：小林 拓真（運営スタッフ）', true], ['撮影: 山田', true], ['Written by Ada Lovelace', true], ['Photos by Ada', true], ['（取材・文：山田）', true],
  ['文責とは何かという話', false], ['写真を撮りました', false], ['text editors are fun', false], ['著者に会えました', false],
])('%s says only who made it: %s', (text, is) => {
  expect(isByline(text)).toBe(is)
})

it('an appeal without a short word for it is said in the closing', () => {
  const closing = deckOf('# 題\n\n### 『一』 @a\n\naです。\n\n## おわりに\n\n来年の会を一緒に最初から最後まで作り上げていく新しい仲間をこれから広く募集する予定です。').plan.sections.find(({ name }) => name === 'closing')
  expect(closing?.slides.map(({ layout }) => layout)).toEqual(['recap-closing'])
})

it.each([
  ['新しい方式を採用しました。', false], ['この案は採用されました。', false], ['発表も募集していました。', false],
  ['エンジニアを採用したいです。', true], ['仲間を募集しています。', true], ['登壇者が募集されています。', true],
])('%s is an appeal: %s', (sentence, is) => {
  const closing = deckOf(`# 題\n\n### 『一』 @a\n\naです。\n\n## おわりに\n\n${sentence}`).plan.sections.find(({ name }) => name === 'closing')
  expect(closing?.slides.some(({ layout }) => layout === 'recap-recruit')).toBe(is)
})

it('an appeal links to no address that is not to be followed', () => {
  const { files } = deckOf('# 題\n\n### 『一』 @a\n\naです。\n\n## おわりに\n\n採用しています。[応募](javascript:alert(1))')
  expect(files.get('pages/closing.md')).toContain('応募')
  expect(files.get('pages/closing.md')).not.toContain('javascript:')
})

describe('addresses below last words', () => {
  const closing = (words: string) => deckOf(`# 監視の会 参加レポート\n\n監視の会に行きました。\n\n${['ann', 'ben'].map(name => `### 『${name}の話』 @${name}\n\n${name}です。監視の設定を一か所に集めました。`).join('\n\n')}\n\n## まとめ\n\n${words}\n\nhttps://a.example/1\n\nhttps://a.example/2\n`).plan.sections.flatMap(({ slides }) => slides).filter(({ id }) => /^closing/.test(id))
  const types = (words: string) => closing(words).map(({ layout, body }) => [layout, ...body.map(({ type }) => type)])

  it('stand there where there is room', () => {
    expect(types('==監視の設定を一か所に集めるとよいと学びました==。')).toEqual([['recap-closing', 'title', 'points', 'link', 'link']])
  })

  it('are codes beside them where there is none', () => {
    const long = ['監視の設定を一か所に集めておくと、夜中に起こされることが年に一度もなくなるという話を聞きました', '記録の検索の道具を新しくすると、調べものにかかる時間がこれまでの半分になるという話も聞きました']
    expect(types(long.map(text => `==${text}==。`).join('\n\n'))).toEqual([['recap-address', 'title', 'points', 'component', 'component']])
  })
})
