import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageRoot } from '../src/package.ts'
import { contents } from './support/contents.ts'
import { recap } from './support/recap.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-cli-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const report = join(packageRoot, 'report.md')

describe('recap --help', () => {
  it('lists every command and exits with 0', async () => {
    const { code, stdout } = await recap(['--help'])
    expect(code).toBe(0)
    for (const command of ['generate', 'inspect', 'start', 'build', 'export']) expect(stdout).toContain(command)
  })

  it.each(['generate', 'inspect', 'start', 'check', 'build', 'export'])('says what %s takes', async (command) => {
    const { code, stdout } = await recap([command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('USAGE')
  })

  it.each([
    ['an unknown command', ['present']],
    ['an unknown option', ['generate', '--fast']],
    ['an option without its value', ['check', '--html']],
    ['an option in place of a value', ['check', '--html', '--json']],
    ['a word too many', ['check', 'deck', 'deck2']],
  ])('answers %s with exit code 2 and the way to the help', async (_, args) => {
    const { code, stderr } = await recap(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(/--help|USAGE/)
  })

  it.each(['0', '65536', '99999', '30 30', 'x'])('answers port %s with exit code 2 and which there are', async (port) => {
    const { code, stderr } = await recap(['start', '--port', port])
    expect(code).toBe(2)
    expect(stderr).toMatch(/write a number from 1 to 65535/)
  })
})

describe('recap inspect', () => {
  it('prints event, people, talks and sessions as JSON on stdout and nothing else', async () => {
    const { code, stdout } = await recap(['inspect', report])
    expect(code).toBe(0)
    const found = JSON.parse(stdout)
    expect(found.event).toMatchObject({ name: 'CloudNative Days Tokyo 2022', short: 'CNDT2022' })
    expect(found.people.map((person: { name: string, role: string }) => [person.name, person.role])).toEqual([
      ['pyama86', 'speaker'], ['akichan', 'speaker'], ['takutaka', 'speaker'], ['gurasan', 'speaker'],
      ['naryo', 'attendee'], ['pochy', 'attendee'], ['yuchi', 'attendee'],
    ])
  })

  it('says of each person in which words they were found and what spoke for it, and of each other heading why it is nobody\'s', async () => {
    const found = JSON.parse((await recap(['inspect', report])).stdout)
    expect(found.division).toBe('people have sections of their own')
    expect(found.people[0]).toMatchObject({ foundBy: 'title-and-handle', sections: [{ words: '@pyama86', foundBy: 'title-and-handle', line: expect.any(Number) }] })
    for (const { sections } of found.people) for (const { bits, evidence } of sections) {
      expect(bits).toBeGreaterThan(0)
      expect(evidence.length).toBeGreaterThan(1)
    }
    expect(found.people.find((person: { name: string }) => person.name === 'pochy').sessions).toMatchObject([{ title: 'フロントエンド・オブザーバビリティ', foundBy: 'speaker-and-title' }])
    expect(found.refused).toContainEqual(expect.objectContaining({ heading: 'おわりに', why: 'closes a report' }))
  })
})

describe('recap generate', () => {
  it('gives the same bytes when it runs twice', async () => {
    expect((await recap(['generate', report, '--out', join(dir, 'a')])).code).toBe(0)
    expect((await recap(['generate', report, '--out', join(dir, 'b')])).code).toBe(0)
    const first = await contents(join(dir, 'a'))
    expect(await contents(join(dir, 'b'))).toEqual(first)
    expect((await recap(['generate', report, '--out', join(dir, 'a')])).code).toBe(0)
    expect(await contents(join(dir, 'a'))).toEqual(first)
  })

  it('makes the deck that is in this repository', async () => {
    await recap(['generate', report, '--out', dir])
    const made = await contents(join(dir, 'pages'))
    const kept = await contents(join(packageRoot, 'pages'))
    for (const [name, page] of Object.entries(made)) expect(kept[name], name).toBe(page)
  })

  it('writes down what it made, and from which report', async () => {
    await recap(['generate', report, '--out', join(dir, 'deck')])
    const ledger = JSON.parse(await readFile(join(dir, 'deck', 'recap.lock.json'), 'utf8'))
    expect(resolve(dir, 'deck', ledger.report)).toBe(report)
    const kept = JSON.parse(await readFile(join(packageRoot, 'recap.lock.json'), 'utf8'))
    expect(kept).toMatchObject({ version: 3, report: 'report.md', slides: ledger.slides })
    expect(Object.keys(ledger.slides)).toEqual(expect.arrayContaining(['cover', 'akichan-next', 'recruit']))
  })

  it('leaves a slide that a person edited as it is, and counts it', async () => {
    await recap(['generate', report, '--out', dir])
    const page = join(dir, 'pages', 'akichan.md')
    await writeFile(page, (await readFile(page, 'utf8')).replace('# akichan', '# akichan さん'))
    const edited = await readFile(page, 'utf8')
    const { stderr } = await recap(['generate', report, '--out', dir])
    expect(await readFile(page, 'utf8')).toBe(edited)
    expect(stderr).toMatch(/52 slides → .*slides\.md \(1 kept; /)
  })

  it('imports pages that people wrote beside the generated ones', async () => {
    await mkdir(join(dir, 'pages'), { recursive: true })
    await writeFile(join(dir, 'pages', 'mine.md'), '# Mine\n')
    await recap(['generate', report, '--out', dir])
    expect(await readFile(join(dir, 'slides.md'), 'utf8')).toContain('src: ./pages/mine.md')
    expect(await readFile(join(dir, 'pages', 'mine.md'), 'utf8')).toBe('# Mine\n')
  })

  it('warns where the report counts other people than it introduces', async () => {
    const wrong = join(dir, 'wrong.md')
    await writeFile(wrong, (await readFile(report, 'utf8')).replace('4人が合計5セッション', '6人が合計5セッション'))
    const { code, stderr } = await recap(['generate', wrong, '--out', join(dir, 'deck')])
    expect(code).toBe(0)
    expect(stderr).toMatch(/wrong\.md:\d+: the report says 6 speakers, but 4 were recognised/)
  })
})

describe('a report that no deck can be made of', () => {
  const binary = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x01])
  it.each([
    ['is missing', undefined, /bad\.md: there is no such file/],
    ['is empty', '', /bad\.md:1: the report is empty/],
    ['is white space', ' \n\n ', /bad\.md:1: the report is empty/],
    ['is not text', binary, /bad\.md:\d+: the report is not text in UTF-8/],
    ['has no words', '![](a.png)\n', /bad\.md:1: the report has no text/],
    ['has broken front matter', '---\ntitle: [\n---\n\n# x\n', /bad\.md:\d+: the front matter is not valid YAML/],
  ])('%s: one clear message, exit code 1, and the deck untouched', async (_, content, message) => {
    const deck = join(dir, 'deck')
    await recap(['generate', report, '--out', deck])
    const before = await contents(deck)
    const bad = join(dir, 'bad.md')
    if (content !== undefined) await writeFile(bad, content)
    const { code, stdout, stderr } = await recap(['generate', bad, '--out', deck])
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(await contents(deck)).toEqual(before)
  })
})
