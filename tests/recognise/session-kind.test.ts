import { expect, it } from 'vitest'
import { planDeck } from '../../src/plan/index.ts'
import { recapData } from '../../src/write/entry.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf } from '../support/markdown.ts'

const slides = (text: string) => `[${text}](https://speakerdeck.com/aoki/pots)`
const sessionsOf = (...headings: string[]) => {
  const document = documentOf(`# 庭の会に参加しました\n\n行きました。\n\n# 1日目\n\n${headings.map(heading => `${heading}\n\n鉢を選びました。`).join('\n\n')}\n\n# 2日目\n\n雨でした。`)
  return recapData(planDeck(recognise(document), document.lineOf)).topics?.[0]?.sessions.map(({ title, kind }) => [title, kind])
}

it.each<[heading: string, title: string, kind: string | undefined]>([
  [`## ${slides('基調講演：広い庭')}`, '広い庭', '基調講演'],
  [`## ${slides('Keynote: Wide gardens')}`, 'Wide gardens', 'Keynote'],
  [`## ${slides('Keynote - Wide gardens')}`, 'Wide gardens', 'Keynote'],
  [`## ${slides('키노트: 넓은 정원')}`, '넓은 정원', '키노트'],
  [`## ${slides('LT: 小さな鉢')}`, '小さな鉢', 'LT'],
  [`## ${slides('基調講演の作り方')}`, '基調講演の作り方', undefined],
  [`## ${slides('小さな鉢')}`, '小さな鉢', undefined],
])('a session under %j is %j, its kind %j', (heading, title, kind) => {
  expect(sessionsOf(heading)).toEqual([[title, kind]])
})

it('those below a heading that says it are of that kind', () => {
  expect(sessionsOf(`## LT\n\n### ${slides('小さな鉢')}`, `## ${slides('広い庭')}`)).toEqual([['小さな鉢', 'LT'], ['広い庭', undefined]])
})
