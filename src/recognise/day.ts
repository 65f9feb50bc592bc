import { once } from '../once.ts'
import { remembering } from './remembering.ts'

const COUNTED = String.raw`day\s?[-#.]?\s?(?:\d{1,2}|one|two|three|four|five|six|seven)|(?:first|second|third|fourth|fifth|last|final)\s(?:day|evening)`
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const NUMBERED = '[1-9一二三四五六七八九十]日目|第\\s?[1-9一二三四五六七八九十]\\s?[日天]目?|第[一二三四五六七八九十]天|初日|最終日|中日|\\d{1,2}\\s?일\\s?차|(?:첫|둘|셋|넷|마지막)째?\\s?날'
const IN_MONTH = String.raw`(?:0?[1-9]|1[0-2])(?:\s?/\s?|\s?[月월]\s?)(?:[0-2]?\d|3[01])\s?[日일号]?`
const DATE = String.raw`(?:\d{4}\s?[-/.年년]\s?)?${IN_MONTH}|\d{4}(?:-\d{2}-\d{2}|\.\s?\d{1,2}\.\s?\d{1,2}\.?)|(?:${WEEKDAY},?\s)?(?:the\s)?(?:${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${MONTH})(?:,?\s\d{4})?`
/** What may stand beside a day: its date or weekday in brackets, or, apart from it, what it was for. */
const BESIDE = String.raw`\s*[(（【\[〔].{1,30}[)）】\]〕]|\s*[-–—:：|・~〜].{1,40}|\s[月火水木金土日](?:曜日?)?`
/** All in small letters, as what it is asked of. */
const DAY = once(() => new RegExp(`^(?:.{1,40}\\s[-–—|]\\s)?(?:${COUNTED}|${WEEKDAY}|${NUMBERED}|${DATE})(?:${BESIDE})?$`, 'u'))
const SIGNS = /^[\s\p{Extended_Pictographic}\uFE0F\u200D#*■□◆◇●○▼★☆【]+|[\s\p{Extended_Pictographic}\uFE0F\u200D:：】]+$/gu
const LONGEST = 80

/** Whether a heading is a day of the event: Day 1, 1日目, 10/26（土）, Saturday, 2일차. */
export const isDay: (text: string) => boolean = remembering((text) => {
  if (text.length > LONGEST) return false
  const plain = text.normalize('NFKC').toLowerCase().replace(/^[\d.\s]+\s(?=day)/u, '')
  return DAY().test(plain) || DAY().test(plain.replace(SIGNS, ''))
})
