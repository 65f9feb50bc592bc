import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Evidence } from '../../../src/check/evidence.ts'
import { inventedText } from '../../../src/check/rules/invented-text.ts'
import { lostText } from '../../../src/check/rules/lost-text.ts'
import { theirSlides } from '../../../src/check/rules/theirs.ts'
import { wrongCount } from '../../../src/check/rules/wrong-count.ts'
import { RecapError } from '../../../src/errors.ts'
import { hostileText } from '../../support/hostile.ts'
import { generatedDeck } from '../support/deck.ts'
import { anyReport } from '../support/report.ts'

const RUNS = 40

const found = (evidence: Evidence) => [...lostText(evidence), ...inventedText(evidence), ...wrongCount(evidence), ...theirSlides(evidence)]

it('a deck that was just generated has lost nothing, invented nothing, counted nothing wrong, and nobody edited it', async () => {
  await fc.assert(fc.asyncProperty(anyReport, async (markdown) => {
    const evidence = await generatedDeck(markdown)
    expect(found(evidence)).toEqual([])
    expect(found({ ...evidence, views: {} })).toEqual([])
  }), { numRuns: RUNS })
}, 120_000)

it('nor has one of a report whose words are all syntax of something', async () => {
  // HTML is not read by the generation, and so it is rightly found to be lost.
  const paragraph = hostileText.filter(text => !text.includes('<'))
  await fc.assert(fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 3 }), async (paragraphs) => {
    const markdown = `---\nlang: ja\n---\n\n# 会議に参加しました\n\n## 登壇した内容\n\n### 『小さな話』 @ada\n\nadaです。\n\n${paragraphs.join('\n\n')}\n\n## おわりに\n\nありがとう。\n`
    const evidence = await generatedDeck(markdown).catch((error: unknown) => {
      // A paragraph may be a heading, and so take everybody's away.
      if (error instanceof RecapError) return undefined
      throw error
    })
    if (evidence) expect([...lostText(evidence), ...inventedText(evidence)]).toEqual([])
  }), { numRuns: RUNS })
}, 120_000)

it('nor has one of a report in which a mark begins inside a word and ends with a full stop', async () => {
  const evidence = await generatedDeck('# 会議に参加しました\n\n## 登壇した内容\n\n### 『小さな話』 @ada\n\n道具はKubernetes==a_b1.==。\n')
  expect(found(evidence)).toEqual([])
})

it('nor has one of an English report', async () => {
  const evidence = await generatedDeck(`---
title: We went to SmallConf 2022
date: 2022-12-02
organisation: Example Inc.
minutes: 10
---

# We went to SmallConf 2022

==A small conference== in a big town. Dr. Brown said e.g. this.

## Our talks

### 『Small talk』 @ada

I am ada. My talk was about ==small things==,
which matter. "They do!" he said. See [the slides](https://example.com/slides).

## Impressions

### bob

I am bob. I heard a lot, and ==learned even more==. Next time I want to speak.

## Closing

Thanks to all!
`)
  expect(evidence.lang).toBe('en')
  expect(evidence.deck.slides.length).toBeGreaterThan(6)
  expect(found(evidence)).toEqual([])
})
