import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { deckOf } from '../support/report.ts'

/** What of front matter sets Slidev: themes and packages to load, files to show, scripts and styles to run. */
const SETTINGS: Record<string, unknown> = {
  theme: '../../evil', addons: ['../../evil'], src: '../../../etc/passwd', layout: 'iframe', url: 'https://evil.example/', image: 'https://evil.example/x.png', background: 'url(https://evil.example/x.png)',
  class: 'hidden', hide: true, disabled: true, clicks: 99, preload: false, monaco: true, monacoTypesSource: 'ata', mdc: true, comark: true, remoteAssets: true, record: true, presenter: false, download: 'https://evil.example/x.pdf',
  favicon: 'https://evil.example/x.ico', fonts: { provider: 'google', sans: 'Evil' }, defaults: { layout: 'iframe' }, themeConfig: { primary: 'url(x)' }, htmlAttrs: { onload: 'alert(1)' }, seoMeta: { ogImage: 'https://evil.example/x.png' },
  routerMode: 'hash', routeAlias: 'x', exportFilename: '../../x', info: '<script>alert(1)</script>', titleTemplate: '<script>%s</script>', css: 'unocss', twoslash: true, plantUmlServer: 'https://evil.example/', drawings: { syncAll: true }, transition: 'x', zoom: 9, dragPos: { x: '0,0,0,0' },
  recap: { people: [] }, id: 'x', person: 'x', frontmatter: 'x', __proto__: 'x', constructor: 'x',
}

const TEXT = '# 会議に参加しました\n\n## 参加した感想\n\n### naryoさん\n\n監視の話がとても良かったです。\n'
const yaml = (values: Record<string, unknown>) => `---\nlang: ja\n${Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n\n${TEXT}`
const toml = (values: Record<string, unknown>) => `+++\nlang = "ja"\n${Object.entries(values).filter(([, value]) => typeof value === 'string').map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`).join('')}+++\n\n${TEXT}`

/** All files of a report's deck. */
const filesOf = (report: string) => Object.fromEntries(deckOf(report).files)

const plain = filesOf(yaml({}))
/** What the headmatter of a deck has, whatever its report says. */
const KEYS = [...Object.keys(parseSync(plain['slides.md'] ?? '', 'slides.md').slides[0]?.frontmatter ?? {}), 'author']

describe('nothing of a report\'s front matter sets Slidev', () => {
  it.each(Object.keys(SETTINGS))('by %s', (key) => {
    for (const write of [yaml, toml]) expect(filesOf(write({ [key]: SETTINGS[key] }))).toEqual(plain)
  })

  it.each(['title', 'organisation', 'date', 'event', 'source', 'site'])('by keys within the value of %s', (key) => {
    for (const words of ['x\ntheme: evil', 'x\n---\ntheme: evil\n---', 'x --- y', '{ theme: evil }', '"\ntheme: evil', '&a [x]', '!!js/function x', '- x', '|', '~', '\u2028theme: evil']) {
      const [first, ...others] = parseSync(filesOf(yaml({ [key]: words }))['slides.md'] ?? '', 'slides.md').slides
      expect(KEYS, words).toEqual(expect.arrayContaining(Object.keys(first?.frontmatter ?? {})))
      expect(first?.frontmatter, words).toMatchObject({ theme: 'default', remoteAssets: false })
      for (const { frontmatter } of others) expect(frontmatter, words).toEqual({ src: expect.stringMatching(/^\.\/pages\/[\w-]+\.md$/) as string })
    }
  })
})
