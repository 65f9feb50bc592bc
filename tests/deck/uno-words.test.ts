import { createGenerator, mergeConfigs, type SourceCodeTransformer } from 'unocss'
import { beforeAll, describe, expect, it } from 'vitest'
import setupUnocss from '../../setup/unocss.ts'
import { classSources } from '../../src/deck/uno-words.ts'
import { realSlidev } from '../support/slidev-real.ts'

type Generator = Awaited<ReturnType<typeof createGenerator>>

const slide = '/deck/pages/ada.md__slidev_2.md'
let uno: Generator

beforeAll(async () => {
  // Not by its name: it has types of its own, which those of this project do not fit.
  const slidev = await import('@slidev/client/uno.config.ts' as string) as { default: object }
  uno = await createGenerator(mergeConfigs([slidev.default, setupUnocss()]) as never)
}, 60_000)

/** The rules that are made for a module, beside those that are made for any deck. */
async function cssOf(code: string, id: string): Promise<string> {
  const rules = async (text: string) => (await uno.generate(await uno.applyExtractors(text, id), { preflights: false, safelist: false })).css
  return (await rules(code)).replace(await rules(''), '')
}

describe('words of a report make no rule of CSS', () => {
  it.each([
    'selector-[body]:hidden', 'bg-[url(../../etc/passwd)]', '[:is(body,&)]:hidden', '[@import_url(x)]:hidden', 'hidden', 'text-red-500', '@unocss-include',
  ])('%s', async (word) => {
    const toComponent = await realSlidev()
    expect(await cssOf(await toComponent(`# ${word}\n\n- a ${word} b\n`), slide)).toBe('')
    expect(await cssOf(`// @unocss-include\nexport const frontmatterData = ${JSON.stringify({ title: word, recap: { people: [{ name: word }] } })}\nexport const meta = {\n  slide: { ...(${JSON.stringify({ noteHTML: `<p>${word}</p>` })}) },\n}`, '/deck/pages/ada.md__slidev_2.frontmatter')).toBe('')
    expect(await cssOf(`export default ${JSON.stringify({ a: word })}`, '\0virtual:recap/phrases')).toBe('')
    expect(await cssOf(`<html><head><title>${word}</title><meta name="x" content="${word}"></head></html>`, '/deck/index.html')).toBe('')
  })
})

it('classes in the markup of a slide, in its front matter and in components do', async () => {
  const toComponent = await realSlidev()
  expect(await cssOf(await toComponent('<div class="text-red-500" bg-blue-500>\n\nx\n\n</div>\n'), slide)).toMatch(/\.text-red-500[^]*bg-blue-500|bg-blue-500[^]*\.text-red-500/)
  expect(await cssOf('export const frontmatterData = {"layout":"x","class":"text-center"}', '/deck/slides.md__slidev_1.frontmatter')).toContain('.text-center')
  expect(await cssOf('<template><p class="text-left" /></template>', '/deck/components/A.vue')).toContain('.text-left')
})

it('groups of classes are written out in components, and not in what a report says', () => {
  const group = uno.config.transformers?.find(({ name }) => name === '@unocss/transformer-variant-group') as SourceCodeTransformer
  expect(group.idFilter?.('/deck/components/A.vue')).toBe(true)
  expect(group.idFilter?.(slide)).toBe(false)
  expect(group.idFilter?.('/deck/pages/ada.md__slidev_2.frontmatter')).toBe(false)
})

it('a module that holds words and no class is not looked at', () => {
  expect(classSources('hidden', '/@slidev/configs')).toBe('')
  expect(classSources('hidden', '/deck/components/a.ts')).toBe('hidden')
})
