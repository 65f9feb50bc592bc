import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '../../src/generate.ts'
import { planDeck } from '../../src/plan/index.ts'
import { parseMarkdown } from '../../src/read/document.ts'
import { readReportFile } from '../../src/read/file.ts'
import { recognise } from '../../src/recognise/index.ts'
import { say } from '../measure.ts'
import { findingsByRule } from './check.ts'
import { deckFigures } from './deck.ts'
import { precision, recall, score, type Read } from './score.ts'

/*
 * Decks of real reports: who was recognised in them, against what a person
 * reads (people.json), and what the decks are like. The reports are other
 * people's and not in this repository: name their folder.
 *
 *   npm run bench:reports -- DIR [--check]      or RECAP_REPORTS=DIR
 */

const LEAST = 0.95
const args = process.argv.slice(2)
const withCheck = args.includes('--check')
const dir = args.find(arg => !arg.startsWith('--')) ?? process.env.RECAP_REPORTS

if (!dir || !existsSync(dir)) {
  say(dir ? `there is no folder ${dir}: nothing is measured` : 'no reports: nothing is measured. Name their folder: npm run bench:reports -- DIR, or RECAP_REPORTS=DIR')
}
else {
  process.exitCode = await bench(dir)
}

/** Measures every report of a folder. @returns the exit code: 1 where too many people are wrong or missing, a deck cannot be made, or has findings. */
async function bench(dir: string): Promise<number> {
  const known = JSON.parse(await readFile(new URL('people.json', import.meta.url), 'utf8')) as Record<string, Read>
  const files = (await readdir(dir)).filter(name => /\.(?:md|markdown|html?|txt)$/i.test(name)).sort()
  const folder = await mkdtemp(join(tmpdir(), 'recap-reports-'))
  const total = { right: 0, wrong: 0, missed: 0, findings: 0, failed: 0 }
  say(`${'report'.padEnd(36)} people  prec. recall  slides  each   chars  max  shown  empty${withCheck ? '  findings' : ''}`)
  try {
    for (const name of files) {
      const file = join(dir, name)
      const out = join(folder, name)
      try {
        await generate(file, out)
        const document = parseMarkdown(await readReportFile(file), file)
        const recap = recognise(document)
        const figures = deckFigures(planDeck(recap, document.lineOf), document)
        const read = known[name]
        const { right, wrong, missed, roles } = read ? score(recap.people, read) : { right: 0, wrong: [], missed: [], roles: [] }
        const findings = withCheck ? await findingsByRule(out) : {}
        total.right += right
        total.wrong += wrong.length
        total.missed += missed.length
        total.findings += Object.values(findings).reduce((sum, count) => sum + count, 0)
        const { perSection } = figures
        say([
          name.slice(0, 36).padEnd(36),
          (recap.topics.length > 0 ? `${recap.topics.length} top` : `${recap.people.length}`).padStart(6),
          read ? precision(right, wrong.length).toFixed(2).padStart(6) : '     –',
          read ? recall(right, missed.length).toFixed(2).padStart(6) : '     –',
          String(figures.slides).padStart(7),
          (perSection.length > 0 ? `${Math.min(...perSection)}–${Math.max(...perSection)}` : '–').padStart(6),
          figures.medianCharacters.toFixed(0).padStart(6),
          String(figures.mostCharacters).padStart(5),
          `${Math.round(100 * figures.shown)} %`.padStart(6),
          String(figures.empty.length).padStart(6),
          ...(withCheck ? [` ${Object.entries(findings).map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none'}`] : []),
        ].join(' '))
        for (const [what, names] of Object.entries({ wrong, missed, 'wrong role': roles, 'next to empty': figures.empty })) {
          if (names.length > 0) say(`    ${what}: ${names.join(', ')}`)
        }
      }
      catch (error) {
        total.failed++
        say(`${name.slice(0, 36).padEnd(36)} failed: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`)
      }
    }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
  const [p, r] = [precision(total.right, total.wrong), recall(total.right, total.missed)]
  say(`people with a section: ${total.right} right, ${total.wrong} wrong, ${total.missed} missed; precision ${p.toFixed(3)}, recall ${r.toFixed(3)} (each at least ${LEAST})${withCheck ? `; ${total.findings} findings` : ''}${total.failed > 0 ? `; ${total.failed} failed` : ''}`)
  return p < LEAST || r < LEAST || total.findings > 0 || total.failed > 0 ? 1 : 0
}
