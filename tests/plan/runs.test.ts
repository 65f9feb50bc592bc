import { expect, it } from 'vitest'
import { runs } from '../../src/plan/runs.ts'
import { unitsOf } from '../support/markdown.ts'

it.each<[line: string, leads: string[]]>([
  ['春に覚えたこと：', ['春に覚えたこと：']],
  ['(鉢の話のほうが好き)', []],
  ['（鉢の話のほうが好き）', []],
])('what stands above a list, %s, leads to it: %j', (line, leads) => {
  const found = runs(unitsOf(`${line}\n\n- 土は乾いてから\n- 水は朝のうちに\n- 肥料は月に一度`).map(unit => ({ unit, state: 'subject' })))
  expect(found.flatMap(({ lead }) => lead.map(({ unit }) => unit.text))).toEqual(leads)
})
