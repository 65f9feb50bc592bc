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

const bytes = (...parts: (string | number[] | Uint8Array)[]) => Buffer.concat(parts.map(part => Buffer.from(part as string)))

it.each<[name: string, content: string | Uint8Array, text: string]>([
  ['UTF-8', '# 題\n\n本文🎉\n', '# 題\n\n本文🎉\n'],
  ['a byte order mark, left out', bytes([0xEF, 0xBB, 0xBF], '# 題\n'), '# 題\n'],
  ['line ends of Windows as \\n', '# 題\r\n\r\n本文\r\n', '# 題\n\n本文\n'],
  ['line ends of old Macs as \\n', '# 題\r\r本文\r', '# 題\n\n本文\n'],
  ['Shift_JIS', bytes('# ', [0x93, 0xFA, 0x96, 0x7B, 0x82, 0xCC, 0x89, 0xEF], '\r\n'), '# 日本の会\n'],
  ['what Windows adds to Shift_JIS', bytes([0x87, 0x40, 0x82, 0xCC, 0x93, 0xFA]), '①の日'],
  ['EUC-JP', bytes('# ', [0xC6, 0xFC, 0xCB, 0xDC, 0xA4, 0xCE, 0xB2, 0xF1], '\n'), '# 日本の会\n'],
  ['UTF-16 with its mark', bytes([0xFF, 0xFE], Buffer.from('# 題\r\n一🎉', 'utf16le')), '# 題\n一🎉'],
  ['UTF-16, big end first', bytes([0xFE, 0xFF], Buffer.from('# 題\n一', 'utf16le').swap16()), '# 題\n一'],
  ['UTF-16 without a mark', Buffer.from('# 東京　一二三\n', 'utf16le'), '# 東京　一二三\n'],
  ['UTF-16 without a mark, big end first', Buffer.from('東京　一二三\n', 'utf16le').swap16(), '東京　一二三\n'],
])('reads %s', async (_, content, text) => {
  expect(await readReportFile(await fileWith(content))).toBe(text)
})

describe('refuses', () => {
  it.each<[name: string, content: Uint8Array, line: number | undefined, message: RegExp]>([
    ['an empty file', bytes(''), 1, /empty/],
    ['a binary file, with the line of its first zero byte', bytes('# a\nb\n', [0x89, 0x00]), 3, /not text in UTF-8/],
    ['Latin-1, with the line where it begins', bytes('# a\n\nb\ncaf', [0xE9], ' na', [0xEF], 've\n'), 4, /not text in UTF-8/],
    ['UTF-8 with one broken byte, though Shift_JIS could have it all', bytes('# 会議\n参加', [0xE3, 0x81], 'した\n'), 2, /not text in UTF-8/],
    ['a character that ends too soon, in the last line', bytes('# a\n', [0xE6, 0x97]), 2, /not text in UTF-8/],
    ['UTF-16 that ends within a character', bytes([0xFF, 0xFE], [0x61, 0x00, 0x62]), 1, /not text in UTF-8/],
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
