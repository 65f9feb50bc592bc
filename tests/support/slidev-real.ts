import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { compileTemplate, parse as parseComponent } from 'vue/compiler-sfc'
import config from '../../vite.config.ts'
import { setDeckLanguage } from '../../src/deck/language.ts'

/** Makes the Vue component that Slidev makes of a slide's Markdown, as its source. */
export type ToComponent = (markdown: string, path?: string) => Promise<string>

interface MarkdownPlugin { name: string, transform: (this: object, code: string, id: string) => Promise<{ code: string } | undefined> }

/**
 * Slidev's own way from Markdown to Vue, with its plugins as they stand (fences through Shiki, snippets, slots, KaTeX,
 * task lists, footnotes, drag, alerts) and this package's configuration. Of a deck that has everything switched on.
 */
export async function realSlidev(): Promise<ToComponent> {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'recap-slidev-')))
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
  const entry = join(dir, 'slides.md')
  writeFileSync(entry, '---\ntheme: none\nfonts: { provider: none }\n---\n\n# A\n')
  const options = await resolveOptions({ entry, theme: 'none' }, 'build')
  options.data.features.katex = true
  const plugins = (await ViteSlidevPlugin(options, (config as { slidev: object }).slidev)).flat(9) as (MarkdownPlugin | undefined)[]
  const markdown = plugins.find(plugin => plugin?.name === 'unplugin-vue-markdown')
  if (!markdown) throw new Error('Slidev has no such plugin any more')
  setDeckLanguage('ja')
  const context = { error: (error: unknown) => { throw error } }
  return async (code, id = `${entry}__slidev_1.md`) => (await markdown.transform.call(context, code, id))?.code ?? ''
}

/**
 * The template of a component that has nothing else.
 * @throws Error if it has a script, a style or another block of its own, or does not compile.
 */
export function templateOf(component: string): string {
  const { descriptor, errors } = parseComponent(component, { ignoreEmpty: false })
  if (errors[0]) throw errors[0]
  const { template, script, scriptSetup, styles, customBlocks } = descriptor
  if (script || styles.length > 0 || customBlocks.length > 0 || scriptSetup?.content.trim()) throw new Error(`not only a template: ${component}`)
  if (!template) throw new Error(`no template: ${component}`)
  const compiled = compileTemplate({ source: template.content, filename: 'slide.vue', id: 'slide', ssr: false })
  if (compiled.errors[0]) throw new Error(`the template does not compile: ${String(compiled.errors[0])}`)
  return template.content
}
