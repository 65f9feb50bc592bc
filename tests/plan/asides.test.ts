import { describe, expect, it } from 'vitest'
import { withoutSpeakers } from '../../src/plan/asides.ts'
import type { Moment } from '../../src/plan/segment.ts'
import { toUnits } from '../../src/plan/units.ts'
import { blocksOf } from '../support/markdown.ts'

const momentsOf = (markdown: string): Moment[] => toUnits(blocksOf(markdown), 'ja', () => 1).map(unit => ({ unit, state: 'subject' }))

describe('what says whose a talk was is said by its opener, and in the notes:', () => {
  it.each([
    ['天野 祐介, 例社の庭師', 'aside'],
    ['天野 祐介（例社の庭師）', 'aside'],
    ['天野 祐介 / 例社の庭師', 'aside'],
    ['==天野 祐介==, 例社の庭師', 'sentence'],
    ['天野 祐介, 別社の庭師', 'sentence'],
    ['天野 祐介は例社の庭師です。', 'sentence'],
    ['- 発表者\n- 天野 祐介', 'aside'],
    ['- 道具\n- 天野 祐介', 'list'],
  ])('%s: %s', (markdown, kind) => {
    expect(withoutSpeakers(momentsOf(markdown), { name: '天野 祐介', affiliation: '例社の庭師' }).map(({ unit }) => unit.kind)).toEqual([kind])
  })

  it('without knowing where somebody belongs, their name alone is left', () => {
    expect(withoutSpeakers(momentsOf('天野 祐介'), { name: '天野 祐介' }).map(({ unit }) => unit.kind)).toEqual(['sentence'])
  })
})
