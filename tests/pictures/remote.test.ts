import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { MAX_BYTES } from '../../src/pictures/judge.ts'
import { remotePicture } from '../../src/pictures/remote.ts'
import { PNG } from './samples.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((resolve) => {
  if (!server) return resolve()
  server.closeAllConnections()
  server.close(() => resolve())
  server = undefined
}))

/** Serves, and gives the address; a name, so that it is looked up. */
function serve(listener: RequestListener, host = 'localhost'): Promise<string> {
  return new Promise((resolve) => {
    server = createServer(listener).listen(0, '127.0.0.1', () => resolve(`http://${host}:${(server?.address() as AddressInfo).port}/a.png`))
  })
}

const picture: RequestListener = (_, response) => response.setHeader('content-type', 'image/png').end(PNG)
const thisMachine = (ip: string) => ip === '127.0.0.1' || ip === '::1'

describe('a picture on another host', () => {
  it('is fetched', async () => {
    const found = await remotePicture(await serve(picture), thisMachine)
    expect(found).toMatchObject({ kind: 'png' })
  })

  it('is fetched through redirects, also to a path', async () => {
    const url = await serve((request, response) => request.url === '/a.png' ? response.writeHead(302, { location: '/b.png' }).end() : picture(request, response as never))
    expect(await remotePicture(url, thisMachine)).toMatchObject({ kind: 'png' })
  })

  it.each<[string, RegExp, RequestListener]>([
    ['is not there', /answers 404/, (_, response) => response.writeHead(404).end()],
    ['is a page', /its host calls it text\/html/, (_, response) => response.setHeader('content-type', 'text/html').end('<html>')],
    ['is something else under a picture\'s name', /is no picture/, (_, response) => response.setHeader('content-type', 'image/png').end('#!/bin/sh')],
    ['redirects for ever', /more than 5 redirects/, (_, response) => response.writeHead(301, { location: '/a.png' }).end()],
    ['redirects to a file', /file: is neither http: nor https:/, (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end()],
    ['redirects to an address of a network of its own', /10\.0\.0\.1 is not on the public internet/, (_, response) => response.writeHead(301, { location: 'http://10.0.0.1/' }).end()],
    ['never ends', /has more than 20 MB/, (_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(MAX_BYTES / 10)));
      }
      response.setHeader('content-type', 'image/png').on('drain', more)
      more()
    }],
  ])('%s: it is not taken', async (_, why, listener) => {
    expect(await remotePicture(await serve(listener), thisMachine)).toEqual({ why: expect.stringMatching(why) as string })
  })

  it('is not waited for longer than its time', async () => {
    const url = await serve((_, response) => response.setHeader('content-type', 'image/png').write('x'))
    expect(await remotePicture(url, thisMachine, 200)).toEqual({ why: expect.stringMatching(/cannot be fetched: .*abort/) as string })
  })
})

describe('this machine and its network', () => {
  it.each(['localhost', '127.0.0.1', '2130706433', '0x7f.1'])('are not asked for anything: %s', async (host) => {
    let asked = false
    const url = await serve((request, response) => {
      asked = true
      picture(request, response as never)
    }, host)
    expect(await remotePicture(url)).toEqual({ why: expect.stringMatching(/is not on the public internet/) as string })
    expect(asked).toBe(false)
  })

  it.each(['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/latest/meta-data', 'ftp://example.com/a.png', 'data:image/png;base64,AA==', 'file:///etc/passwd', 'https://', 'http://[', 'javascript:alert(1)'])('%s is refused', async (url) => {
    expect(await remotePicture(url)).toHaveProperty('why')
  })
})
