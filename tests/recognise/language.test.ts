import { expect, it } from 'vitest'
import { languageTag, recogniseLanguage } from '../../src/recognise/language.ts'
import { blocksOf } from '../support/markdown.ts'

it.each([
  ['CNDT2022に参加しました。', 'ja'],
  ['Kubernetes Operator と Prometheus で OpenTelemetry を試してみたのでそのはなしをします', 'ja'],
  ['We went to CloudNative Days Tokyo and met あきちゃん there, which was great for all of us.', 'en'],
  ['올해 행사에 다녀왔습니다', 'ko'],
  ['今年我们参加了活动', 'zh-Hans'],
  ['今年我們參加了活動', 'zh-Hant'],
  ['大家早上好', 'zh-Hans'],
  ['Wir waren dort.', 'en'],
  ['2022!', 'en'],
])('%j is %s', (text, lang) => {
  expect(recogniseLanguage(blocksOf(text))).toBe(lang)
})

it.each([
  ['titles, speakers and addresses in another language', '11月の会議で発表された資料のうち、公表されているものを順番にまとめました。主な情報源は参加者の書き込みです。探すときの役に立てば、うれしいです。\n\n資料: https://slides.example/a-very-long-address-of-slides\n', 'ja'],
  ['nothing but titles in it', '資料\n', 'en'],
])('a report is in the language of its running text; one with %s', (_, words, lang) => {
  const talk = '## Pains and gains of architecting services on a local machine\n\n| Language | Speaker | Session Type |\n| --- | --- | --- |\n| English | Maja Holm | Sponsor Session |\n\n'
  expect(recogniseLanguage(blocksOf(`${words}\n${talk.repeat(4)}`))).toBe(lang)
})

it.each([['ja_JP', 'ja-JP'], ['ja', 'ja'], ['zh-hant', 'zh-Hant'], ['constructor', undefined], ['</script>', undefined], ['', undefined], [undefined, undefined]])('takes %j for the language %j', (said, tag) => {
  expect(languageTag(said)).toBe(tag)
})
