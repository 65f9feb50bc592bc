import { describe, expect, it } from 'vitest'
import type { CheckResult, Finding } from '../../../src/check/finding.ts'
import { paletteFor } from '../../../src/check/report/palette.ts'
import { formatText } from '../../../src/check/report/text.ts'
import { finding, result } from './sample.ts'

const paragraphs = (given: Partial<CheckResult>) => formatText(result(given)).split('\n\n')

describe('a finding', () => {
  it('says where, what, how much, in which views and what to do', () => {
    expect(paragraphs({ findings: [finding({ views: ['print light', 'print dark'] })] })[0]).toBe([
      'pages/akichan.md:34: error: overflow (slide 2)',
      '  「ノイジーネイバー問題」 leaves the slide on the right',
      '  measured 1004 px; allowed 980 px; in print light and print dark',
      '  → Make it shorter.',
    ].join('\n'))
  })

  it.each<[string, Partial<Finding>, string | RegExp]>([
    ['in all views names none', {}, /allowed 980 px\n/],
    ['in one view names it', { views: ['screen dark'] }, 'allowed 980 px; in screen dark\n'],
    ['in three views names them as a series', { views: ['print dark', 'screen light', 'screen dark'] }, '; in screen light, screen dark and print dark\n'],
    ['that does not depend on the view names none', { views: [] }, /allowed 980 px\n/],
    ['without a slide is the whole deck’s', { slide: undefined }, 'overflow (whole deck)\n'],
    ['without a line has its file only', { at: { file: 'slides.md' } }, 'slides.md: error'],
    ['of a rule that only warns is a warning', { severity: 'warning' }, 'pages/akichan.md:34: warning: overflow'],
    ['without facts has no line for them', { measured: '', allowed: '', help: '' }, /on the right\n\n/],
    ['of several lines stays on one', { message: 'one\n  two\r\nthree' }, '\n  one two three\n'],
    ['cannot write to the terminal', { message: 'a\x1B[2Jb\x07c\x9Bd\u202Ee' }, '\n  a␛[2Jb␇c\uFFFDd\uFFFDe\n'],
  ])('%s', (_, given, expected) => {
    const text = formatText(result({ findings: [finding(given)] }))
    if (typeof expected === 'string') expect(text).toContain(expected)
    else expect(text).toMatch(expected)
  })

  it('stands by slide, the whole deck’s first, each in the order of the rules', () => {
    const findings = [
      finding({ slide: 10, rule: 'overflow' }),
      finding({ slide: 9, rule: 'accessibility' }),
      finding({ slide: 9, rule: 'contrast' }),
      finding({ slide: undefined, rule: 'other-host' }),
    ]
    const order = paragraphs({ findings }).slice(0, -1).map(text => /: ([\w-]+) \((.+?)\)/.exec(text)?.slice(1).join(' '))
    expect(order).toEqual(['other-host whole deck', 'contrast slide 9', 'accessibility slide 9', 'overflow slide 10'])
  })

  it('in every view of a deck of one scheme names none', () => {
    const text = formatText(result({ views: ['screen light', 'print light'], findings: [finding({ views: ['screen light', 'print light'] })] }))
    expect(text).toContain('allowed 980 px\n')
    expect(text).toContain('in 2 views (screen light, print light)')
  })
})

describe('slides of people', () => {
  const theirs: CheckResult['theirs'] = [
    { slide: 3, at: { file: 'pages/appendix.md', line: 1 }, how: 'written', own: ['一', '二', '三', '四', '五'] },
    { slide: 2, at: { file: 'pages/akichan.md', line: 20 }, how: 'edited', own: [] },
  ]

  it('are theirs, after the findings, by slide, with the beginning of what they say', () => {
    expect(paragraphs({ theirs })[0]).toBe([
      'Slides that people edited or wrote; what they say beyond the report is theirs, and no fault',
      '  pages/akichan.md:20: edited (slide 2)',
      '  pages/appendix.md:1: written (slide 3)',
      '    “一”',
      '    “二”',
      '    “三”',
      '    and 2 more',
    ].join('\n'))
    expect(paragraphs({ theirs, findings: [finding()] })[1]).toMatch(/^Slides that people/)
  })

  it('are no errors', () => {
    expect(formatText(result({ theirs }))).toContain('No findings:')
  })
})

describe('the summary', () => {
  const last = (given: Partial<CheckResult>) => paragraphs(given).at(-1)

  it('of a healthy deck says what was proven', () => {
    expect(last({})).toBe(`CNDT2022に参加しました
3 slides in 4 views (screen light, screen dark, print light, print dark); 187 sentences of the report accounted for
No findings:
  Nothing lost: every sentence of the report is on a slide or in its notes; nothing is missing in print
  Nothing invented: generated slides say only what the report says; numbers agree with the report
  Nothing cut off: nothing leaves its box, nothing lies over text; no type is too small; all text stands out; every character is in the deck’s fonts; lines break where they may
  Nothing broken: every address in the deck leads somewhere, every picture shown has loaded and has alt text; no other host is asked for anything; the console is silent; axe-core finds nothing serious or critical
`)
  })

  it.each<[string, Finding[], string]>([
    ['one error', [finding()], '\n1 error: overflow 1\n'],
    ['errors of several rules', [finding({ rule: 'contrast' }), finding(), finding()], '\n3 errors: overflow 2, contrast 1\n'],
    ['warnings, and what made them so', [finding({ rule: 'small-type', severity: 'warning' }), finding({ severity: 'warning' })], '\nNo errors\n2 warnings: overflow 1, small-type 1 (--warn overflow --warn small-type)\n'],
    ['both', [finding(), finding({ rule: 'contrast', severity: 'warning' })], '\n1 error: overflow 1\n1 warning: contrast 1 (--warn contrast)\n'],
    ['no sentence accounted for where one is lost', [finding({ rule: 'lost-text' })], '187 sentences of the report looked for\n'],
  ])('counts %s', (_, findings, expected) => {
    expect(last({ findings })).toContain(expected)
  })

  it('of findings proves nothing', () => {
    expect(last({ findings: [finding({ severity: 'warning' })] })).not.toContain('Nothing')
  })
})

describe('colours', () => {
  const findings = [finding(), finding({ severity: 'warning', rule: 'contrast' })]
  const plain = formatText(result({ findings }))

  const codes = /\x1B\[\d+m/g

  it('are none unless asked for', () => {
    expect(plain).not.toMatch(codes)
    expect(formatText(result({ findings }), paletteFor(false))).toBe(plain)
  })

  it('change no text', () => {
    const coloured = formatText(result({ findings }), paletteFor(true))
    expect(coloured).toContain('\x1B[31merror: overflow\x1B[39m')
    expect(coloured).toContain('\x1B[33mwarning: contrast\x1B[39m')
    expect(coloured.replace(codes, '')).toBe(plain)
  })
})
