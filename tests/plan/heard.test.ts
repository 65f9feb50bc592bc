import { expect, it } from 'vitest'
import { asHeard } from '../../src/plan/heard.ts'
import { unitsOf } from '../support/markdown.ts'

const report = [
  '最初に。',
  '### 庭の話',
  '花子さんの話です。',
  '#### 質疑',
  '草の話も出ました。',
  '### 帰り道',
  '駅まで歩きました。',
].join('\n\n')
const lineOf = (text: string) => report.slice(0, report.indexOf(text)).split('\n').length
const heardWith = (title: string, speaker: string) =>
  asHeard(unitsOf(report), [{ title, speaker, line: lineOf(title) }]).filter(({ heard }) => heard).map(({ text }) => text)

it.each<[name: string, title: string, speaker: string, heard: string[]]>([
  ['a session of somebody else\'s is heard, with what stands deeper, and up to the next heading of its depth', '庭の話', '花子', ['庭の話', '花子さんの話です。', '質疑', '草の話も出ました。']],
  ['a session below another heading ends there, too', '質疑', '花子', ['質疑', '草の話も出ました。']],
  ['nobody is heard where nobody is known to have spoken', '庭の話', '', []],
])('%s', (_, title, speaker, heard) => {
  expect(heardWith(title, speaker)).toEqual(heard)
})
