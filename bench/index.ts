import { checkAgainstExport } from './check.ts'
import { penAgainstMarks } from './pen.ts'
import { generateAgainstPandoc } from './generate.ts'
import { publishAgainstSlidev } from './publish.ts'
import { siteAgainstStock } from './site.ts'

/* Speeds, each as a ratio to a peer that is measured in the same run, on the same machine; and how well the pen picks. */
const benches: Record<string, () => Promise<void>> = { generate: generateAgainstPandoc, check: checkAgainstExport, pen: penAgainstMarks, site: siteAgainstStock, publish: publishAgainstSlidev }

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) throw new Error(`there is no benchmark "${name}"; there are ${Object.keys(benches).join(', ')}`)
  await bench()
}
