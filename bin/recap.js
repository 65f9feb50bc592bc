#!/usr/bin/env node
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import v8 from 'node:v8'
import { CLI, compiled, GENERATE } from './compiled.js'
import { flagsFor } from './flags.js'
import { runKept } from './kept.js'

for (const flag of flagsFor(process.versions.v8)) v8.setFlagsFromString(flag)
// What V8 made of the code is kept from one start to the next; Node 20 does not have this, so generate does it itself.
module.enableCompileCache?.()

const args = process.argv.slice(2)
const folder = await compiled()
// A mere --help runs too little of it to be kept.
const isGenerate = args[0] === 'generate' && !args.includes('--help') && !args.includes('-h')
const { main, keep } = isGenerate ? runKept(join(folder, GENERATE)) : await import(pathToFileURL(join(folder, CLI)).href)
process.exitCode = await main(args)
if (process.exitCode === 0) keep?.()
