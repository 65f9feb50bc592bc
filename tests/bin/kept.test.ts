import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// @ts-expect-error It is what starts before anything is compiled: plain JavaScript.
import { runKept } from '../../bin/kept.js'

interface Kept { twice: (n: number) => number, at: string, keep: () => void }

let folder: string
let script: string
const run = (): Kept => (runKept as (file: string) => Kept)(script)
const keptFiles = async () => (await readdir(folder)).filter(name => name !== 'script.cjs')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-kept-'))
  script = join(folder, 'script.cjs')
  await writeFile(script, '(function (module, exports, require, address) { exports.twice = n => 2 * n; exports.at = address })')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a script that is kept as V8 compiled it', () => {
  it('gives what it exports, and knows where it is', () => {
    const { twice, at } = run()
    expect(twice(21)).toBe(42)
    expect(at).toMatch(/^file:.*script\.cjs$/)
  })

  it('is kept once, and runs from there', async () => {
    run().keep()
    const [name = ''] = await keptFiles()
    expect(name).toContain(process.version)
    const kept = await readFile(join(folder, name))
    const again = run()
    again.keep()
    expect(again.twice(4)).toBe(8)
    expect(await readFile(join(folder, name))).toEqual(kept)
    expect(await keptFiles()).toEqual([name])
  })

  it('runs all the same, and is kept anew, where what was kept is broken', async () => {
    run().keep()
    const [name = ''] = await keptFiles()
    for (const [index, broken] of [Buffer.alloc(0), Buffer.from('not V8\'s')].entries()) {
      // Another text each time: V8 knows those that it has compiled in this process.
      await writeFile(script, `(function (module, exports, require, address) { exports.twice = n => 2 * n /* ${index} */ })`)
      await writeFile(join(folder, name), broken)
      const { twice, keep } = run()
      expect(twice(3)).toBe(6)
      keep()
      expect(await readFile(join(folder, name))).not.toEqual(broken)
    }
  })

  it('runs where nothing can be kept', async () => {
    const { twice, keep } = run()
    await rm(folder, { recursive: true })
    expect(keep).not.toThrow()
    expect(twice(5)).toBe(10)
  })
})
