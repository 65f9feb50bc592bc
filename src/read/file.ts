import { readFile } from 'node:fs/promises'
import { RecapError } from '../errors.ts'

/** The name of the report that is read from standard input. */
export const STANDARD_INPUT = '-'

/**
 * The text of a report file, or of standard input (UTF-8, with or without a byte order mark).
 * @throws RecapError if there is no such file, if it is a folder, or if it is not text.
 */
export async function readReportFile(file: string): Promise<string> {
  const bytes = await (file === STANDARD_INPUT ? readStandardInput() : readFile(file)).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error)
  })
  if (bytes.length === 0) throw new RecapError('the report is empty', { file, line: 1 }, 'write the report as Markdown, with a heading for each person')
  return decode(bytes, file).replace(/\r\n?/g, '\n')
}

async function readStandardInput(): Promise<Buffer> {
  const { buffer } = await import('node:stream/consumers')
  return await buffer(process.stdin)
}

function decode(bytes: Uint8Array, file: string): string {
  const broken = firstBrokenLine(bytes)
  if (broken) {
    throw new RecapError('the report is not UTF-8 text', { file, line: broken }, 'give a Markdown file saved as UTF-8')
  }
  return new TextDecoder('utf-8').decode(bytes)
}

/** The line of the first byte that UTF-8 text does not have, from 1; undefined if all is text. */
function firstBrokenLine(bytes: Uint8Array): number | undefined {
  const zero = bytes.indexOf(0)
  if (zero >= 0) return lineAt(bytes, zero)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    decoder.decode(bytes)
    return undefined
  }
  catch {
    return firstUndecodableLine(bytes)
  }
}

function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 0x0A) continue
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    }
    catch {
      return line
    }
    line++
    start = end + 1
  }
  return line
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0A) line++
  return line
}

function unreadable(file: string, error: NodeJS.ErrnoException): RecapError {
  switch (error.code) {
    case 'ENOENT': return new RecapError('there is no such file', { file }, 'give the path of the report: recap generate path/to/report.md')
    case 'EISDIR': return new RecapError('this is a folder, not a report', { file }, 'give the path of the report in it')
    case 'EACCES': return new RecapError('the file cannot be read: permission denied', { file }, `chmod +r ${file}`)
    default: return new RecapError(`the file cannot be read: ${error.message}`, { file })
  }
}
