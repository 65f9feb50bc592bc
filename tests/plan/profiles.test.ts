import { expect, it } from 'vitest'
import { deckOf } from '../support/report.ts'

const people = ['山田', '佐藤'].map(name => `## ${name}さん\n\n${name}です。監視を小さく始める話を聞きました。次は自分でも試したいです。\n`).join('\n')

it.each([
  ['behind closing words', '## おわりに\n\n監視は続けることが大切だと分かりました。\n\n'],
  ['alone', ''],
])('who wrote the report is said in the notes and on no slide, %s', (_, closing) => {
  const { plan } = deckOf(`# 監視の会 参加レポート\n\n${people}\n${closing}## 著者プロフィール\n\n![山田](./yamada.png)\n\n### 山田\n\n監視が好きな2年目のエンジニアです。\n`)
  const slides = plan.sections.flatMap(section => section.slides)
  expect(JSON.stringify(slides.map(({ body }) => body))).not.toMatch(/2年目|yamada/)
  expect(JSON.stringify(slides.map(({ notes }) => notes))).toContain('監視が好きな2年目のエンジニアです。')
})

it('what closes a report after them is shown again', () => {
  const { plan } = deckOf(`# 監視の会 参加レポート\n\n${people}\n## プロフィール\n\n2年目です。\n\n## まとめ\n\n監視は続けることが大切だと分かりました。\n`)
  expect(JSON.stringify(plan.sections.flatMap(section => section.slides).map(({ body }) => body))).toContain('監視は続けることが大切')
})
