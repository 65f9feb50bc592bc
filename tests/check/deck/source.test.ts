import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDeck } from '../../../src/check/deck/source.ts'
import { RecapError } from '../../../src/errors.ts'
import { generate } from '../../../src/generate.ts'
import { packageRoot } from '../../../src/package.ts'
import { inFolder } from '../support/deck.ts'
import { REPORT } from '../support/evidence.ts'

const own = await readDeck(packageRoot)

describe('this repository\'s deck', () => {
  const slide = (id: string) => own.slides.find(slide => slide.id === id)

  it('has its slides in their order, each where it stands', async () => {
    expect(own.slides.map(({ no }) => no)).toEqual(own.slides.map((_, index) => index + 1))
    expect(own.slides.map(({ id }) => id).slice(0, 4)).toEqual(['cover', 'order', 'event', 'event-2'])
    for (const { at, raw } of own.slides) {
      const lines = (await readFile(join(packageRoot, at.file), 'utf8')).split('\n').slice(at.line - 1)
      expect(lines.join('\n').startsWith(raw.trim())).toBe(true)
    }
  })

  it('has a slide\'s title, address, person, notes and text', () => {
    expect(slide('akichan-next')).toEqual({
      no: 14,
      id: 'akichan-next',
      person: 'akichan',
      title: '次にやりたいこと',
      at: { file: 'pages/akichan.md', line: 53 },
      raw: expect.stringMatching(/^---\nlayout: recap-next\nid: akichan-next\n/) as string,
      notes: 'このような素晴らしいコミュニティに還元できるよう、次回以降も登壇あるいは運営のお手伝いなどで貢献していければと思います。\n次は takutaka',
      owner: 'generated',
      body: ['コミュニティに還元できるよう、次回以降も登壇あるいは運営のお手伝いなどで貢献していければと思います'],
    })
    expect(slide('order')?.routeAlias).toBe('order')
    expect(slide('links')?.body).toEqual([])
    expect(slide('takutaka-takeaway')?.notes).toContain('3~4年ぶりくらいの')
  })

  it('was generated, but for the appendix', () => {
    expect(own.slides.filter(({ owner }) => owner !== 'generated').map(({ at, owner }) => [at.file, owner])).toEqual([['pages/appendix.md', 'written'], ['pages/appendix.md', 'written'], ['pages/appendix.md', 'written']])
  })

  it('has all that was generated, deleted is none', () => {
    expect(own.deleted).toEqual([])
  })

  it('has its headmatter\'s data, and the lines of it', async () => {
    expect(own.recap?.people.map(({ id, minutes }) => [id, minutes])).toEqual([['pyama86', 3], ['akichan', 1], ['takutaka', 5], ['gurasan', 1], ['naryo', 4], ['pochy', 5], ['yuchi', 3]])
    expect(own.colorSchema).toBe('auto')
    expect(own.entry).toEqual({ file: 'slides.md', line: 1 })
    const lines = (await readFile(join(packageRoot, 'slides.md'), 'utf8')).split('\n')
    expect(lines[(own.keyLines?.['recap.people.6.sessions.0.speaker'] ?? 0) - 1]).toBe('          speaker: Akito Fujihara')
    expect(lines[(own.keyLines?.['recap.minutes'] ?? 0) - 1]).toBe('  minutes: 25')
  })
})

const read = (files: Record<string, string>) => inFolder(files, readDeck)

describe('a deck', () => {
  it('of one file is read', async () => {
    const deck = await read({ 'slides.md': '---\ntitle: Mine\ncolorSchema: dark\n---\n\n# 一\n\n文。\n\n<!--\n注。\n-->\n\n---\n\n# 二\n\n---\nid: three\n---\n\n文だけ。\n\n---\n\n四\n' })
    expect(deck.recap).toBeUndefined()
    expect(deck.colorSchema).toBe('dark')
    expect(deck.slides.map(({ no, title, at, notes, owner, body }) => [no, title, at.line, notes, owner, body])).toEqual([
      [1, '一', 1, '注。', 'written', ['文。']],
      [2, '二', 15, '', 'written', []],
      [3, '文だけ。', 18, '', 'written', ['文だけ。']],
      [4, '四', 25, '', 'written', ['四']],
    ])
  })

  it('has no hidden slides', async () => {
    const deck = await read({ 'slides.md': '---\nsrc: ./pages/a.md\n---\n\n---\nsrc: ./pages/b.md\nhide: true\n---\n', 'pages/a.md': '# 一\n\n---\nhide: true\n---\n\n# 二\n\n---\ndisabled: true\n---\n\n# 三\n\n---\n\n# 四\n', 'pages/b.md': '# 五\n' })
    expect(deck.slides.map(({ no, title }) => [no, title])).toEqual([[1, '一'], [2, '四']])
  })

  it('has parts of files, and what an import says of them', async () => {
    const deck = await read({ 'slides.md': '---\nsrc: ./pages/a.md#2-3\nperson: ada\n---\n', 'pages/a.md': '# 一\n\n---\nid: b\nperson: bob\n---\n\n# 二\n\n---\n\n# 三\n' })
    expect(deck.slides.map(({ title, person, at }) => [title, person, at.line])).toEqual([['二', 'ada', 3], ['三', 'ada', 11]])
  })

  it.each([
    ['its heading', '# 題\n\n文', '題'],
    ['what it says first', '文です\n\n- 二つめ', '文です'],
    ['the beginning of that', '長'.repeat(60), `${'長'.repeat(40)}…`],
    ['its id, where it says nothing', '', 'a'],
  ])('has slides that are called by %s', async (_, content, title) => {
    const deck = await read({ 'slides.md': `---\nid: a\n---\n\n${content}\n` })
    expect(deck.slides[0]?.title).toBe(title)
  })

  it('may name its people with numbers', async () => {
    const deck = await read({ 'slides.md': '---\nid: 1\nperson: 2022\nrouteAlias: true\n---\n\n文\n' })
    expect(deck.slides[0]).toMatchObject({ id: '1', person: '2022', title: '文' })
    expect(deck.slides[0]).not.toHaveProperty('routeAlias')
  })

  it.each<[what: string, files: Record<string, string>, message: RegExp, place: { file: string, line?: number }]>([
    ['that is not there', {}, /slides\.md is missing/, { file: '' }],
    ['that imports what is not there', { 'slides.md': '# 一\n\n---\nsrc: ./pages/gone.md\n---\n' }, /^Imported markdown file not found: pages\/gone\.md$/, { file: 'slides.md', line: 3 }],
    ['that imports itself', { 'slides.md': '---\nsrc: ./slides.md\n---\n' }, /Circular import/, { file: 'slides.md', line: 1 }],
    ['of hidden slides only', { 'slides.md': '---\nhide: true\n---\n\n# 一\n' }, /the deck has no slides/, { file: 'slides.md' }],
    ['with broken front matter', { 'slides.md': '---\nsrc: ./a.md\n---\n', 'a.md': '# 一\n\n---\nid: a\nperson: "b\n---\n\n# 二\n' }, /front matter is not valid YAML: Missing closing "quote$/, { file: 'a.md', line: 6 }],
    ['with a key twice', { 'slides.md': '---\ntitle: a\n\nid: a\nid: b\n---\n\n# 一\n' }, /front matter is not valid YAML: Map keys must be unique$/, { file: 'slides.md', line: 5 }],
    ['with an alias that leads nowhere', { 'slides.md': '---\ntitle: *a\n---\n\n# 一\n' }, /front matter is not valid YAML: Unresolved alias/, { file: 'slides.md' }],
    ['with such an alias in a page', { 'slides.md': '# 一\n\n---\nsrc: ./a.md\n---\n', 'a.md': '---\nid: *a\n---\n' }, /Unresolved alias/, { file: 'slides.md', line: 3 }],
  ])('%s is an error with its place, and says what to do', async (_, files, message, place) => {
    await inFolder(files, async (dir) => {
      const error = await readDeck(dir).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(RecapError)
      const { message: said, place: where, help } = error as RecapError
      expect(said).toMatch(message)
      expect(where).toEqual(place.file === '' ? { file: dir } : place)
      expect(help).toBeTruthy()
    })
  })
})

describe('of a generated deck', () => {
  const owners = (change: (dir: string) => Promise<unknown>) => inFolder({ 'report.md': REPORT }, async (dir) => {
    await generate(join(dir, 'report.md'), dir)
    await change(dir)
    return (await readDeck(dir)).slides.map(({ id, owner }) => [id, owner] as const)
  })
  const edit = (path: string, change: (text: string) => string) => async (dir: string) => writeFile(join(dir, path), change(await readFile(join(dir, path), 'utf8')))
  it('deleted slides are told, with their lines of the report; hidden ones are not deleted', async () => {
    await inFolder({ 'report.md': REPORT }, async (dir) => {
      await generate(join(dir, 'report.md'), dir)
      await edit('slides.md', text => text.replace('src: ./pages/ada.md\n', 'src: ./pages/ada.md\nhide: true\n'))(dir)
      await edit('pages/bob.md', text => text.slice(0, text.lastIndexOf('\n---\n', text.indexOf('id: bob-heard-1'))))(dir)
      expect((await readDeck(dir)).deleted).toEqual([{ id: 'bob-heard-1', lines: [22, 22] }])
    })
  })
  const not = (owner: string) => (all: (readonly [string | undefined, string])[]) => all.filter(([, one]) => one !== owner)

  it('every slide is generated, with the line ends of any system', async () => {
    expect(not('generated')(await owners(async () => {}))).toEqual([])
    expect(not('generated')(await owners(edit('pages/ada.md', text => text.replaceAll('\n', '\r\n'))))).toEqual([])
  })

  it('a slide that was edited is, and the others of its page are not', async () => {
    expect(not('generated')(await owners(edit('pages/ada.md', text => text.replace('小さな話をしました', '大きな話をしました'))))).toEqual([['ada-talk-1', 'edited']])
  })

  it('a slide that was put in is written', async () => {
    expect(not('generated')(await owners(edit('pages/ada.md', text => `${text}\n---\nid: mine\n---\n\n# 余談\n\n---\n\n# もう一つ\n`)))).toEqual([['mine', 'written'], [undefined, 'written']])
  })

  it('a copy of a slide is written, the first of the two is generated', async () => {
    const all = await owners(edit('pages/ada.md', text => `${text}\n${text.slice(text.indexOf('---\nlayout: recap-person'))}`))
    expect(all.filter(([id]) => id === 'ada')).toEqual([['ada', 'generated'], ['ada', 'written']])
  })

  it('without its ledger every slide is written', async () => {
    expect(not('written')(await owners(dir => rm(join(dir, 'recap.lock.json'))))).toEqual([])
  })

  it('an edited slide goes on being one when the deck is generated again', async () => {
    expect(not('generated')(await owners(async (dir) => {
      await edit('pages/ada.md', text => text.replace('小さな話をしました', '大きな話をしました'))(dir)
      await generate(join(dir, 'report.md'), dir)
    }))).toEqual([['ada-talk-1', 'edited']])
  })
})
