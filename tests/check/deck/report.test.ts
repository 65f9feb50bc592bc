import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readReportSource } from '../../../src/check/deck/report.ts'
import { recogniseFile } from '../../../src/generate.ts'
import { packageRoot } from '../../../src/package.ts'
import { inFolder } from '../support/deck.ts'

it('a report is recognised as the generation does, and read sentence by sentence', async () => {
  const file = join(packageRoot, 'report.md')
  const report = await readReportSource(file)
  expect(report.file).toBe(file)
  expect(report.recap).toEqual(await recogniseFile(file))
  expect(report.sentences.length).toBeGreaterThan(100)
})

it('the line ends of Windows and a byte order mark change nothing', async () => {
  const markdown = '\uFEFF---\ntitle: 題\n---\n\n### 『話』 @ada\n\n一。\n二。\n'
  const [lf, crlf] = await inFolder({ 'a.md': markdown, 'b.md': markdown.replaceAll('\n', '\r\n') }, dir => Promise.all(['a.md', 'b.md'].map(file => readReportSource(join(dir, file)))))
  expect(lf?.sentences.map(({ text, from }) => [text, from])).toEqual([['題', 2], ['『話』 @ada', 5], ['一。', 7], ['二。', 8]])
  expect(crlf?.sentences).toEqual(lf?.sentences)
})

it('a report that is not there is an error with what to do', async () => {
  await expect(readReportSource('/nowhere/report.md')).rejects.toThrow('there is no such file')
})
