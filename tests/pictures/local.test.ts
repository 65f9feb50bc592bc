import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLocal, localPicture } from '../../src/pictures/local.ts'
import { PNG } from './samples.ts'

let folder: string
let report: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recap-pictures-'))
  report = join(folder, 'blog', 'source', '_posts', 'event.md')
  await put('blog/package.json', Buffer.from('{}'))
  await put('blog/source/_posts/event.md', Buffer.from('# Event'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(path: string, content: Uint8Array = PNG): Promise<string> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

describe('a picture is found', () => {
  it.each([
    ['beside the report', 'a.png', 'blog/source/_posts/a.png'],
    ['in a folder', 'img/a.png', 'blog/source/_posts/img/a.png'],
    ['with a dot and a query', './a.png?w=3#x', 'blog/source/_posts/a.png'],
    ['with letters as percents', '%E5%86%99%E7%9C%9F%201.png', 'blog/source/_posts/写真 1.png'],
    ['with backslashes', 'img\\a.png', 'blog/source/_posts/img/a.png'],
    ['above the report, within its repository', '../../shared/a.png', 'blog/shared/a.png'],
    ['in the folder of a post', 'a.png', 'blog/source/_posts/event/a.png'],
    ['from the root of a site', '/images/a.png', 'blog/source/images/a.png'],
    ['in the root\'s static', '/images/a.png', 'blog/static/images/a.png'],
    ['in the root\'s public', '/images/a.png', 'blog/public/images/a.png'],
    ['in the root\'s assets', '/images/a.png', 'blog/assets/images/a.png'],
  ])('%s', async (_, url, path) => {
    await put(path)
    expect(await localPicture(url, report)).toMatchObject({ kind: 'png' })
  })
})

describe('a picture is not taken', () => {
  it.each([
    ['where there is none', 'a.png', /is not there/],
    ['from outside of the repository', '../../../secret.png', /lies outside/],
    ['from outside by percents', '..%2f..%2f..%2fsecret.png', /lies outside/],
    ['from outside by backslashes', '..\\..\\..\\secret.png', /lies outside/],
    ['from the root of the disk', '/etc/passwd', /is not there/],
    ['by a link that leads outside', 'link.png', /lies outside/],
    ['if it is a folder', 'img', /is not there/],
    ['if it is a pipe, at which reading never ends', 'pipe.png', /is not there/],
    ['if it has gigabytes', 'huge.png', /has more than 20 MB/],
    ['by a link that leads to itself', 'loop.png', /is not there/],
    ['if it is something else', 'passwd.png', /is no picture/],
    ['by a zero byte', 'a%00.png', /is not there/],
    ['by nothing', '', /is not there/],
  ])('%s', async (_, url, why) => {
    await symlink(await put('secret.png'), join(dirname(report), 'link.png'))
    await put('blog/source/_posts/passwd.png', Buffer.from('root:x:0:0'))
    await put('blog/source/_posts/img/b.png')
    execFileSync('mkfifo', [join(dirname(report), 'pipe.png')])
    await truncate(await put('blog/source/_posts/huge.png'), 4_000_000_000)
    await symlink('loop.png', join(dirname(report), 'loop.png'))
    expect(await localPicture(url, report)).toEqual({ why: expect.stringMatching(why) as string })
  })

  it('from above the report where that belongs to nothing', async () => {
    await put('alone/a.png')
    const alone = await put('alone/report/event.md')
    expect(await localPicture('../a.png', alone)).toHaveProperty('why')
  })
})

it.each([
  ['photos/a.png', true], ['/a.png', true], ['../a.png', true], ['a b.png', true],
  ['https://example.com/a.png', false], ['//example.com/a.png', false], ['data:image/png;base64,x', false], [pathToFileURL('/etc/passwd').href, false], ['C:\\a.png', false], ['\\\\host\\a.png', false],
])('%s is a way to a file: %s', (url, expected) => {
  expect(isLocal(url)).toBe(expected)
})
