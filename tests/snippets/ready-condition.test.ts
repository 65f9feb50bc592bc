import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { setReady } from '../../snippets/ready-condition.ts'

const file = fileURLToPath(new URL('../../snippets/ready-condition.ts', import.meta.url))
const t0 = '2022-11-21T01:00:00.000Z'
const t1 = '2022-11-22T02:00:00.000Z'
const up = { status: 'True', reason: 'Deployed', message: '' }
const down = { status: 'False', reason: 'PodsNotReady', message: '0/1' }
const synced = { ...up, type: 'Synced', lastTransitionTime: t0 }

describe('snippets/ready-condition.ts', () => {
  test('compiles in strict mode against the Kubernetes API types', { timeout: 60_000 }, () => {
    const program = ts.createProgram([file], {
      strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    })
    const messages = ts.getPreEmitDiagnostics(program)
      .map(d => ts.flattenDiagnosticMessageText(d.messageText, '\n'))
    expect(messages).toEqual([])
  })

  test('adds Ready once and leaves the other conditions alone', () => {
    expect(setReady([synced], up, 1, new Date(t1))).toEqual([
      synced,
      { ...up, type: 'Ready', observedGeneration: 1, lastTransitionTime: t1 },
    ])
  })

  test('keeps lastTransitionTime while the status is the same', () => {
    const before = setReady([], down, 1, new Date(t0))
    const next = { ...down, reason: 'ImagePullBackOff' }
    expect(setReady(before, next, 2, new Date(t1))).toEqual([
      { ...next, type: 'Ready', observedGeneration: 2, lastTransitionTime: t0 },
    ])
  })

  test('moves lastTransitionTime when the status changes, in place', () => {
    const before = [...setReady([], down, 1, new Date(t0)), synced]
    expect(setReady(before, up, 1, new Date(t1))).toEqual([
      { ...up, type: 'Ready', observedGeneration: 1, lastTransitionTime: t1 },
      synced,
    ])
  })

  test('does not change its input', () => {
    const before = Object.freeze(setReady([], down, 1, new Date(t0)).map(Object.freeze))
    const copy = structuredClone(before)
    setReady(before as never, up, 2, new Date(t1))
    expect(before).toEqual(copy)
  })
})
