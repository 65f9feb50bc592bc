import type { CheckedSlide, CheckResult, Finding } from '../../../src/check/finding.ts'

export const finding = (given: Partial<Finding> = {}): Finding => ({
  rule: 'overflow',
  severity: 'error',
  slide: 2,
  at: { file: 'pages/akichan.md', line: 34 },
  message: '「ノイジーネイバー問題」 leaves the slide on the right',
  measured: '1004 px',
  allowed: '980 px',
  help: 'Make it shorter.',
  views: ['screen light', 'screen dark', 'print light', 'print dark'],
  boxes: [],
  ...given,
})

export const slide = (no: number, given: Partial<CheckedSlide> = {}): CheckedSlide => ({
  no,
  id: `akichan-${no}`,
  title: `感想 ${no}`,
  at: { file: 'pages/akichan.md', line: no * 10 },
  owner: 'generated',
  passages: [{ from: 57, to: 59, text: '今回は待ちに待ったオフライン開催でした。' }],
  ...given,
})

/** A deck of three slides in which nothing is wrong. */
export const result = (given: Partial<CheckResult> = {}): CheckResult => ({
  title: 'CNDT2022に参加しました',
  lang: 'ja',
  dir: '.',
  report: 'report.md',
  slides: [slide(1), slide(2), slide(3)],
  findings: [],
  theirs: [],
  views: ['screen light', 'screen dark', 'print light', 'print dark'],
  sentences: 187,
  ...given,
})
