import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** The licences of the libraries that are part of what was compiled, one after the other: each asks to go with its code. */
export function licencesOf(inputs, root) {
  const folders = new Set(inputs.flatMap(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []))
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find(one => /^licen[cs]e/i.test(one))
    const text = file ? readFileSync(join(root, posix.join(folder, file)), 'utf8').trim() : String(license)
    return `${name} ${version}\n\n${text}\n`
  }).join(`\n${'-'.repeat(72)}\n\n`)
}
