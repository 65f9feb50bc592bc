import type { Generated } from '../generate.ts'
import type { Outcome } from '../merge/decide.ts'
import { withPlainEnds } from '../write/line-ends.ts'

/** Slides that a person edited, and whose text in the report is another now, or gone. */
export const EDITED: ReadonlySet<Outcome> = new Set(['outdated', 'taken'])
/** All slides that are another now, or would be. */
export const CHANGED: ReadonlySet<Outcome> = new Set([...EDITED, 'updated', 'added', 'removed', 'orphaned'])

/** Slides as they stand in the deck (-) and as the report has them (+), in the unified format of diff. */
export async function differences({ slides }: Pick<Generated, 'slides'>, outcomes: ReadonlySet<Outcome>): Promise<string> {
  const { createTwoFilesPatch, OMIT_HEADERS } = await import('diff')
  return slides.filter(({ outcome }) => outcomes.has(outcome)).map(({ id, page, lines, present = '', next = '' }) => [
    `--- ${page} (${id})`,
    `+++ the report${lines ? `, lines ${lines.join('–')}` : ''}`,
    createTwoFilesPatch('', '', toText(present), toText(next), undefined, undefined, { headerOptions: OMIT_HEADERS }),
  ].join('\n')).join('\n').trimEnd()
}

const toText = (slide: string): string => slide && `${withPlainEnds(slide).trim()}\n`
