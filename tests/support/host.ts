import { createServer, type OutgoingHttpHeaders } from 'node:http'
import { readdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
}
/** Packed already. */
const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif|gif|pdf|zip|gz)$/

export interface Hosted { url: string, close: () => Promise<void> }

/**
 * Serves a built deck as static hosts do: text packed with gzip, the rest as it is, and index.html for every
 * address of a slide. All of it is packed before the first visit, so that no visit pays for it.
 */
export async function host(folder: string, { base = '/', headers = {} as OutgoingHttpHeaders } = {}): Promise<Hosted> {
  const files = new Map<string, { body: Buffer, headers: OutgoingHttpHeaders }>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const packed = PACKED.test(path)
    const content = await readFile(path)
    files.set(base + relative(folder, path).replaceAll('\\', '/'), {
      body: packed ? content : gzipSync(content),
      headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...packed ? {} : { 'content-encoding': 'gzip' } },
    })
  }
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname)
    const isPage = path.startsWith(base) && !extname(path)
    const file = files.get(path) ?? (isPage ? files.get(`${base}index.html`) : undefined)
    response.writeHead(file ? 200 : 404, { ...file?.headers, ...headers })
    response.end(file?.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
