import { spawn } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { freePort, started, stop } from '../support/server.ts'

/* What `npm pack` gives, installed into an empty folder, with RECAP_FULL_INSTALL=1 from the registry as a user does; else next to the dependencies that are here. */

interface Packed { filename: string, size: number, unpackedSize: number, files: { path: string, size: number }[] }

let folder: string
let user: string
let packed: Packed

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-packed-'))
  packed = await pack()
  user = join(folder, 'user')
  await mkdir(user)
  await writeFile(join(user, 'package.json'), '{ "private": true }')
  await copyFile(join(packageRoot, 'report.md'), join(user, 'our-day.md'))
  await cp(join(packageRoot, 'snippets'), join(user, 'snippets'), { recursive: true })
  await (process.env.RECAP_FULL_INSTALL ? install() : link())
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Packs a copy: packing compiles into the package's own folder, from which other tests run. */
async function pack(): Promise<Packed> {
  const copy = join(folder, 'clone')
  const left = new Set(['node_modules', '.git', 'dist', 'coverage', 'lib'].map(name => join(packageRoot, name)))
  await cp(packageRoot, copy, { recursive: true, filter: source => !left.has(source) })
  await symlink(join(packageRoot, 'node_modules'), join(copy, 'node_modules'), 'dir')
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], copy)
  const said = JSON.parse(stdout.slice(stdout.search(/^[[{]/m))) as Packed[] | Record<string, Packed>
  return Object.values(said)[0] as Packed
}

const install = () => run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)], user)

async function link(): Promise<void> {
  const modules = join(user, 'node_modules')
  await mkdir(modules)
  for (const name of await readdir(join(packageRoot, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(packageRoot, 'node_modules', name), join(modules, name), 'dir')
  }
  await mkdir(join(modules, 'slidev-addon-event-recap'))
  await run('tar', ['xzf', join(folder, packed.filename), '--strip-components=1', '-C', join(modules, 'slidev-addon-event-recap')], folder)
}

/** Runs a command to its end. @throws Error with what it wrote, if it fails. */
function run(command: string, args: string[], cwd: string): Promise<{ stdout: string, stderr: string }> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data: Buffer) => stdout += data)
  child.stderr.on('data', (data: Buffer) => stderr += data)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => code === 0 ? resolve({ stdout, stderr }) : reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${stdout}${stderr}`)))
  })
}

const installed = () => join(user, 'node_modules', 'slidev-addon-event-recap', 'bin', 'recap.js')
const recap = (...args: string[]) => run(process.execPath, [installed(), ...args], user)

describe('the packed package', () => {
  it('has what a deck is made of and what makes it, compiled, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining([
      'package.json', 'LICENSE', 'README.md', 'bin/recap.js', 'lib/cli.js', 'lib/generate.cjs', 'lib/LICENCES.txt', 'vite.config.ts', 'slide-top.vue', 'custom-nav-controls.vue',
      'layouts/recap-person.vue', 'components/RunningOrder.vue', 'styles/tokens.css', 'setup/main.ts', 'setup/unocss.ts', 'setup/vite-plugins.ts', 'src/deck/whole-transform.ts', 'public/favicon.svg',
    ]))
    expect(paths.filter(path => /^(?:tests|bench|docs|pages|snippets|node_modules|\.|dist|report\.md|slides\.md|recap\.lock)/.test(path))).toEqual([])
    // What only the commands need is in lib/.
    expect(paths.filter(path => /^src\/(?:merge|pick|recognise)\//.test(path))).toEqual([])
    expect(packed.size).toBeLessThan(1_400_000)
    expect(packed.unpackedSize).toBeLessThan(4_500_000)
  })

  it('calls itself what Slidev\'s addons are called', async () => {
    const { name, keywords, engines, bin } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { name: string, keywords: string[], engines: Record<string, string>, bin: Record<string, string> }
    expect(name).toMatch(/^slidev-addon-/)
    expect(keywords).toEqual(expect.arrayContaining(['slidev', 'slidev-addon']))
    expect(engines).toHaveProperty('slidev')
    expect(bin).toHaveProperty('recap')
  })
})

describe('installed into an empty folder', () => {
  it('generates a deck that names it as its addon, and copies nothing', async () => {
    await recap('generate', 'our-day.md')
    expect(await readFile(join(user, 'slides.md'), 'utf8')).toContain('addons:\n  - slidev-addon-event-recap\n')
    expect((await readdir(user)).sort()).toEqual(expect.arrayContaining(['our-day.md', 'pages', 'public', 'recap.lock.json', 'slides.md']))
    for (const name of ['layouts', 'components', 'styles', 'setup']) expect(await readdir(user)).not.toContain(name)
  })

  it('builds it, with its layouts, styles and fonts', async () => {
    await recap('build')
    const assets = await readdir(join(user, 'dist', 'assets'))
    expect(assets.some(name => /^recap-person.*\.js$/.test(name))).toBe(true)
    const styles = await Promise.all(assets.filter(name => name.endsWith('.css')).map(name => readFile(join(user, 'dist', 'assets', name), 'utf8')))
    expect(styles.join('')).toContain('--recap-body')
    expect(styles.join('')).toContain('Recap Sans')
  })

  it('builds one that stands somewhere else', async () => {
    const elsewhere = join(folder, 'elsewhere', 'deck')
    await recap('generate', 'our-day.md', '--out', elsewhere)
    expect(await readFile(join(elsewhere, 'slides.md'), 'utf8')).toContain('addons:\n  - ../user/node_modules/slidev-addon-event-recap\n')
    await cp(join(packageRoot, 'snippets'), join(elsewhere, 'snippets'), { recursive: true })
    await recap('build', elsewhere)
    expect(await readdir(join(elsewhere, 'dist'))).toContain('index.html')
  })

  it('presents it, generated anew from its report by whatever name', async () => {
    await rm(join(user, 'pages'), { recursive: true })
    const port = await freePort()
    const child = spawn(process.execPath, [installed(), 'start', '--no-open', '--port', String(port)], { cwd: user, stdio: ['ignore', 'ignore', 'pipe'] })
    try {
      await started(child)
      expect(await readdir(join(user, 'pages'))).toContain('akichan.md')
      const get = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text()
      expect(await get('/')).toContain('<div id="app">')
      expect(await get('/@slidev/layouts')).toContain('recap-person.vue')
    }
    finally {
      await stop(child)
    }
  })
})
