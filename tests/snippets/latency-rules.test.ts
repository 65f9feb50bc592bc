import { readFileSync } from 'node:fs'
import { parser } from '@prometheus-io/lezer-promql'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

type Rule = { alert: string, expr: string }
const file = parse(readFileSync(new URL('../../snippets/latency-rules.yaml', import.meta.url), 'utf8'))
const rules: Rule[] = file.groups?.[0]?.rules ?? [] // an unreadable file fails the test of the shape

/** What Prometheus' model/rulefmt accepts for a file of alerting rules: no unknown keys. */
const text = { type: 'string', minLength: 1 }
const texts = { type: 'object', additionalProperties: { type: 'string' } }
const duration = { type: 'string', pattern: '^(?=.)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$' }
const list = (items: object) => ({ type: 'array', minItems: 1, items })
const record = (required: string[], properties: object) =>
  ({ type: 'object', required, additionalProperties: false, properties })
const schema = record(['groups'], {
  groups: list(record(['name', 'rules'], {
    name: text, interval: duration, query_offset: duration, limit: { type: 'integer' }, labels: texts,
    rules: list(record(['alert', 'expr'], {
      alert: text, expr: text, for: duration, keep_firing_for: duration, labels: texts, annotations: texts,
    })),
  })),
})

/** Every node of the expression as Prometheus' own grammar reads it: [name, source]. */
function nodes(expr: string): [string, string][] {
  const found: [string, string][] = []
  parser.parse(expr).iterate({
    enter: (n) => { found.push([n.type.isError ? 'ERROR' : n.name, expr.slice(n.from, n.to)]) },
  })
  return found
}
const named = (expr: string, name: string) => nodes(expr).filter(n => n[0] === name).map(n => n[1])

describe('snippets/latency-rules.yaml', () => {
  test('has the shape of a Prometheus rules file', () => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)
    validate(file)
    expect(validate.errors).toBeNull()
  })

  test.each(rules)('$alert: the expression is valid PromQL', ({ expr }) => {
    expect(named(expr, 'ERROR')).toEqual([])
  })

  test('sets a fixed threshold beside a deviation from the metric\'s own past', () => {
    const [fixed = '', unusual = ''] = rules.map(r => r.expr)
    expect(named(fixed, 'FunctionCall')).toEqual([])
    expect(named(fixed, 'NumberDurationLiteral')).toEqual(['0.5'])
    expect(named(unusual, 'FunctionIdentifier')).toEqual(['abs', 'avg_over_time', 'stddev_over_time'])
  })

  test('watches one and the same metric in both alerts', () => {
    const metrics = rules.map(r => new Set(named(r.expr, 'Identifier')))
    expect(metrics[0]?.size).toBe(1)
    expect(metrics[1]).toEqual(metrics[0])
  })
})
