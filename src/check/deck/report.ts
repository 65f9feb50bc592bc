import { parseMarkdown } from '../../read/document.ts'
import { readReportFile } from '../../read/file.ts'
import { recognise } from '../../recognise/index.ts'
import type { ReportSource } from '../evidence.ts'
import { sentencesOf } from './sentences.ts'

/**
 * Reads a report twice: as the deck's generation does, and, sentence by sentence, in a way of its own,
 * so that what the other way drops is missed.
 * @throws RecapError for a report that cannot be read or has nobody in it.
 */
export async function readReportSource(file: string): Promise<ReportSource> {
  const source = await readReportFile(file)
  const recap = recognise(parseMarkdown(source, file))
  return { file, recap, sentences: sentencesOf(source, recap.lang) }
}
