import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planDeck } from '../../src/plan/index.ts'
import type { Slide } from '../../src/plan/slide.ts'
import { proses } from '../../src/read/blocks.ts'
import { recognise } from '../../src/recognise/index.ts'
import { markedTexts } from '../support/prose.ts'
import { documentOf } from '../support/markdown.ts'

const MARKED = 'ビルドは==40分から6分==になりました。==依存を全部ロック==し、==テストを3つに分けた==のが効きました。'
const LONG = '運用の話はどの会社でも似ていて、手順書と実際の操作とがいつの間にか離れていくことが一番の悩みだと聞きました。'
const TABLE = '| 工程 | 分 |\n| --- | --- |\n| 試験 | 3 |\n| 配布 | 2 |'

/** What stands in a section, its marks wherever an author may put one. */
const BODIES: Record<string, string> = {
  'before a table': `${MARKED}\n\n${TABLE}`,
  'a sentence of two marks before a table': `==手順書は書いた本人以外が3回読んでから本番に出す==、そして==戻し方を先に決めておく==そうです。\n\n${TABLE}`,
  'before a list': `${MARKED}\n\n- 試験を分ける\n- 配布を急ぐ`,
  'before a tiny list': `${MARKED}\n\n- 一\n- 二`,
  'before a numbered list': `${MARKED}\n\n1. 試験を分ける\n2. 配布を急ぐ`,
  'before code': `${MARKED}\n\n\`\`\`sh\nmake\n\`\`\``,
  'before a picture': `${MARKED}\n\n![工程の図](process.png)`,
  'before a quotation': `${MARKED}\n\n> 速さは正しさの後に来る。`,
  'before an address': `${MARKED}\n\nhttps://slides.example/build`,
  'behind a table': `${TABLE}\n\n${MARKED}`,
  'four in one sentence': '==一つ目の話==と==二つ目の話==と==三つ目の話==と==四つ目の話==を聞きました。',
  'in the greeting': `はじめまして、==十年目の運用担当==で、==趣味は時計の修理==です。よろしくお願いします。\n\n${LONG}`,
  'under a sub-heading': `${LONG}\n\n#### 感想\n\n${MARKED}`,
  'in a sub-heading': `${LONG}\n\n#### ==速さ==の話\n\n${LONG}`,
  'in items': '- ==試験を分ける==のが早い\n- 配布は==夜中にしない==',
  'in an item that is too long': `- ${LONG}それで==手順書を毎週読み合わせる==ことと、==操作を記録に残す==ことにしたそうです。${LONG}\n- 短い項目`,
  'in the last of many items': `${Array.from({ length: 90 }, (_, n) => `1. ${n + 1}番目の項目には少し長い説明の文が付いています`).join('\n')}\n1. ==最後の約束==を守る`,
  'in cells': '| 工程 | 分 |\n| --- | --- |\n| ==試験== | 3 |\n| 配布 | ==2分== |',
  'in the last of many rows': `| 工程 | 分 |\n| --- | --- |\n${'| 試験 | 3 |\n'.repeat(120)}| ==最後の配布== | 2 |`,
  'in a short quotation': '> ==速さ==は正しさの後に==来る==。',
  'in a long quotation': `> ${LONG}==手順書を毎週読み合わせる==。${LONG}==${LONG}${LONG}==\n\n— 会場の声`,
  'in a link': `[==発表の資料==](https://slides.example/a)を見ました。${LONG}`,
  'in thanks': '==ありがとうございました==。',
  'in paragraphs that follow one another': Array.from({ length: 9 }, (_, n) => `==${n + 1}番目の学び==です。`).join('\n\n'),
}

/** Where a section stands. */
const PLACES: Record<string, (body: string) => string> = {
  'a speaker\'s section': body => `# 会に登壇しました\n\n## 登壇者\n\n### 『速さの話』 @ann\n\n${body}\n\n### 『遅さの話』 @ben\n\nゆっくり進める話をしました。`,
  'an attendee\'s section': body => `# 会に参加しました\n\n## 参加した感想\n\n### naryoさん\n\n${body}\n\n### pochyさん\n\n学ぶことが多い会でした。`,
  'a topic\'s section': body => `# 会に参加しました\n\n## 速さの話\n\n${body}\n\n## 遅さの話\n\nゆっくり進める話を聞きました。`,
  'the opening': body => `# 会に参加しました\n\n${body}\n\n## 参加した感想\n\n### naryoさん\n\n${LONG}\n\n### pochyさん\n\n学ぶことが多い会でした。`,
  'the closing': body => `# 会に参加しました\n\n## 参加した感想\n\n### naryoさん\n\n${LONG}\n\n### pochyさん\n\n学ぶことが多い会でした。\n\n## おわりに\n\n${body}`,
}

const solid = (text: string) => text.replace(/\s/gu, '')

/** The marks of a report that no slide shows. */
function unseen(report: string): string[] {
  const document = documentOf(report)
  const slides = planDeck(recognise(document), document.lineOf).sections.flatMap(({ slides }) => slides)
  const shown = slides.map(shownBy).join('\n')
  return document.blocks.flatMap(proses).flatMap(markedTexts).filter(text => solid(text) && !shown.includes(solid(text)))
}

const shownBy = ({ body }: Slide): string => solid(JSON.stringify(body, (key, value: unknown) => key === 'type' || key === 'from' ? undefined : value))

describe.each(Object.entries(PLACES))('what the author marked in %s is on a slide', (_, place) => {
  it.each(Object.entries(BODIES))('%s', (_, body) => {
    expect(unseen(place(body))).toEqual([])
  })
})

it('whatever stands beside it', () => {
  const bodies = fc.array(fc.constantFrom(...Object.values(BODIES), LONG, '## まとめ', '#### メモ'), { minLength: 1, maxLength: 5 })
  fc.assert(fc.property(bodies, fc.constantFrom(...Object.values(PLACES)), (parts, place) => {
    expect(unseen(place(parts.join('\n\n')))).toEqual([])
  }), { numRuns: 150 })
})

describe('several marks of the sentence before a table', () => {
  const document = documentOf(PLACES['an attendee\'s section']?.(`よろしくお願いします。\n\n#### 感想\n\n${BODIES['before a table']}`) ?? '')
  const slides = planDeck(recognise(document), document.lineOf).sections.flatMap(({ slides }) => slides).filter(({ person }) => person === 'naryo')

  it('are points before it, and said once', () => {
    expect(slides.map(({ layout }) => layout)).toEqual(['recap-person', 'recap-takeaway', 'recap-table'])
    expect(slides[1]?.body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : [])).toEqual(['40分から6分', '依存を全部ロック', 'テストを3つに分けた'])
    expect(JSON.stringify(slides).split('テストを3つに分けたのが').length - 1).toBe(1)
  })
})

it('without a mark nothing is added', () => {
  const ids = (body: string) => {
    const document = documentOf(PLACES['an attendee\'s section']?.(body) ?? '')
    return planDeck(recognise(document), document.lineOf).sections.flatMap(({ slides }) => slides.map(({ id }) => id))
  }
  expect(Object.values(BODIES).flatMap(body => ids(body.replaceAll('==', ''))).filter(id => id.includes('-marks'))).toEqual([])
})
