import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { chmod, mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = join(root, 'src')
/** The whole command line, and that of it which `recap generate` needs, which is compiled last. */
export const CLI = 'cli.js'
export const GENERATE = 'generate.cjs'
const cache = join(root, 'node_modules', '.recap', 'cli')

/**
 * The folder of the compiled command line: `lib/` of the package as it is published; in a clone what was
 * compiled from these sources before, or is now. TypeScript that is read anew at each start takes seconds.
 */
export async function compiled() {
  const published = join(root, 'lib')
  if (existsSync(join(published, GENERATE))) return published
  const folder = join(cache, stampOf(sources, join(root, 'bin')))
  if (!existsSync(join(folder, GENERATE))) await compileInto(folder)
  return folder
}

/**
 * Compiles the sources with esbuild, together with the small libraries that they use: one file is opened
 * and read several times as fast as two hundred.
 * @returns the libraries' files and sources that it was compiled from.
 */
export async function compile(outdir) {
  const { build } = await import('esbuild')
  const both = {
    // Else the settings of whatever folder it is started in count.
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Every Node 20 knows them all; else those with properties would be made anew each time that they are asked.
    supported: REGEXP,
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    logLevel: 'error',
  }
  const cli = join(sources, 'cli.ts')
  // Each command loads only what it needs.
  const all = await build({ ...both, entryPoints: [cli], outdir, splitting: true, format: 'esm', plugins: [outside(INSIDE)] })
  // And generate, which is to start in no time, is one script that can be kept as V8 compiled it.
  const generate = await build({
    ...both,
    entryPoints: [cli],
    outfile: join(outdir, GENERATE),
    format: 'cjs',
    // A script outside the module loader has `require` alone.
    supported: { ...REGEXP, 'dynamic-import': false },
    define: { 'import.meta.url': 'address' },
    banner: { js: '(function(module,exports,require,address){' },
    footer: { js: '})' },
    plugins: [otherCommands, outside(INSIDE_GENERATE)],
    write: false,
  })
  // What takes an age to load is needed in a clone alone.
  const [{ withScriptsWrittenOut }, { withCaseWrittenOut }, { withConstantsMadeLate }, { withFlatMapsWrittenOut }] = await Promise.all([import('./patterns.js'), import('./case.js'), import('./late.js'), import('./flat.js')])
  const quick = [withScriptsWrittenOut, withCaseWrittenOut, withConstantsMadeLate, withFlatMapsWrittenOut].reduce((text, change) => change(text), generate.outputFiles[0].text)
  await writeFile(join(outdir, GENERATE), inAscii(quick))
  return Object.keys({ ...all.metafile.inputs, ...generate.metafile.inputs })
}

const REGEXP = { 'regexp-unicode-property-escapes': true, 'regexp-named-capture-groups': true, 'regexp-lookbehind-assertions': true }

/**
 * Node reads text of one byte a character in a fifth of the time. All else has been escaped by esbuild: what is
 * left stands in patterns, or in raw strings that patterns are made of.
 */
const inAscii = script => script.replace(/[^\x00-\x7F]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Small libraries without files of their own, which most commands need; all else stays in node_modules. */
const INSIDE = /^(?:citty|unified|(?:remark|rehype|(?:mdast|hast|unist)-util)-[\w-]+)$/
const INSIDE_GENERATE = /^(?:citty|unified|smol-toml|(?:remark|rehype|(?:mdast|hast|unist)-util)-[\w-]+)$/

const outside = inside => ({
  name: 'outside',
  setup({ onResolve }) {
    // Its other form is CommonJS, of which nothing can be left out.
    onResolve({ filter: /^yaml$/ }, () => ({ path: join(dirname(require.resolve('yaml/package.json')), 'browser', 'index.js') }))
    onResolve({ filter: /^[\w@]/ }, ({ path, importer }) => importer.startsWith(sources) && !inside.test(path) ? { path, external: true } : undefined)
  },
})

const otherCommands = {
  name: 'other-commands',
  setup({ onResolve }) {
    onResolve({ filter: /\/commands\// }, ({ path, kind }) => kind === 'dynamic-import' && !path.endsWith('/generate.ts') ? { path, external: true } : undefined)
  },
}

/** Whole or not at all, also when two start at once. */
async function compileInto(folder) {
  await mkdir(cache, { recursive: true })
  const temporary = await mkdtemp(join(cache, 'new-'))
  try {
    await compile(temporary)
    // A temporary folder is its maker's alone; what is compiled is for whoever runs the package.
    await chmod(temporary, 0o755)
    await rename(temporary, folder)
  }
  catch (error) {
    await rm(temporary, { recursive: true, force: true })
    if (!existsSync(join(folder, GENERATE))) throw error
  }
  forgetOthers(folder)
}

const DAY = 86_400_000

/** What was compiled from sources that are no more; not what another process may just be starting from. */
function forgetOthers(folder) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (path !== folder && Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true })
  }
}

/** Changes when any file in the folders does: how many, how large, when changed. Is made at each start, so that it reads none of them. */
function stampOf(...folders) {
  const sum = { files: 0, bytes: 0, times: 0 }
  for (const folder of folders) add(folder, sum)
  return `${sum.files}-${sum.bytes}-${Math.round(sum.times)}`
}

function add(folder, sum) {
  // A name that changes is seen by when its folder changed.
  sum.times += statSync(folder).mtimeMs
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      add(path, sum)
      continue
    }
    const { size, mtimeMs } = statSync(path)
    sum.files++
    sum.bytes += size
    sum.times += mtimeMs
  }
}
