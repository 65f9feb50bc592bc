import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { isReachable } from '../../src/browser/reachable.ts'

let server: Server | undefined
afterEach(() => server?.close())

async function serve(answer: string | undefined): Promise<string> {
  server = createServer((socket) => {
    socket.on('error', () => {})
    if (answer !== undefined) socket.end(answer)
  })
  await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('any answer counts, an error page too', async () => {
  expect(await isReachable(await serve('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'))).toBe(true)
})

test('a server that never answers is given up', async () => {
  expect(await isReachable(await serve(undefined), 50)).toBe(false)
})

test('a name that does not exist is not reachable', async () => {
  expect(await isReachable('http://no-such-host.invalid')).toBe(false)
})
