import { expect, it } from 'vitest'
import { isDay } from '../../src/recognise/day.ts'

it.each([
  'DAY 01', 'Day 1', 'Day One', 'Day 2: Workshops', 'Summer Conf - Day 2', 'First day', '## Day 3', '1日目', '２日目（10/27）', '初日', '最終日', '第1日', '10/26', '10/26(土)', '10月26日（土）', '2024/10/26', '2024年10月26日', '2024-10-26', '2024. 10. 26.',
  '2일차', '첫째 날', '첫날', '10월 26일', '第一天', 'Saturday', 'Saturday, May 5th', 'May 5, 2018', '5 May', '☀️ Day 1',
])('%j is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

it.each(['A day in the garden', 'Daylight', '10/26 の懇親会', '1日目の感想', '1.2', '13/40', '1-2', '3月の庭', 'Sunday roast', '日目', 'Day', 'Part 1', 'Monday morning blues in production', 'Maya Lin', '2024'])('%j is none', (text) => {
  expect(isDay(text)).toBe(false)
})
