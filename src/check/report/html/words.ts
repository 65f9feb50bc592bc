import type { CheckedSlide, RuleName, View } from '../../finding.ts'
import type { PromiseName } from '../promises.ts'

/** The words of the page itself, beside what it shows of the deck and of the report. */
export interface Words {
  lang: string
  /** Put between the things of a list. */
  comma: string
  findings: (count: number) => string
  /** The same where there is little room. */
  count: (count: number) => string
  errors: (count: number) => string
  warnings: (count: number) => string
  noFindings: string
  /** Units of the figures; the figure itself stands before them, larger. */
  slidesUnit: (count: number) => string
  viewsUnit: (count: number) => string
  sentencesUnit: (count: number) => string
  /** What the figures mean. */
  lookedAt: string
  accountedFor: string
  lookedFor: string
  checked: string
  promises: Record<PromiseName, string>
  /** What a rule that found nothing has shown. */
  proves: Record<RuleName, string>
  /** What a rule finds, in a word. */
  rules: Record<RuleName, string>
  views: Record<View, string>
  onlyIn: (views: string) => string
  owner: Record<CheckedSlide['owner'], string>
  severity: { error: string, warning: string }
  filter: string
  all: string
  withFindings: string
  scheme: string
  schemes: { auto: string, light: string, dark: string }
  toSlides: string
  overview: string
  slides: string
  wholeDeck: string
  slide: (no: number) => string
  /** What a slide's picture shows, for those who do not see it. */
  picture: (no: number, title: string, scheme: 'light' | 'dark', boxes: number) => string
  noPicture: string
  boxElsewhere: { light: string, dark: string }
  measured: string
  allowed: string
  help: string
  clean: string
  provenance: string
  lines: (from: number, to: number) => string
  noPassage: Record<CheckedSlide['owner'], string>
  theirs: string
  theirsAreTheirs: string
  own: string
  nothingOwn: string
  toTop: string
}

const plural = (one: string, many = `${one}s`) => (count: number): string => count === 1 ? one : many

export const en: Words = {
  lang: 'en',
  comma: ', ',
  findings: count => `${count} ${plural('finding')(count)}`,
  count: count => `${count} found`,
  errors: count => `${count} ${plural('error')(count)}`,
  warnings: count => `${count} ${plural('warning')(count)}`,
  noFindings: 'No findings',
  slidesUnit: plural('slide'),
  viewsUnit: plural('view'),
  sentencesUnit: plural('sentence'),
  lookedAt: 'every slide opened and measured',
  accountedFor: 'of the report, all accounted for',
  lookedFor: 'of the report looked for',
  checked: 'What was checked',
  promises: {
    lost: 'Nothing lost',
    invented: 'Nothing invented',
    cutOff: 'Nothing cut off',
    broken: 'Nothing broken',
  },
  proves: {
    'overflow': 'nothing leaves its box, nothing lies over text',
    'print-loss': 'nothing is missing in print',
    'small-type': 'no type is too small',
    'contrast': 'all text stands out',
    'missing-glyph': 'every character is in the deck’s fonts',
    'bad-break': 'lines break where they may',
    'lost-text': 'every sentence of the report is on a slide or in its notes',
    'invented-text': 'generated slides say only what the report says',
    'wrong-count': 'numbers agree with the report',
    'broken-link': 'every address in the deck leads somewhere, every picture shown has loaded and has alt text',
    'other-host': 'no other host is asked for anything',
    'script-error': 'the console is silent',
    'accessibility': 'axe-core finds nothing serious or critical',
  },
  rules: {
    'overflow': 'Overflow',
    'print-loss': 'Lost in print',
    'small-type': 'Small type',
    'contrast': 'Contrast',
    'missing-glyph': 'Missing glyph',
    'bad-break': 'Bad break',
    'lost-text': 'Lost text',
    'invented-text': 'Invented text',
    'wrong-count': 'Wrong count',
    'broken-link': 'Broken link',
    'other-host': 'Other host',
    'script-error': 'Script error',
    'accessibility': 'Accessibility',
  },
  views: { 'screen light': 'screen, light', 'screen dark': 'screen, dark', 'print light': 'print, light', 'print dark': 'print, dark' },
  onlyIn: views => `only: ${views}`,
  owner: { generated: 'generated', edited: 'edited', written: 'written by hand' },
  severity: { error: 'error', warning: 'warning' },
  filter: 'Show',
  all: 'All slides',
  withFindings: 'With findings',
  scheme: 'Colours',
  schemes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  toSlides: 'To the slides',
  overview: 'Overview',
  slides: 'Slides',
  wholeDeck: 'The whole deck',
  slide: no => `Slide ${no}`,
  picture: (no, title, scheme, boxes) => `Slide ${no}, ${title}, ${scheme}${boxes ? `, ${boxes} ${plural('place')(boxes)} marked` : ''}`,
  noPicture: 'No picture of this slide',
  boxElsewhere: { light: 'marked in the light picture', dark: 'marked in the dark picture' },
  measured: 'measured',
  allowed: 'allowed',
  help: 'What to do',
  clean: 'No findings',
  provenance: 'From the report',
  lines: (from, to) => from === to ? `line ${from}` : `lines ${from}–${to}`,
  noPassage: {
    generated: 'From names, titles and numbers of the report, not from a passage of it.',
    edited: 'Edited by people: it stands for itself.',
    written: 'Written by people: it stands for itself.',
  },
  theirs: 'Slides that people edited or wrote',
  theirsAreTheirs: 'They are theirs: what they say beyond the report is no fault.',
  own: 'Not in the report',
  nothingOwn: 'Says nothing that the report does not.',
  toTop: 'To the top',
}

export const ja: Words = {
  lang: 'ja',
  comma: '、',
  findings: count => `指摘 ${count}件`,
  count: count => `${count}件`,
  errors: count => `エラー ${count}件`,
  warnings: count => `警告 ${count}件`,
  noFindings: '指摘なし',
  slidesUnit: () => 'スライド',
  viewsUnit: () => '表示',
  sentencesUnit: () => '文',
  lookedAt: '全スライドを開いて測定',
  accountedFor: 'レポートの文をすべて確認',
  lookedFor: 'レポートの文を照合',
  checked: '確かめたこと',
  promises: {
    lost: '失わない',
    invented: '付け足さない',
    cutOff: 'はみ出さない',
    broken: '壊れていない',
  },
  proves: {
    'overflow': '文字も画像も枠から出ず、文字の上に何も重ならない',
    'print-loss': '印刷で欠けるものがない',
    'small-type': '小さすぎる文字がない',
    'contrast': '文字が背景から見分けられる',
    'missing-glyph': 'すべての文字がスライドのフォントにある',
    'bad-break': '不自然な所で改行しない',
    'lost-text': 'レポートのすべての文が、スライドかノートにある',
    'invented-text': '生成したスライドの言葉は、レポートの言葉だけ',
    'wrong-count': '数がレポートと合っている',
    'broken-link': 'スライド内のリンクに行き先があり、載せた画像はすべて表示され、代替テキストがある',
    'other-host': 'ほかのホストと通信しない',
    'script-error': 'コンソールにエラーも警告もない',
    'accessibility': 'axe-core に重大な指摘がない',
  },
  rules: {
    'overflow': 'はみ出し',
    'print-loss': '印刷での欠け',
    'small-type': '小さい文字',
    'contrast': 'コントラスト',
    'missing-glyph': '字形なし',
    'bad-break': '改行の位置',
    'lost-text': '失われた文',
    'invented-text': '付け足された文',
    'wrong-count': '数の違い',
    'broken-link': 'リンク切れ',
    'other-host': '外部との通信',
    'script-error': 'スクリプトの失敗',
    'accessibility': 'アクセシビリティ',
  },
  views: { 'screen light': '画面・ライト', 'screen dark': '画面・ダーク', 'print light': '印刷・ライト', 'print dark': '印刷・ダーク' },
  onlyIn: views => `${views} のみ`,
  owner: { generated: '生成', edited: '人が編集', written: '人が作成' },
  severity: { error: 'エラー', warning: '警告' },
  filter: '絞り込み',
  all: 'すべて',
  withFindings: '指摘あり',
  scheme: '配色',
  schemes: { auto: '自動', light: 'ライト', dark: 'ダーク' },
  toSlides: 'スライドへ',
  overview: '一覧',
  slides: 'スライド',
  wholeDeck: '全体への指摘',
  slide: no => `スライド ${no}`,
  picture: (no, title, scheme, boxes) => `スライド ${no}「${title}」(${scheme === 'light' ? 'ライト' : 'ダーク'})${boxes ? `、印 ${boxes}か所` : ''}`,
  noPicture: 'このスライドの画像はありません',
  boxElsewhere: { light: '印はライトの画像にあります', dark: '印はダークの画像にあります' },
  measured: '実測',
  allowed: '許容',
  help: '直し方',
  clean: '指摘なし',
  provenance: 'レポートの該当箇所',
  lines: (from, to) => from === to ? `${from}行目` : `${from}–${to}行目`,
  noPassage: {
    generated: 'レポートの名前・題名・数から作られています。',
    edited: '人が編集したスライドです。',
    written: '人が作成したスライドです。',
  },
  theirs: '人が編集・作成したスライド',
  theirsAreTheirs: 'レポートにない言葉があっても、誤りとはみなしません。',
  own: 'レポートにない言葉',
  nothingOwn: 'レポートにない言葉はありません。',
  toTop: '先頭へ',
}

const languages: Record<string, Words> = { ja, en }

/** The page's words in the deck's language (`ja`, `ja-JP`, …), in English where we have none. */
export function wordsFor(lang: string): Words {
  const [language = ''] = lang.toLowerCase().split('-')
  return Object.hasOwn(languages, language) ? languages[language] as Words : en
}
