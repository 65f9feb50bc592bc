#!/usr/bin/env node
import { compiled } from './compiled.js'

const { main } = await import(await compiled())
process.exitCode = await main(process.argv.slice(2))
