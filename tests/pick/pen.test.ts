import { describe, expect, it } from 'vitest'
import { pickHighlights } from '../../src/pick/index.ts'
import { penHighlights } from '../../src/pick/pen.ts'
import { reportSource } from '../support/report.ts'
import { unitsOf } from '../support/markdown.ts'

const texts = (units: ReturnType<typeof unitsOf>) => units.flatMap(unit => unit.highlights.map(highlight => highlight.text))

describe('marks of the authors', () => {
  it('win: where there is one, the pen stays away from all the rest', () => {
    const units = unitsOf('Kubernetesの運用を自動化しました。\n\nこの話は==印==だけです。')
    expect(pickHighlights(units)).toEqual(units)
    expect(texts(pickHighlights(units))).toEqual(['印'])
  })

  it('missing, the pen goes over the text', () => {
    expect(texts(pickHighlights(unitsOf('Kubernetes Operatorで運用の課題を解決しました。')))).toEqual(['Kubernetes Operatorで運用の課題を解決しました'])
  })
})

describe('the pen', () => {
  const unmarked = unitsOf(reportSource.replaceAll('==', ''))
  const penned = penHighlights(unmarked)

  it('marks much of a report without marks', () => {
    expect(texts(unmarked)).toEqual([])
    expect(texts(penned).length).toBeGreaterThan(30)
  })

  it('takes only what stands there, word for word, at most one phrase a paragraph', () => {
    const blocks = new Set<number>()
    for (const unit of penned) {
      for (const { text, start, end, line } of unit.highlights) {
        expect(unit.text.slice(start, end)).toBe(text)
        expect(line).toBe(unit.line)
        expect(blocks.has(unit.block)).toBe(false)
        blocks.add(unit.block)
      }
    }
  })

  it('takes no phrase that is too long or too short for a slide, and none that ends in a comma or full stop', () => {
    for (const text of texts(penned)) {
      expect(text.length, text).toBeGreaterThanOrEqual(8)
      expect(text.length, text).toBeLessThanOrEqual(44)
      expect(text).not.toMatch(/[、。，．,;\s]$/u)
    }
  })

  it('takes no phrase with a bracket that is not closed in it', () => {
    for (const text of texts(penned)) {
      for (const [open, close] of ['「」', '『』', '()', '（）'] as const) {
        expect(text.split(open as string).length, text).toBe(text.split(close as string).length)
      }
    }
  })

  it.each([
    '運営スタッフの皆様には本当に感謝しています。',
    '素晴らしいイベントをありがとうございました。',
    '詳細は発表資料をご覧いただければ幸いです。',
    'それではよろしくお願いいたします、皆様方。',
    'Thank you all for the great CloudNative event.',
  ])('takes nothing of thanks: %j', (text) => {
    expect(texts(penHighlights(unitsOf(text)))).toEqual([])
  })

  it('takes nothing where every phrase is too long, unbalanced or without a word that means anything', () => {
    expect(texts(penHighlights(unitsOf(`${'長い文章'.repeat(12)}です。`)))).toEqual([])
    expect(texts(penHighlights(unitsOf('彼らは「登壇する、参加する、発信する」と。')))).not.toContain('彼らは「登壇する')
    expect(texts(penHighlights(unitsOf('それはそれでそうなのですよね。')))).toEqual([])
  })

  it('leaves lists, headings, code and addresses alone', () => {
    const units = unitsOf('## Kubernetes Operatorの話\n\n- Kubernetes Operatorの話\n\n```ts\nconst kubernetesOperator = 1\n```\n\nhttps://example.com/kubernetes-operator')
    expect(texts(penHighlights(units))).toEqual([])
  })
})
