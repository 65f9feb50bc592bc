import { expect, it } from 'vitest'
import { itemText } from '../../src/plan/blocks/item.ts'
import { plain, proseOf } from '../support/markdown.ts'

it.each<[name: string, text: string, most: number, shown: string]>([
  ['is whole where there is room', 'Tools (and more of them)', 40, 'Tools (and more of them)'],
  ['ends before brackets that would not be closed', 'Microservices of everyday (here you will find the slides and code of it all)', 26, 'Microservices of everyday'],
  ['keeps a bracket that closes', 'Microservices (small) of everyday life and the work that they bring', 15, 'Microservices (small)'],
  ['that is all in brackets is cut within', '(here you will find the slides and the code of all that was shown)', 12, '(here you will'],
  ['that is cut short ends with no word that leads on, nor with a sign', 'Microservices of everyday life, and for those who are not at home in any of them', 17, 'Microservices of everyday'],
])('a list\'s item %s', (_, text, most, shown) => {
  expect(itemText(plain(text), 1, 'en', most).text).toBe(shown)
})

it('a list\'s item of which no phrase stands alone is longer rather than cut off', () => {
  const text = 'SidekiqはActive Jobを経由しないで使用した方が良いという説の事情やSolid Queueが導入された経緯について歴史的な背景を知ることができ勉強になりました'
  expect(itemText(plain(text), 1, 'ja', 60).text).toBe(text)
})

it('a list\'s item that is shortened has its links whole or not at all', () => {
  const { text } = itemText(proseOf('登壇した人の前の発表や前日の[全体の仕組みを理解して型を上手に育てる - 型を見つける、型を分割する良いタイミング -](https://a.example/)と内容が繋がる箇所があり、型の設計についての理解が深まりました'), 1, 'ja')
  expect(text).toBe('型の設計についての理解が深まりました')
})

it.each([
  ['fr', 'Définir un type pour les paramètres entre l’entrée et la sortie de toutes les fonctions du jardin', 26, 'Définir un type pour les paramètres'],
  ['de', 'Regeln für alle Beete mit den Namen der Gärtner und der Zeit der Ernte im ganzen Garten', 18, 'Regeln für alle Beete'],
])('%s: %j cut short is %j', (lang, text, most, shown) => {
  expect(itemText(plain(text), 1, lang, most).text).toBe(shown)
})
