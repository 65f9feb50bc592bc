import { readFile } from 'node:fs/promises'
import { RecapError } from '../errors.ts'
import { decodeText, firstBrokenLine } from './encoding.ts'

/** The name of the report that is read from standard input. */
export const STANDARD_INPUT = '-'

/**
 * The text of a report file, or of standard input (UTF-8, UTF-16, Shift_JIS or EUC-JP), its lines ended by `\n`.
 * @throws RecapError if there is no such file, if it is a folder, or if it is not text.
 */
export async function readReportFile(file: string): Promise<string> {
  const bytes = await (file === STANDARD_INPUT ? readStandardInput() : readFile(file)).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error)
  })
  return decodeReport(bytes, file)
}

function decodeReport(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new RecapError('the report is empty', { file, line: 1 }, 'write the report as Markdown, with a heading for each person')
  const text = decodeText(bytes)
  if (text !== undefined) return text.replace(/\r\n?/g, '\n')
  throw new RecapError('the report is not text in UTF-8, UTF-16, Shift_JIS or EUC-JP', { file, line: firstBrokenLine(bytes) }, 'give a text, Markdown or HTML file, saved as UTF-8')
}

async function readStandardInput(): Promise<Buffer> {
  const { buffer } = await import('node:stream/consumers')
  return await buffer(process.stdin)
}

function unreadable(file: string, error: NodeJS.ErrnoException): RecapError {
  switch (error.code) {
    case 'ENOENT': return new RecapError('there is no such file', { file }, 'give the path of the report: recap generate path/to/report.md')
    case 'EISDIR': return new RecapError('this is a folder, not a report', { file }, 'give the path of the report in it')
    case 'EACCES': return new RecapError('the file cannot be read: permission denied', { file }, `chmod +r ${file}`)
    default: return new RecapError(`the file cannot be read: ${error.message}`, { file })
  }
}
