import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'

/**
 * Runs a compiled script, from what V8 made of it the last time where that was kept beside it.
 * @returns what the script exports, and what keeps V8's work for the next time: to be called at the end,
 * since V8 compiles each function only when it is called.
 */
export function runKept(file) {
  // Another Node's work is of no use; V8 refuses it.
  const keptFile = `${file}.${process.version}-${process.arch}`
  const script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData: read(keptFile) })
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, createRequire(file), pathToFileURL(file).href)
  const isKept = script.cachedDataRejected === false
  return { ...module.exports, keep: () => isKept || write(keptFile, script.createCachedData()) }
}

function read(file) {
  try {
    const data = readFileSync(file)
    // Of nothing V8 does not say that it refuses it.
    return data.length > 0 ? data : undefined
  }
  catch {
    return undefined
  }
}

/** Whole or not at all; a folder that nobody may write to has none. */
function write(file, data) {
  try {
    const temporary = `${file}.${process.pid}`
    writeFileSync(temporary, data)
    renameSync(temporary, file)
  }
  catch {}
}
