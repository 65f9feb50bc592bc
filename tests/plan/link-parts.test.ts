import { expect, it } from 'vitest'
import { deckOf } from '../support/report.ts'

const people = ['山田', '佐藤'].map(name => `## ${name}さん\n\n${name}です。監視を小さく始める話を聞きました。次は自分でも試したいです。\n`).join('\n')

it('headings with an address each are cards on one slide, called by them, under the heading above them', () => {
  const { plan } = deckOf(`# 監視の会 参加レポート\n\n${people}\n## おわりに\n\n監視は続けることが大切だと分かりました。\n\n## 関連リンク\n\n### 公式サイト\n\nhttps://a.example/\n\n### 動画\n\nhttps://b.example/\n\n### 次回\n\nhttps://c.example/\n`)
  const slides = plan.sections.flatMap(section => section.slides).filter(({ body }) => JSON.stringify(body).includes('a.example'))
  expect(slides).toHaveLength(1)
  expect(slides[0]).toMatchObject({ layout: 'recap-links', body: [{ type: 'title', text: { text: '関連リンク' } }, ...['公式サイト', '動画', '次回'].map(text => ({ name: 'LinkCard', props: { title: { text } } }))] })
  expect(slides[0]?.notes).toHaveLength(7)
})
