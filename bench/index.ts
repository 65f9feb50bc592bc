import { checkAgainstExport } from './check.ts'
import { penAgainstMarks } from './pen.ts'
import { generateAgainstPandoc } from './generate.ts'
import { liveAgainstSlidev } from './live.ts'
import { publishAgainstSlidev } from './publish.ts'
import { siteAgainstStock } from './site.ts'

/* Speeds, each as a ratio to a peer that is measured in the same run, on the same machine; and how well the pen picks. */
const benches: Record<string, () => Promise<void>> = { generate: generateAgainstPandoc, live: liveAgainstSlidev, check: checkAgainstExport, pen: penAgainstMarks, site: siteAgainstStock, publish: publishAgainstSlidev }

const given = process.argv.slice(2)
const wanted = given.length > 0 ? given : Object.keys(benches)
const unknown = wanted.find(name => !Object.hasOwn(benches, name))
if (unknown) throw new Error(`there is no benchmark "${unknown}"; there are ${Object.keys(benches).join(', ')}`)

// One that misses its limit, or fails, leaves the others to be measured.
const missed: string[] = []
for (const name of wanted) {
  try {
    await benches[name]?.()
  }
  catch (error) {
    missed.push(name)
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}
if (missed.length > 0) {
  process.stderr.write(`missed: ${missed.join(', ')}\n`)
  process.exitCode = 1
}
