import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { ensureBrowser } from '../../../src/browser/ensure.ts'
import { packageRoot } from '../../../src/package.ts'
import { recap } from '../../support/recap.ts'

declare module 'vitest' {
  interface ProvidedContext { deckUrl: string, deckFolder: string }
}

/** Finds or obtains a browser, builds the deck of this repository once, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBrowser(line => console.error(line))
  const dist = await mkdtemp(join(tmpdir(), 'recap-e2e-'))
  const built = await recap(['build', packageRoot, '--out', dist])
  if (built.code !== 0) throw new Error(`the deck does not build:\n${built.stderr}`)
  const server = await preview({
    configFile: false,
    root: packageRoot,
    logLevel: 'error',
    build: { outDir: dist },
    preview: { port: 0, host: '127.0.0.1' },
  })
  project.provide('deckUrl', (server.resolvedUrls?.local[0] as string).replace(/\/$/, ''))
  project.provide('deckFolder', dist)
  return async () => {
    await server.close()
    await rm(dist, { recursive: true, force: true })
  }
}
