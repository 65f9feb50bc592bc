import { expect, it } from 'vitest'
import { deckOf } from '../support/report.ts'

const report = (text: string, speaker = '@taro') => `# 監視の会 レポート\n\n## 『監視を始める』 ${speaker}\n\n${text}\n\n## 『運用を続ける』 @jiro\n\n運用を続けるための仕組みを紹介しました。\n`
const layoutsOf = (markdown: string) => deckOf(markdown).plan.sections[1]?.slides.map(({ layout }) => layout)

it('what a speaker says of themselves is what stayed, and what they want to do next', () => {
  expect(layoutsOf(report('こんにちは、taroです。監視を小さく始める方法を発表しました。\n\n多くの質問をいただけて嬉しかったです。\n\n次回は運用の話もしたいです。'))).toContain('recap-next')
})

it.each([
  ['by their handle', 'taro', '@taro'],
  ['by the family name of a name without a gap', '海老原', '海老原太郎 (@taro)'],
])('what others tell of a speaker, %s, is about their talk', (_, called, speaker) => {
  expect(layoutsOf(report(`${called}さんは監視を小さく始める方法を発表しました。\n\n多くの質問があって印象に残りました。\n\n次回は運用の話もしたいそうです。`, speaker))).not.toContain('recap-next')
})
