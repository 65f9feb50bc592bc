import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const dir = new URL('../../snippets/', import.meta.url)
/** Columns in a monospaced font: a Japanese character takes two. */
const width = (line: string) => [...line].reduce((n, c) => n + (c > '\u2e7f' ? 2 : 1), 0)

describe.each(readdirSync(dir))('snippets/%s fits a slide', (name) => {
  const lines = readFileSync(new URL(name, dir), 'utf8').trimEnd().split('\n')

  test('at most 14 lines', () => expect(lines.length).toBeLessThanOrEqual(14))
  test('at most 62 columns', () => expect(lines.filter(l => width(l) > 62)).toEqual([]))
})
