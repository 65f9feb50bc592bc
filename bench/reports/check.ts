import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../src/package.ts'
import type { CheckJson } from '../../src/check/report/json.ts'

/** The findings of `recap check` in a deck, counted by rule. @throws Error where the check itself fails. */
export async function findingsByRule(dir: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { rule } of (await check(dir)).findings) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}

function check(dir: string): Promise<CheckJson> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(packageRoot, 'bin', 'recap.js'), 'check', dir, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let [output, messages] = ['', '']
    child.stdout.on('data', (data: Buffer) => output += data)
    child.stderr.on('data', (data: Buffer) => messages += data)
    child.once('error', reject)
    child.once('close', () => {
      try {
        resolve(JSON.parse(output) as CheckJson)
      }
      catch {
        reject(new Error(`recap check ${dir} gave no result\n${messages}`))
      }
    })
  })
}
