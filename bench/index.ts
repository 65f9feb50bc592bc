import { checkAgainstExport } from './check.ts'
import { publishAgainstSlidev } from './publish.ts'
import { siteAgainstStock } from './site.ts'

/* Speeds, each as a ratio to a peer that is measured in the same run, on the same machine. */
const benches: Record<string, () => Promise<void>> = { check: checkAgainstExport, site: siteAgainstStock, publish: publishAgainstSlidev }

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) throw new Error(`there is no benchmark "${name}"; there are ${Object.keys(benches).join(', ')}`)
  await bench()
}
