import { expect, test, vi } from 'vitest'
import { failureLine, runCommand } from '../../src/browser/run.ts'

const node = (script: string, timeoutMs = 20_000, env = {}) =>
  runCommand(process.execPath, ['-e', script], { timeoutMs, env })

test('gives exit code and output', async () => {
  const script = 'console.log(process.env.GREETING); console.error("err"); process.exitCode = 3'
  const { code, output } = await node(script, undefined, { GREETING: 'hi' })
  expect(code).toBe(3)
  expect(output.split('\n').sort()).toEqual(['', 'err', 'hi'])
})

test.each(['/no/such/command', import.meta.dirname])('what is no command is 127: %s', async (command) => {
  expect(await runCommand(command, [], { timeoutMs: 1000 })).toMatchObject({ code: 127 })
})

test('a command that never ends is ended', async () => {
  const { code, output } = await node('setInterval(() => {}, 1000)', 50)
  expect(code).toBeNull()
  expect(output).toContain('no end after 0.05 seconds')
})

test.skipIf(process.platform === 'win32')('an ended command leaves no process behind', async () => {
  const { output } = await runCommand('sh', ['-c', 'echo $$; exec sleep 60'], { timeoutMs: 500 })
  const pid = Number.parseInt(output, 10)
  expect(pid).toBeGreaterThan(0)
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'))
})

test.each([
  ['apt\'s error', 'Reading lists...\nE: Unable to locate package chromium\nW: more', 'E: Unable to locate package chromium'],
  ['node\'s error, not its stack', 'Failed to install browsers\nError: Download failure, code=1\n    at x (y.js:1)\n', 'Error: Download failure, code=1'],
  ['a missing library', '/x/chrome: error while loading shared libraries: libnss3.so: gone\n', '/x/chrome: error while loading shared libraries: libnss3.so: gone'],
  ['not a stack without an error line', 'Boom\n    at x (y.js:1)\n', 'Boom'],
  ['else the last line', 'one\ntwo\n\n', 'two'],
  ['else the exit code', '', 'exit code 1'],
])('tells why a command failed: %s', (_, output, line) => {
  expect(failureLine({ code: 1, output })).toBe(line)
})
