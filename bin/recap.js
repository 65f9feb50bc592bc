#!/usr/bin/env node
import module from 'node:module'
import { compiled } from './compiled.js'

// What V8 made of the code is kept from one start to the next; Node 20 does not have this.
module.enableCompileCache?.()

const { main } = await import(await compiled())
process.exitCode = await main(process.argv.slice(2))
