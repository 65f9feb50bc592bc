import { describe, expect, it } from 'vitest'
import { collectVoices } from '../../src/plan/voices.ts'
import { proses } from '../../src/read/blocks.ts'
import { recognise } from '../../src/recognise/index.ts'
import { recap, report } from '../support/report.ts'
import { documentOf } from '../support/markdown.ts'

const voicesOf = (markdown: string) => {
  const document = documentOf(markdown)
  return collectVoices(recognise(document), document.lineOf).map(({ term, people, quotes }) => ({ term, people: people.map(({ name }) => name), quotes: quotes.map(({ text }) => text) }))
}
const people = (...texts: string[]) => texts.map((text, i) => `### 『題${i}』 @p${i}\n\np${i}です。\n\n${text}`).join('\n\n')

describe('words that the front matter names', () => {
  const front = '---\nvoices: [オフライン]\n---\n\n# 題\n\n'

  it('are quoted from everyone who used them, and counted', () => {
    expect(voicesOf(front + people('オフラインは良かったです。', '楽しい一日でした。', 'やはりオフラインですね。'))).toEqual([
      { term: 'オフライン', people: ['p0', 'p2'], quotes: ['オフラインは良かったです', 'やはりオフラインですね'] },
    ])
  })

  it('are no voices where one person alone used them', () => {
    expect(voicesOf(front + people('オフラインは良かったです。オフライン!', '楽しい一日でした。'))).toEqual([])
  })

  it('are quoted by the author\'s own mark before anything else', () => {
    expect(voicesOf(front + people('やはりオフラインが好きですが、==オフラインの場は貴重==でした。', 'オフラインは良かったです。'))[0]?.quotes[0]).toBe('オフラインの場は貴重')
  })

  it('are quoted from the closing to whoever wrote it', () => {
    const markdown = `${front}${people('オフラインは良かったです。', '楽しい一日でした。')}\n\n## おわりに\n\np1です。\n\nオフラインの価値を感じました。`
    expect(voicesOf(markdown)[0]?.people).toEqual(['p0', 'p1'])
  })
})

describe('words that nobody names', () => {
  it('are found where three people share them', () => {
    expect(voicesOf(`# 題\n\n${people('コミュニティに還元します。', 'コミュニティが好きです。', 'コミュニティは大切です。')}`)).toEqual([
      { term: 'コミュニティ', people: ['p0', 'p1', 'p2'], quotes: ['コミュニティに還元します', 'コミュニティが好きです', 'コミュニティは大切です'] },
    ])
  })

  it('are none where two people share them, or where every report has them', () => {
    expect(voicesOf(`# 題\n\n${people('コミュニティに還元します。', 'コミュニティが好きです。', '楽しい一日でした。')}`)).toEqual([])
    expect(voicesOf(`# 題\n\n${people('カンファレンスに行きます。', 'カンファレンスが好きです。', 'カンファレンスは大切です。')}`)).toEqual([])
  })
})

describe('a word that nobody names', () => {
  const shared = (...texts: string[]) => voicesOf(`# 題\n\n${people(...texts)}`)

  it('counts all who used it, and quotes those whose words stand alone', () => {
    expect(shared('コミュニティに還元します。', 'コミュニティが好きです。', 'コミュニティは大切です。', 'このようなコミュニティのように、')).toEqual([
      { term: 'コミュニティ', people: ['p0', 'p1', 'p2', 'p3'], quotes: ['コミュニティに還元します', 'コミュニティが好きです', 'コミュニティは大切です'] },
    ])
  })

  it('is no voice where the words of most cannot stand alone', () => {
    expect(shared('コミュニティに還元します。', 'このコミュニティのような、', 'そのコミュニティなので、')).toEqual([])
  })

  it('makes room for the next one then, and two are enough', () => {
    const texts = ['コミュニティのような、オブザーバビリティを学びました。', 'そのコミュニティなので、オブザーバビリティは大切です。', 'コミュニティとともに、オブザーバビリティが好きです。']
    expect(shared(...texts.map(text => `${text}プラットフォームが好きです。コンテナオーケストレーションが好きです。`)).map(({ term }) => term)).toHaveLength(2)
  })
})

describe('in other languages', () => {
  const english = (...texts: string[]) => `---\nlang: en\n---\n\n# Title\n\n${people(...texts)}`

  it('people share names, quoted where they say something whole', () => {
    expect(voicesOf(english('We moved our builds to Bazel last year.', 'I learned that Bazel is fast, which surprised me.', 'My team uses Bazel every day.'))).toEqual([
      { term: 'Bazel', people: ['p0', 'p1', 'p2'], quotes: ['We moved our builds to Bazel last year', 'I learned that Bazel is fast', 'My team uses Bazel every day'] },
    ])
  })

  it('common words are no voices', () => {
    expect(voicesOf(english('The talks were really great.', 'Great talks, really.', 'Really great talks.'))).toEqual([])
    expect(voicesOf(`---\nlang: ko\n---\n\n# 제목\n\n${people('정말 좋은 시간이었습니다.', '정말 좋은 발표였습니다.', '정말 좋은 행사였습니다.')}`)).toEqual([])
  })
})

describe('this report\'s voices', () => {
  const voices = collectVoices(recap, report.lineOf)

  it('are those that its front matter names', () => {
    expect(voices.map(({ term }) => term)).toEqual(['オフライン', 'コミュニティ'])
  })

  it.each(voices.map(voice => [voice.term, voice] as const))('on %s come from everyone who says it, once each, verbatim and with the word in it', (term, voice) => {
    const said = recap.people.map(person => ({
      person,
      texts: [...person.parts, ...[...recap.opening, ...recap.closing].filter(part => part.author === person.name)]
        .flatMap(({ blocks }) => blocks).filter(({ type }) => type !== 'heading').flatMap(proses).map(({ text }) => text),
    })).filter(({ texts }) => texts.some(text => text.includes(term)))
    expect(voice.people.map(({ name }) => name)).toEqual(said.map(({ person }) => person.name))
    voice.quotes.forEach(({ text, person }, i) => {
      expect(text).toContain(term)
      expect(person).toBe(said[i]?.person)
      expect(said[i]?.texts.some(all => all.includes(text)), text).toBe(true)
    })
  })
})
