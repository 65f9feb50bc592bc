import { expect, it } from 'vitest'
import { RULES } from '../../../src/check/finding.ts'
import { formatJson } from '../../../src/check/report/json.ts'
import { finding, result, slide } from './sample.ts'

/** Names of keys at every depth, in their order. */
const keysOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(keysOf) : value !== null && typeof value === 'object' ? Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]) : typeof value

it('says all there is to say', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 }
  const text = formatJson(result({
    slides: [slide(1, { id: undefined }), slide(2, { owner: 'edited' })],
    findings: [finding({ boxes: [{ view: 'print dark', box }], views: ['print dark'] }), finding({ slide: undefined, rule: 'contrast', severity: 'warning', at: { file: 'slides.md' } })],
    theirs: [{ slide: 2, at: { file: 'pages/akichan.md' }, how: 'edited', own: ['自分の言葉'] }],
  }))
  expect(text.endsWith('}\n')).toBe(true)
  expect(JSON.parse(text)).toEqual({
    version: 1,
    title: 'CNDT2022に参加しました',
    lang: 'ja',
    dir: '.',
    report: 'report.md',
    ok: false,
    counts: { errors: 1, warnings: 1, perRule: { ...Object.fromEntries(RULES.map(rule => [rule, 0])), overflow: 1, contrast: 1 } },
    slides: [
      { no: 1, id: null, title: '感想 1', at: { file: 'pages/akichan.md', line: 10 }, owner: 'generated', passages: [{ from: 57, to: 59, text: '今回は待ちに待ったオフライン開催でした。' }] },
      { no: 2, id: 'akichan-2', title: '感想 2', at: { file: 'pages/akichan.md', line: 20 }, owner: 'edited', passages: [{ from: 57, to: 59, text: '今回は待ちに待ったオフライン開催でした。' }] },
    ],
    findings: [
      { rule: 'contrast', severity: 'warning', slide: null, at: { file: 'slides.md', line: null }, message: '「ノイジーネイバー問題」 leaves the slide on the right', measured: '1004 px', allowed: '980 px', help: 'Make it shorter.', views: ['screen light', 'screen dark', 'print light', 'print dark'], boxes: [] },
      { rule: 'overflow', severity: 'error', slide: 2, at: { file: 'pages/akichan.md', line: 34 }, message: '「ノイジーネイバー問題」 leaves the slide on the right', measured: '1004 px', allowed: '980 px', help: 'Make it shorter.', views: ['print dark'], boxes: [{ view: 'print dark', box }] },
    ],
    theirs: [{ slide: 2, at: { file: 'pages/akichan.md', line: null }, how: 'edited', own: ['自分の言葉'] }],
    views: ['screen light', 'screen dark', 'print light', 'print dark'],
    sentences: 187,
  })
})

it('has its keys in one order, however they came', () => {
  const one = finding({ boxes: [{ view: 'screen light', box: { x: 1, y: 2, width: 3, height: 4 } }] })
  const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one
  turned.boxes = [{ box: { height: 4, width: 3, y: 2, x: 1 }, view: 'screen light' }]
  turned.at = { line: 34, file: 'pages/akichan.md' }
  const keys = (given: typeof one) => keysOf(JSON.parse(formatJson(result({ findings: [given] }))))
  expect(keys(turned)).toEqual(keys(one))
  const { findings: [{ boxes: [drawn] }] } = JSON.parse(formatJson(result({ findings: [turned] })))
  expect(Object.keys(drawn.box)).toEqual(['x', 'y', 'width', 'height'])
  expect((keys(one) as [string][]).map(([key]) => key)).toEqual(['version', 'title', 'lang', 'dir', 'report', 'ok', 'counts', 'slides', 'findings', 'theirs', 'views', 'sentences'])
})

it.each([
  ['nothing found', [], true],
  ['warnings only', [finding({ severity: 'warning' })], true],
  ['an error', [finding({ severity: 'warning' }), finding()], false],
] as const)('is ok or not: %s', (_, findings, ok) => {
  expect(JSON.parse(formatJson(result({ findings: [...findings] })))).toMatchObject({ ok })
})
