import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
// @ts-expect-error It is what starts before anything is compiled: plain JavaScript.
import { root as home } from '../../bin/compiled.js'
// @ts-expect-error It is what starts before anything is compiled: plain JavaScript.
import { flagsFor as given } from '../../bin/flags.js'

const flagsFor = given as (version: string) => string[]
const root = home as string

it.each([
  ['11.3.244.8-node.38', 4],
  ['12.4.254.21-node.33', 3],
  ['13.6.233.10-node.28', 3],
  ['14.1.146.11-node.9', 0],
  ['10.2.154.26-node.36', 0],
])('V8 %s is told %i things, all of which it knows', (version, count) => {
  expect(flagsFor(version)).toHaveLength(count)
})

it('this V8 knows all that it is told', () => {
  // Whether it does is nowhere to ask but in what it prints, and it takes what is new by hyphens and by underlines.
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  for (const flag of flagsFor(process.versions.v8)) expect(known.replaceAll('_', '-')).toContain(flag.replace(/^--(?:no-)?/, '--').replace(/=.*/, ' '))
})

it('a V8 that has worked before it is told goes on: something else may have been loaded first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recap-flags-'))
  try {
    const before = join(folder, 'before.cjs')
    // A heap large enough for its collector to be at work; and Node asks a pattern whether the path is a relative one.
    writeFileSync(before, 'globalThis.kept = Array.from({ length: 1_000_000 }, (_, number) => ({ number, text: `x${number}` }))')
    const report = join(folder, 'report.md')
    writeFileSync(report, '# A meetup\n\n## Ada Lovelace\n\nI spoke about engines.\n')
    const ran = spawnSync(process.execPath, ['--require', './before.cjs', join(root, 'bin/recap.js'), 'generate', report, '--out', join(folder, 'deck')], { cwd: folder, encoding: 'utf8' })
    expect({ signal: ran.signal, status: ran.status, said: ran.stderr }).toMatchObject({ signal: null, status: 0 })
  }
  finally {
    rmSync(folder, { recursive: true })
  }
})
