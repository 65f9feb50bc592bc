import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
// @ts-expect-error It is what starts before anything is compiled: plain JavaScript.
import { flagsFor as given } from '../../bin/flags.js'

const flagsFor = given as (version: string) => string[]

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
