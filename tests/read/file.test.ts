import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { readReportFile } from '../../src/read/file.ts'

let dir: string
beforeAll(async () => dir = await mkdtemp(join(tmpdir(), 'recap-file-')))
afterAll(() => rm(dir, { recursive: true }))

async function fileWith(content: string | Uint8Array): Promise<string> {
  const file = join(dir, 'report.md')
  await writeFile(file, content)
  return file
}

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => Buffer.from(part as string)))

it.each<[name: string, content: string | Uint8Array, text: string]>([
  ['UTF-8', '# 題\n\n本文🎉\n', '# 題\n\n本文🎉\n'],
  ['a byte order mark, left out', bytes([0xEF, 0xBB, 0xBF], '# 題\n'), '# 題\n'],
  ['line ends of Windows as \\n', '# 題\r\n\r\n本文\r\n', '# 題\n\n本文\n'],
  ['line ends of old Macs as \\n', '# 題\r\r本文\r', '# 題\n\n本文\n'],
])('reads %s', async (_, content, text) => {
  expect(await readReportFile(await fileWith(content))).toBe(text)
})

describe('refuses', () => {
  it.each<[name: string, content: Uint8Array, line: number | undefined, message: RegExp]>([
    ['an empty file', bytes(''), 1, /empty/],
    ['a binary file, with the line of its first zero byte', bytes('# a\nb\n', [0x89, 0x00]), 3, /not UTF-8 text/],
    ['Shift_JIS, with the line where it begins', bytes('# a\n\nb\n', [0x93, 0xFA, 0x96, 0x7B], '\n'), 4, /not UTF-8 text/],
    ['a character that ends too soon, in the last line', bytes('# a\n', [0xE6, 0x97]), 2, /not UTF-8 text/],
    ['UTF-16', bytes([0xFF, 0xFE], [0x61, 0x00]), 1, /not UTF-8 text/],
  ])('%s', async (_, content, line, message) => {
    const file = await fileWith(content)
    const error = await readReportFile(file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RecapError)
    expect(error).toMatchObject({ message: expect.stringMatching(message), place: { file, line }, help: expect.any(String) })
  })

  it.each<[name: string, path: () => string, message: RegExp]>([
    ['a file that is not there', () => join(dir, 'missing.md'), /no such file/],
    ['a folder', () => dir, /a folder, not a report/],
  ])('%s, by its name and with what to do', async (_, path, message) => {
    const error = await readReportFile(path()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RecapError)
    expect(error).toMatchObject({ message: expect.stringMatching(message), place: { file: path() }, help: expect.stringMatching(/give/) })
  })
})
