import { readReportFile } from '../../read/file.ts'
import { readReport } from '../../read/report.ts'
import { recognise } from '../../recognise/index.ts'
import type { ReportSource } from '../evidence.ts'
import { sentencesOf } from './sentences.ts'

/**
 * Reads a report twice: as the deck's generation does, and, sentence by sentence, in a way of its own,
 * so that what the other way drops is missed. `minutes` are those that the deck was generated with, where they are not the report's.
 * @throws RecapError for a report that cannot be read or has nobody in it.
 */
export async function readReportSource(file: string, minutes?: number): Promise<ReportSource> {
  const source = await readReportFile(file)
  const recognised = recognise(await readReport(source, file))
  const recap = minutes === undefined ? recognised : { ...recognised, minutes }
  return { file, recap, sentences: sentencesOf(source, recap.lang, file) }
}
