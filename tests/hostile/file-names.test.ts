import { describe, expect, it } from 'vitest'
import { deckOf } from '../support/report.ts'

/** What file systems that know no case and no width of letters take for one name; full case folding is Unicode's, by way of capitals. */
const asOneFile = (path: string): string => path.normalize('NFKC').toUpperCase().normalize('NFKC')

const DEVICES = ['con', 'PRN', 'Aux', 'nul', 'COM1', 'com9', 'lpt1', 'COM¹', 'ＣＯＮ']

const NAMES: Record<string, string[]> = {
  'capitals and small letters': ['Ada', 'ADA', 'ada', 'aDa'],
  'wide letters': ['Ada', 'Ａｄａ', 'ＡＤＡ'],
  'letters that are two in capitals': ['Straße', 'STRASSE', 'strasse'],
  'letters with two small forms': ['ΟΔΟΣ', 'οδοσ', 'οδος'],
  'a dot or none': ['Irmak', 'İrmak', 'ırmak', 'irmak'],
  'one character or two': ['Zoé', 'Zoe\u0301', 'ZOÉ'],
  'half-width kana': ['アリス', 'ｱﾘｽ'],
  'ligatures': ['ﬁona', 'fiona', 'FIONA'],
  'devices of Windows': DEVICES,
  'devices with an ending': ['con.txt', 'NUL.md', 'con-txt', 'nul-md'],
  'names of 300 letters': ['a', 'b'].map(end => `${'x'.repeat(299)}${end}`),
  'names of 300 Chinese characters': ['天', '地'].map(end => `${'監'.repeat(299)}${end}`),
  'names of 300 characters outside the first plane': ['天', '地'].map(end => `${'𠮷'.repeat(299)}${end}`),
  'numbers that are given to others': ['Ada', 'ada', 'Ada 2', 'ada-2', 'ADA.2'],
  'paths': ['../ada', '..\\ada', '/ada', 'ada'],
  'dots and spaces at the end': ['ada.', 'ada...', 'Ada'],
}

const CODE = `\`\`\`ts\n${'const a = 1\n'.repeat(60)}\`\`\``

const SHAPES: Record<string, (names: string[]) => string> = {
  people: names => `# 会議に参加しました\n\n## 参加した感想\n\n${names.map(name => `### ${name}さん\n\n監視の話がとても良かったです。\n\n${CODE}\n`).join('\n')}`,
  topics: names => `# 会議に参加しました\n\n${names.map(name => `## ${name}\n\n監視の話がとても良かったです。\n\n${CODE}\n`).join('\n')}`,
}

describe.each(Object.entries(SHAPES))('a deck of %s has a file for each on every file system, for', (_, make) => {
  it.each(Object.entries(NAMES))('%s', (_, names) => {
    const { plan, files } = deckOf(make(names))
    const paths = [...files.keys()]
    expect(new Set(paths.map(asOneFile)).size, paths.join('\n')).toBe(paths.length)
    // slides.md; none of the pages was written over another.
    expect(paths.filter(path => path.startsWith('pages/'))).toHaveLength(plan.sections.length)
    expect(paths.filter(path => path.startsWith('snippets/')).length).toBeGreaterThanOrEqual(plan.recap.people.length + plan.recap.topics.length)
    for (const path of paths) {
      expect(path).toMatch(/^(?:slides\.md|(?:pages|snippets)\/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*\.[a-z]+)$/u)
      expect(path).not.toMatch(/\/(?:con|prn|aux|nul|com\d|lpt\d)\./i)
      for (const part of path.split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(200)
    }
  })
})
