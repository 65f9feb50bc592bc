import { expect, it } from 'vitest'
import { roleFromHeadings } from '../../src/recognise/role.ts'
import { headingOf } from '../support/markdown.ts'

it.each<[headings: string[], role: string | undefined]>([
  [['登壇した内容'], 'speaker'],
  [['発表した人'], 'speaker'],
  [['スピーカー'], 'speaker'],
  [['Our talks'], 'speaker'],
  [['参加した感想'], 'attendee'],
  [['聞いたセッション'], 'attendee'],
  [['視聴した人'], 'attendee'],
  [['Impressions'], 'attendee'],
  [['Feedback from the group'], 'attendee'],
  [['登壇した内容', '参加した感想'], 'attendee'],
  [['参加した感想', '登壇した内容'], 'speaker'],
  [['登壇した内容', 'そのほか'], 'speaker'],
  [['そのほか'], undefined],
  [[], undefined],
])('the nearest of the headings %j that says something gives the role %s', (headings, role) => {
  expect(roleFromHeadings(headings.map(text => headingOf(`# ${text}`)))).toBe(role)
})
