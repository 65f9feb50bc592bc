import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
// @ts-expect-error It is what compiles the rest: plain JavaScript.
import { compile } from '../bin/compiled.js'
import { recogniseFile } from '../src/generate.ts'
import { packageRoot } from '../src/package.ts'
import { exponentOf } from './exponent.ts'
import { inTurn, median, outputOf, say, timeOf } from './measure.ts'

const TIMES = 9
const TIMES_LONG = 3
/** How much longer the long report is. */
const LONG = 200
/** At most this many times Pandoc's time on the report, and on the long one: the first time, into a new folder, as well as again. */
const LIMIT = 3
const LIMIT_LONG = 1
const SIZES = [1, 10, 100, 1000]
/** From this size on, time is to grow with the length, to at most this power: below it, it is the start that takes time. */
const FROM = 10
const LIMIT_EXPONENT = 1.15

const report = join(packageRoot, 'report.md')
const pandocArgs = ['-t', 'revealjs', '-s']
/** Tells a process to say the most memory that it had, in kilobytes, when it ends. */
const SAYS_MEMORY = `data:text/javascript,${encodeURIComponent('process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS + "\\n"))')}`

/**
 * `recap generate` as a whole process: against Pandoc's reveal.js slides of the same report, and of one that
 * is many times as long; and how time and memory grow with the length.
 * @throws Error if a limit is passed.
 */
export async function generateAgainstPandoc(): Promise<void> {
  // Certificates that a machine has every Node read before it begins, whatever it runs: 40 ms that say nothing of recap.
  delete process.env.NODE_EXTRA_CA_CERTS
  const folder = await mkdtemp(join(tmpdir(), 'recap-bench-'))
  const faults: string[] = []
  const within = (what: string, value: number, limit: number) => {
    say(`  ${what}: ${value.toFixed(2)} (at most ${limit})`)
    if (!(value <= limit)) faults.push(`${what} is ${value.toFixed(2)}, more than ${limit}`)
  }
  try {
    const recap = await published(join(folder, 'package'))
    const longer = await lengthened(folder)
    // Keeps what V8 makes of it.
    await run(recap, report, join(folder, 'compiled'))
    if (hasPandoc()) {
      for (const { name, file, times, limit } of [
        { name: 'this report', file: report, times: TIMES, limit: LIMIT },
        { name: `${LONG} times as long`, file: await longer(LONG), times: TIMES_LONG, limit: LIMIT_LONG },
      ]) {
        const { first, again } = await ratiosToPandoc(recap, name, file, folder, times)
        within(`ratio to Pandoc, ${name}, into a new folder`, first, limit)
        within(`ratio to Pandoc, ${name}, again`, again, limit)
      }
    }
    else say('recap generate is not compared: there is no pandoc (apt-get install pandoc)')
    within('time grows with the length to the power of', await growth(recap, longer, folder), LIMIT_EXPONENT)
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
  if (faults.length > 0) throw new Error(faults.join('; '))
}

const run = (recap: string, file: string, out: string): Promise<number> => timeOf(process.execPath, [recap, 'generate', file, '--out', out])

const hasPandoc = (): boolean => spawnSync('pandoc', ['--version']).status === 0

/** The package as it is published, compiled: a clone looks first whether its sources have changed. @returns its command line. */
async function published(folder: string): Promise<string> {
  await cp(join(packageRoot, 'bin'), join(folder, 'bin'), { recursive: true })
  await (compile as (folder: string) => Promise<unknown>)(join(folder, 'lib'))
  for (const name of await readdir(packageRoot)) if (!['bin', 'lib'].includes(name)) await symlink(join(packageRoot, name), join(folder, name))
  return join(folder, 'bin', 'recap.js')
}

/** How long recap takes, the first time and again, in Pandoc's time. */
async function ratiosToPandoc(recap: string, name: string, file: string, folder: string, times: number): Promise<{ first: number, again: number }> {
  // Another folder each time: ext4 makes files slowly for a while after as many were removed, which says nothing of recap.
  let made = 0
  const newDeck = () => join(folder, `deck of ${name}, ${++made}`)
  const deck = newDeck()
  await run(recap, file, deck)
  const seconds = await inTurn(times, {
    pandoc: () => timeOf('pandoc', [...pandocArgs, file, '-o', join(folder, 'slides.html')]),
    first: () => run(recap, file, newDeck()),
    again: () => run(recap, file, deck),
  })
  const line = (command: string, values: number[]) => say(`  ${command.padEnd(29)} ${median(values).toFixed(2).padStart(6)} s   (${values.map(value => value.toFixed(2)).join(', ')})`)
  say(`recap generate, ${name}, median of ${times} runs in turn (load of the machine ${loadavg()[0]?.toFixed(1)}):`)
  line('pandoc -t revealjs -s', seconds.pandoc)
  line('recap generate, a new folder', seconds.first)
  line('recap generate, again', seconds.again)
  return { first: median(seconds.first) / median(seconds.pandoc), again: median(seconds.again) / median(seconds.pandoc) }
}

/** Time and memory by length, and the power of the length to which time grows. */
async function growth(recap: string, longer: Lengthened, folder: string): Promise<number> {
  say('recap generate by length of the report:')
  say('      times     kB      s   peak MB')
  const points: { size: number, seconds: number }[] = []
  for (const size of SIZES) {
    const file = await longer(size)
    const { seconds, output } = await outputOf(process.execPath, ['--import', SAYS_MEMORY, recap, 'generate', file, '--out', join(folder, `deck-${size}`)])
    const peak = Number(/^peak (\d+)$/m.exec(output)?.[1]) / 1000
    const length = (await readFile(file)).length / 1000
    say(`  ${String(size).padStart(9)} ${length.toFixed(0).padStart(6)} ${seconds.toFixed(2).padStart(6)}   ${peak.toFixed(0).padStart(7)}`)
    points.push({ size, seconds })
  }
  return exponentOf(points.filter(({ size }) => size >= FROM).map(({ size, seconds }) => [size, seconds]))
}

type Lengthened = (times: number) => Promise<string>

/** The report that many times over, with other people each time. */
async function lengthened(folder: string): Promise<Lengthened> {
  const text = await readFile(report, 'utf8')
  const [, front = '', body = text] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? []
  const { people } = await recogniseFile(report)
  const names = new RegExp(people.map(({ name }) => name).join('|'), 'g')
  return async (times) => {
    const file = join(folder, `report-${times}.md`)
    const copies = Array.from({ length: times }, (_, copy) => copy === 0 ? body : body.replace(names, `$&${copy}`))
    await writeFile(file, front + copies.join('\n'))
    return file
  }
}
