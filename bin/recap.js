#!/usr/bin/env node
// The sources are TypeScript; tsx loads them on every Node that the package supports.
import { tsImport } from 'tsx/esm/api'

const { main } = await tsImport('../src/cli.ts', import.meta.url)
process.exitCode = await main(process.argv.slice(2))
