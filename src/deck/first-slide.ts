import { existsSync, readFileSync } from 'node:fs'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Labels } from '../labels/index.ts'

/** Parts of a person in the headmatter that are long, and on slides of their own. */
const LONG = ['talks', 'sessions']
/** What Slidev's own controls have laid out from the beginning, seen or not: the number of the slide, a field to go to one. */
const CONTROLS = '0123456789 / Goto...'

/**
 * What the first slide shows, and little else: its own text, and what its layout names of the headmatter's
 * `recap:` and of the labels. Where this misses a character, the slide waits for the whole font and is as
 * it should be.
 */
export async function firstSlideTexts({ data, utils }: Pick<ResolvedSlidevOptions, 'data' | 'utils'>, labels: Labels): Promise<string[]> {
  const [slide] = data.slides
  if (!slide) return []
  const layout = await layoutSource(utils, slide.frontmatter.layout ?? 'cover')
  const named = (values: object, pattern: (key: string) => string) =>
    Object.entries(values).filter(([key]) => new RegExp(pattern(key)).test(layout)).map(([, value]) => value as unknown)
  return [
    CONTROLS,
    withoutComments(slide.content),
    ...texts(named((data.headmatter.recap ?? {}) as object, key => `recap\\.${key}\\b`)),
    ...texts(named(labels, key => `['"]${key}['"]`)).map(label => label.replace(/\{\w+\}/g, '')),
    layout.replace(/[\x00-\x7F]+/g, ''),
  ]
}

const withoutComments = (markdown: string): string => markdown.replace(/<!--.*?-->/gs, '')

async function layoutSource(utils: ResolvedSlidevOptions['utils'], layout: string): Promise<string> {
  const file = (await utils.getLayouts())[layout]
  return file && existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function texts(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).filter(([key]) => !LONG.includes(key)).flatMap(([, part]) => texts(part))
}
