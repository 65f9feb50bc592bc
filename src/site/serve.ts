import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { RecapError } from '../errors.ts'

export interface Site {
  /** `http://127.0.0.1:PORT` */
  origin: string
  close: () => Promise<void>
}

/**
 * Serves a built deck to this machine under a path that begins and ends with a slash, on a port that is free,
 * unless one is asked for.
 * @throws RecapError if it cannot: the port is in use, or may not be used.
 */
export async function serveSite(folder: string, { port = 0, base = '/' } = {}): Promise<Site> {
  const files = sirv(folder, { single: true, etag: false })
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404
      response.end()
    }
    if (!request.url?.startsWith(base)) return notFound()
    request.url = request.url.slice(base.length - 1)
    files(request, response, notFound)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refused(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

function refused({ code, message }: NodeJS.ErrnoException, port: number): RecapError {
  switch (code) {
    case 'EADDRINUSE': return new RecapError(`port ${port} of 127.0.0.1 is in use`, {}, 'leave the port out, and a free one is taken')
    case 'EACCES': return new RecapError(`port ${port} may not be used: permission denied`, {}, 'leave the port out, and a free one is taken')
    default: return new RecapError(`the built deck cannot be served on 127.0.0.1: ${message}`)
  }
}
