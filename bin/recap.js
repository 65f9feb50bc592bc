#!/usr/bin/env node
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import v8 from 'node:v8'
import { CLI, compiled, GENERATE } from './compiled.js'
import { runKept } from './kept.js'

// A report ends before a heap so large is made that it would be looked through in steps; one that does not is looked through at once.
v8.setFlagsFromString('--no-incremental-marking')
// Else V8 compiles each pattern twice: for its interpreter first, then again.
v8.setFlagsFromString('--no-regexp-tier-up')
// Three times as long as V8 waits itself: a report is read once, and most of what is optimized for it is never used.
v8.setFlagsFromString('--interrupt-budget=200000')
// Else what is young is looked through, and copied, again and again before there is room for it.
v8.setFlagsFromString('--semi-space-growth-factor=8')
// What V8 made of the code is kept from one start to the next; Node 20 does not have this, so generate does it itself.
module.enableCompileCache?.()

const args = process.argv.slice(2)
const folder = await compiled()
// A mere --help runs too little of it to be kept.
const isGenerate = args[0] === 'generate' && !args.includes('--help') && !args.includes('-h')
const { main, keep } = isGenerate ? runKept(join(folder, GENERATE)) : await import(pathToFileURL(join(folder, CLI)).href)
process.exitCode = await main(args)
if (process.exitCode === 0) keep?.()
