import { sentencesOf } from '../../../src/check/deck/sentences.ts'
import type { Evidence, Picture, SlideView, SourceSlide, TextBlock } from '../../../src/check/evidence.ts'
import type { View } from '../../../src/check/finding.ts'
import { recapOf } from '../../support/markdown.ts'

/** A report of two people: one spoke, one listened. */
export const REPORT = `---
title: 小さな会議2022に参加しました
organisation: 例社
source: https://example.com/report
date: 2022-12-02
lang: ja
minutes: 8
---

## 登壇した内容

例社からは1人が合計1セッションの登壇をしました。

### [『小さな話』](https://example.com/talks/1) @ada

こんにちは。adaです。==小さな話をしました==。次も登壇したいです。

## 参加した感想

### bob

こんにちは、bobです。Carol Jonesさんによる[『大きな話』](https://example.com/talks/2)を聞きました。==とても良かったです==。

## おわりに

==ありがとうございました==。
`

const SLIDES: (Partial<SourceSlide> & { shows: string[] })[] = [
  { id: 'cover', shows: ['小さな会議2022に参加しました', '例社', '2022-12-02 公開', 'ada', 'bob', '1', '人 登壇', '1', 'セッション', '1', '人 参加'] },
  { id: 'order', routeAlias: 'order', shows: ['目次', 'はじめに・おわりに 2分', '全', '8', '分', 'ada', '登壇', '小さな話', '3', '分', 'bob', '参加', '大きな話', '3', '分'] },
  { id: 'figures', notes: '登壇した内容\n例社からは1人が合計1セッションの登壇をしました。\n参加した感想', body: ['1人が合計1セッションの登壇'], shows: ['数字で見る', '1', '人 登壇', '1人が合計1セッションの登壇'] },
  { id: 'ada', person: 'ada', routeAlias: 'ada', notes: '『小さな話』 @ada\nこんにちは。adaです。', shows: ['登壇', '1/2', 'ada', '小さな話', '次は', 'bob', '約', '3', '分'] },
  { id: 'ada-talk-1', person: 'ada', notes: '小さな話をしました。次も登壇したいです。\n次は bob', body: ['小さな話をしました'], shows: ['ada', '登壇', '2/2', '小さな話', '小さな話をしました', '次は', 'bob'] },
  { id: 'bob', person: 'bob', routeAlias: 'bob', notes: 'bob\nこんにちは、bobです。', shows: ['参加', '1/2', 'bob', '聴いたセッション', '大きな話', 'Carol Jones さん', '約', '3', '分'] },
  { id: 'bob-heard-1', person: 'bob', notes: 'Carol Jonesさんによる『大きな話』を聞きました。とても良かったです。', body: ['とても良かったです'], shows: ['bob', '参加', '2/2', '聴いたセッション', '大きな話', 'Carol Jones さん', 'とても良かったです'] },
  { id: 'closing', routeAlias: 'closing', notes: 'おわりに\nありがとうございました。', body: ['ありがとうございました'], shows: ['おわりに', 'ありがとうございました', 'ada', 'bob'] },
]

const box = { x: 0, y: 0, width: 100, height: 20 }
const frame = { name: 'p', box }

/** A block of text; each line of it is one on the slide. */
export const textBlock = (text: string, kind: TextBlock['kind'] = 'text'): TextBlock => ({
  name: 'p',
  kind,
  lang: 'ja',
  lines: text.split('\n').map(line => ({ text: line, box, runs: [], forced: false })),
  prose: false,
  own: [frame],
  clips: [],
  room: 100,
  hang: 0,
})

export const picture = (alt: string | undefined): Picture => ({ name: 'img', kind: 'img', src: 'a.jpg', box, clips: [], loaded: true, alt, decorative: false })

export const viewOf = (no: number, texts: string[]): SlideView => ({ no, blocks: texts.map(text => textBlock(text)), pictures: [], links: [] })

/** All that a browser can say of a deck, said of none. */
export const seenNothing: Omit<Evidence, 'lang' | 'deck' | 'report'> = {
  views: {},
  pdf: [],
  foreignGlyphs: [],
  traffic: { origin: 'http://127.0.0.1:3030', foreign: [], failed: [], addresses: [] },
  console: [],
  accessibility: [],
}

/** What is seen of a small deck with which nothing is wrong. */
export function healthy(change: Partial<Evidence> = {}): Evidence {
  const recap = recapOf(REPORT)
  const slides = SLIDES.map(({ shows: _, ...slide }, index): SourceSlide => ({
    no: index + 1,
    title: slide.id ?? '',
    at: { file: 'pages/all.md', line: index * 10 + 1 },
    raw: '',
    notes: '',
    owner: 'generated',
    body: [],
    ...slide,
  }))
  return {
    ...seenNothing,
    lang: 'ja',
    deck: {
      slides,
      recap: {
        lang: 'ja',
        event: { name: '小さな会議2022' },
        minutes: 8,
        frameMinutes: 2,
        counts: { ...recap.counts },
        people: [
          { id: 'ada', name: 'ada', role: 'speaker', colour: 1, minutes: 3, talks: [{ title: '小さな話', url: 'https://example.com/talks/1' }], sessions: [] },
          { id: 'bob', name: 'bob', role: 'attendee', colour: 2, minutes: 3, talks: [], sessions: [{ title: '大きな話', speaker: 'Carol Jones', url: 'https://example.com/talks/2' }] },
        ],
      },
      entry: { file: 'slides.md', line: 1 },
      keyLines: { 'recap': 10, 'recap.minutes': 13, 'recap.counts': 15, 'recap.counts.talks': 17, 'recap.people': 19, 'recap.people.1': 28, 'recap.people.1.name': 29 },
      colorSchema: 'auto',
    },
    report: { file: 'report.md', recap, sentences: sentencesOf(REPORT, 'ja') },
    views: { 'screen light': SLIDES.map(({ shows }, index) => viewOf(index + 1, shows)) },
    ...change,
  }
}

/** The same with one slide changed. */
export function withSlide(evidence: Evidence, id: string, change: Partial<SourceSlide>): Evidence {
  const slides = evidence.deck.slides.map(slide => slide.id === id ? { ...slide, ...change } : slide)
  return { ...evidence, deck: { ...evidence.deck, slides } }
}

/** The same with a slide of which only this is shown, or this too. */
export function showing(evidence: Evidence, id: string, blocks: (string | TextBlock)[], how: 'only' | 'too' = 'too'): Evidence {
  const no = evidence.deck.slides.find(slide => slide.id === id)?.no
  const added = blocks.map(block => typeof block === 'string' ? textBlock(block) : block)
  const views = Object.entries(evidence.views).map(([view, slides]) => [view, slides.map(slide => slide.no === no ? { ...slide, blocks: how === 'only' ? added : [...slide.blocks, ...added] } : slide)])
  return { ...evidence, views: Object.fromEntries(views) as Partial<Record<View, SlideView[]>> }
}
