import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gatherPictures, type Gathered } from '../../src/pictures/gather.ts'
import { GIF, PNG } from './samples.ts'

let folder: string
let deck: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-gather-'))
  deck = join(folder, 'deck')
  await mkdir(join(deck, 'public', 'photos'), { recursive: true })
  await writeFile(join(folder, 'a.png'), PNG)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const gather = (urls: string[], brought: Record<string, string> = {}, fetchImages = false, most?: number): Promise<Gathered> =>
  gatherPictures(urls.map((url, index) => ({ type: 'image', alt: '', url, line: index + 1 })), join(folder, 'report.md'), deck, { fetchImages, brought, mayAsk: () => true, ...(most && { most }) })

const put = (name: string, content: Uint8Array) => writeFile(join(deck, 'public', 'photos', name), content)

describe('pictures beside the report', () => {
  it('are brought into the deck, and written down', async () => {
    const { write, photos, warnings } = await gather(['a.png'])
    expect([...write]).toEqual([['public/photos/a.png', PNG]])
    expect(Object.keys(photos)).toEqual(['public/photos/a.png'])
    expect(warnings).toEqual([])
  })

  it('are not written again while they are the same', async () => {
    await put('a.png', PNG)
    expect((await gather(['a.png'])).write.size).toBe(0)
  })

  it('follow the report, as long as nobody put another in their place', async () => {
    const { photos } = await gather(['a.png'])
    await put('a.png', PNG)
    await writeFile(join(folder, 'a.png'), Buffer.concat([PNG, PNG]))
    expect([...(await gather(['a.png'], photos)).write.keys()]).toEqual(['public/photos/a.png'])
  })

  it('give way to a picture that a person put there', async () => {
    await put('a.png', GIF)
    const { write, kept } = await gather(['a.png'])
    expect(write.size).toBe(0)
    expect(kept).toEqual(['public/photos/a.png'])
  })

  it('are called what they are', async () => {
    await writeFile(join(folder, 'photo.jpg'), PNG)
    expect([...(await gather(['photo.jpg'])).write.keys()]).toEqual(['public/photos/photo.png'])
  })

  it('are asked for by line and place where they are missing, but not if a person has put one there', async () => {
    await put('there.webp', PNG)
    const { warnings } = await gather(['there.jpg', 'gone.jpg'])
    expect(warnings).toEqual([{ line: 2, message: 'the picture "gone.jpg" is not there; put it at public/photos/gone.jpg in the deck\'s folder' }])
  })
})

describe('pictures on other hosts', () => {
  it('are left there, which is said once', async () => {
    const { write, warnings } = await gather(['a.png', 'https://example.com/b.png', 'https://example.com/c.png'])
    expect([...write.keys()]).toEqual(['public/photos/a.png'])
    expect(warnings).toEqual([{ line: 2, message: '2 pictures are on other hosts and were not fetched; recap generate --fetch-images does that' }])
  })

  it('are fetched if that is asked for, each once; one that cannot be had is a warning', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/gone.png') response.writeHead(410).end()
      else response.setHeader('content-type', 'image/png').end(PNG)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const urls = [`${host}/b.png`, `${host}/gone.png`, `${host}/b.png`, `${host}/view?id=7`]
      const { write, photos, warnings } = await gather(urls, {}, true)
      expect([...write.keys()]).toEqual(['public/photos/b.png', 'public/photos/view.png'])
      expect(warnings.map(({ line }) => line)).toEqual([2])
      for (const [path, bytes] of write) await writeFile(join(deck, path), bytes)
      asked.length = 0
      // What was fetched stays known, and is not asked for again.
      const again = await gather(urls, photos, true)
      expect(asked).toEqual(['/gone.png'])
      expect(again.photos).toEqual(photos)
    }
    finally {
      server.close()
    }
  })

  it('are fetched up to so many bytes in all, and the rest another time', async () => {
    const server = createServer((_, response) => response.setHeader('content-type', 'image/png').end(PNG))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const { write, warnings } = await gather(Array.from({ length: 14 }, (_, index) => `${host}/${index}.png`), {}, true, 7 * PNG.length)
      expect(write.size).toBe(12)
      expect(warnings).toEqual([{ line: 13, message: '2 pictures are on other hosts and were not fetched; generate again for the rest' }])
    }
    finally {
      server.close()
    }
  })
})
