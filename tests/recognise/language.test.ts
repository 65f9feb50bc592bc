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

it.each([
  ['fr', 'Nous avons passé deux jours à la conférence, et les salles étaient pleines. Une équipe a montré comment elle mesure ses jardins, avec des outils très simples, et nous avons beaucoup appris sur le sujet.'],
  ['de', 'Wir waren zwei Tage auf der Konferenz und haben viel gelernt. Ein Team hat gezeigt, wie es die Gärten misst, und das mit ganz einfachen Werkzeugen, die sie auch selbst bauen.'],
  ['es', 'Pasamos dos días en la conferencia y las salas estaban llenas. Un equipo mostró cómo mide los jardines, con herramientas muy sencillas, y también nos contó por qué es más fácil que antes para los demás.'],
  ['en', 'We spent two days at the conference, and the rooms were full. A team from Le Mans, La Rochelle and Las Palmas showed us how they measure their gardens with tools that are very simple.'],
])('%s is told from other languages of Latin letters by its function words', (lang, text) => {
  expect(recogniseLanguage(blocksOf(text))).toBe(lang)
})
