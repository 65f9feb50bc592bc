import { expect, it } from 'vitest'
import { isDayOfSessions, sessionsOfDays } from '../src/days.ts'

const day = (count: number) => ({ day: true as const, sessions: Array.from({ length: count }) })
const other = (count: number) => ({ sessions: Array.from({ length: count }) })

it.each([
  ['days', [day(3), day(4)], 7],
  ['days and one thing more', [day(3), day(4), other(1)], 8],
  ['days of which nobody knows the sessions', [day(0), day(0)], 0],
  ['other topics', [other(3), other(1)], 0],
  ['as many other topics as days', [day(3), other(1)], 0],
])('a report in %s counts %#', (_, topics, count) => {
  expect(sessionsOfDays(topics)).toBe(count)
})

it('a day is told by its sessions where it has some', () => {
  expect([day(1), day(0), other(1)].map(isDayOfSessions)).toEqual([true, false, false])
})
