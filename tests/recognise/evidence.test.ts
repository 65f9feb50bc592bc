import { describe, expect, it } from 'vitest'
import { siblingBits } from '../../src/recognise/people/evidence.ts'
import { readName, readPeople } from '../../src/recognise/people/name.ts'
import { shapeBits } from '../../src/recognise/people/shape.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf, recapOf } from '../support/markdown.ts'

describe('the headings beside one', () => {
  it.each([[0, 0, 0], [1, 1, 1], [15, 16, 3], [0, 2, -1.6], [0, 20, -2], [100, 100, 4]])('%i of %i others alike say %f bits', (alike, others, bits) => {
    expect(siblingBits(alike, others)).toBeCloseTo(bits, 1)
  })

  const talks = (last: string) => `# Talks\n\nWe saw these.\n\n${['Engines, Ada Lovelace', 'Compilers, Grace Hopper', 'Stars, Katherine Johnson', 'Radio, Hedy Lamarr', last].map(title => `## ${title}\n\nIt was good.`).join('\n\n')}`

  it('have a strange name read as theirs are', () => {
    expect(recapOf(talks('Sails, Okwudili Mbah')).people.at(-1)?.name).toBe('Okwudili Mbah')
  })

  it('do not make a name of what is none', () => {
    expect(recapOf(talks('Lunch, coffee and cake')).people.map(({ name }) => name)).toHaveLength(4)
  })

  it('have nicknames read as the names they are where all have them behind a dash', () => {
    const report = (...titles: string[]) => recapOf(`# Talks\n\nWe saw these.\n\n${titles.map(title => `## ${title}\n\nIt was good.`).join('\n\n')}`).people.map(({ name }) => name)
    expect(report('監視の話 - mochi', 'ログの話 - kumo', '会長の話 - 会長', '追跡の話 - tabi9', '懇親会')).toEqual(['mochi', 'kumo', '会長', 'tabi9'])
    expect(report('監視の話 - mochi', 'ログの話', '費用の話', '追跡の話', '懇親会')).toEqual([])
    expect(report('監視の話 - mochi', 'ログの話 - mochi', '費用の話 - mochi', '追跡の話 - mochi')).toEqual([])
  })

  it('that number the talks are talks where a line below says who spoke', () => {
    const report = (...lines: string[]) => recapOf(`# 모임\n\n다녀왔습니다.\n\n${lines.map((line, at) => `## Talk ${at + 1}\n\n*${line}*\n\n이야기를 들었습니다.`).join('\n\n')}`).people.map(({ name }) => name)
    expect(report('김서연, 다리 장인', '박지훈, 강 연구가', '최유나, 배 목수')).toEqual(['김서연', '박지훈', '최유나'])
    expect(report('쉬는 시간, 커피와 함께', '점심, 도시락', '저녁, 뒤풀이')).toEqual([])
  })

  it('pay for their form together, where each alone would be too little', () => {
    const report = (opening: string, ...names: string[]) => recapOf(`---\ntitle: t\n---\n\n${opening}\n\n${names.map(name => `## ${name}\n\n本文です。`).join('\n\n')}`).people.map(({ name }) => name)
    expect(report('4名で参加してきました。', '天野（インフラ）', '久保田（QA）', 'もりもと（新卒）', '三枝（データ）')).toEqual(['天野', '久保田', 'もりもと', '三枝'])
    expect(report('네 명이 다녀왔습니다.', '김서연', '박지훈', '최유나')).toHaveLength(3)
    expect(report('参加してきました。', '監視', 'ログ', 'トレース', 'ハプニング')).toEqual([])
    expect(report('4名で参加してきました。', 'Docker', 'Grafana', 'Terraform')).toEqual([])
  })

  it('that are names make one of what only looks like it', () => {
    const report = (...names: string[]) => recapOf(`# Talks\n\nWe went there.\n\n${names.map(name => `## ${name}\n\nThere was much to see.`).join('\n\n')}`).people.map(({ name }) => name)
    expect(report('David Nolen', 'Grace Hopper', 'Thomas Leonard', 'Ximun Orrua', 'Okwudili Mbah')).toHaveLength(5)
    expect(report('Zarvo Kelp', 'Ximun Orrua', 'Okwudili Mbah')).toEqual([])
  })

  it('are missing where one heading alone has a comma', () => {
    expect(recapOf('# Talks\n\nText\n\n## Sails, Okwudili Mbah\n\nIt was good.\n\n## Winds\n\nText').people).toEqual([])
  })
})

it.each<[text: string, likely: boolean]>([
  ['David Nolen', true], ['Jean-Luc de la Cruz', true], ['山田太郎', true], ['山田', true], ['佐々木 みゆき', true], ['ジェームズ・パウエル', true],
  ['Machine Learning', false], ['JavaScript', false], ['参加費', false], ['楽しみ', false], ['千葉会場', false], ['エンジニア', false], ['James Long', false], ['Styling Atom', false], ['Quarry Contributor', false], ['Cloud Ambassador', false], ['Bragi Hallsson', true], ['天野祐介', true], ['TAKESAKO', false], ['山田編', false], ['皆さんの様子', false], ['Okwudili Mbah', true], ['What we did', false], ['이야기', false],
])('%j looks like a name: %s', (text, likely) => {
  expect(shapeBits(text) > 0).toBe(likely)
})

it.each<[text: string, name: string, affiliation: string | undefined]>([
  ['株式会社例の山田さん', '山田', '株式会社例'], ['開発部の山田', '山田', '開発部'], ['TIG西田', '西田', 'TIG'], ['例株式会社 山田太郎 様', '山田太郎', '例株式会社'], ['大学院生の川原', '川原', '大学院生'],
  ['Ada Lovelace from Example', 'Ada Lovelace', 'Example'], ['Dr. Ada Lovelace (Example Ltd)', 'Ada Lovelace', 'Example Ltd'], ['山田太郎（株式会社例）さん', '山田太郎', '株式会社例'], ['山田さん', '山田', undefined],
  ['フロントエンドエンジニア山田太郎', '山田太郎', 'フロントエンドエンジニア'], ['来自云杉科技的王小明', '王小明', '云杉科技'], ['前端 王小明', '王小明', '前端'], ['Ada Lovelace @ada [例社]', 'Ada Lovelace', '例社'], ['[인프라팀] 김민수', '김민수', '인프라팀'],
  ['例株式会社 @taro', 'taro', '例株式会社'], ['株式会社例 @taro さん', 'taro', '株式会社例'],
])('%j is %j of %j', (text, name, affiliation) => {
  expect(readName(text)).toMatchObject({ name, ...(affiliation && { affiliation }) })
})

it.each<[text: string, names: string[]]>([
  ['Ada Lovelace & Grace Hopper', ['Ada Lovelace', 'Grace Hopper']], ['Ada Lovelace and Grace Hopper', ['Ada Lovelace', 'Grace Hopper']], ['山田さんと田村さん', ['山田', '田村']], ['山田太郎、田村花子', ['山田太郎', '田村花子']], ['ジェームズ・パウエル', ['ジェームズ・パウエル']], ['Ada Lovelace & Grace Hopper (@ada & @grace)', ['Ada Lovelace', 'Grace Hopper']], ['@ada, @grace', ['ada', 'grace']],
])('%j are %j', (text, names) => {
  expect(readPeople(text)?.map(({ name }) => name)).toEqual(names)
})

describe('no report takes long:', () => {
  const milliseconds = (markdown: string) => {
    const document = documentOf(markdown)
    const started = performance.now()
    recognise(document)
    return performance.now() - started
  }

  it('with four times the headings at most about four times as long', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `## Talk ${i}, Ada Number${i % 7}\n\ntext`).join('\n\n')
    milliseconds(many(500))
    const [few, more] = [milliseconds(many(1000)), milliseconds(many(4000))]
    expect(more).toBeLessThan(10 * few + 500)
  })

  it.each(['A', 'の', '「', '、', '(', 'a, ', 'さんによる ', '‘a ', 'I am A', '@', '1:', '님', '《', '👤', 'A ', 'presented by ', 'In her talk ', 'A and ', '부장님이 '])('with a heading and a line of %j, ten thousand times', (piece) => {
    const long = piece.repeat(10_000)
    expect(milliseconds(`# 題\n\nx\n\n## a${long}\n\na${long}\n\n## 山田さん\n\n山田です。`)).toBeLessThan(3000)
  })
})

describe('what is said below a name', () => {
  const talks = (below: string) => recapOf(`# Meetup\n\nWe went there.\n\n## Zorin Quell: Bridges\n\nZorin Quell ${below}\n\n## Lunch\n\nIt was good.`).people.map(({ name }) => name)

  it.each([
    ['from Example Data talked about numbers.', ['Zorin Quell']],
    ['from the river.', []],
  ])('speaks for a person, or does not: %s', (below, people) => {
    expect(talks(below)).toEqual(people)
  })

  it.each(['葛小明女士是研究员。', '葛小明教授讲了桥。'])('may have a title of theirs: %s', (below) => {
    expect(recapOf(`# 大会\n\n有两个演讲。\n\n## 葛小明：桥的故事\n\n${below}\n\n## 王小红：河的故事\n\n很好。`).people.map(({ name }) => name)).toEqual(['葛小明', '王小红'])
  })
})
