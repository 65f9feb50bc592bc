import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, root } from './compiled.js'
import { licencesOf } from './licences.js'

// Before packing: what is published starts compiled.
const inputs = await compile(join(root, 'lib'))
writeFileSync(join(root, 'lib', 'LICENCES.txt'), licencesOf(inputs, root))
