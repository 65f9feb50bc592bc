import { describe, expect, it } from 'vitest'
import { recapOf } from '../support/markdown.ts'

const video = (id: string) => `https://www.youtube.com/watch?v=${id}`
const report = (first: string) => `# 庭の会に参加しました\n\n行ってきました。\n\n# ${first}\n\n朝から並びました。\n\n`
  + `## keynote\n\n開会です。\n\n${video('a')}\n\n## 鉢の話\n\n鉢を選びます。\n\n- 大きさ\n- 深さ\n\n[鉢の一覧](https://example.com/pots)\n\n${video('b')}\n\n`
  + `## Lunch\n\nおいしかった。\n\n${video('c')}\n\n## 温室を見る\n\n歩きました。\n\n## 土の話\n\n${video('d')}\n\n# まつり\n\n最後の日です。\n\n## 水やりの話\n\n水をやります。\n\n短い言葉です。\n\n${video('e')}`

describe('the sessions of a day', () => {
  it('are in the order of the report, the keynote and those whose recording stands anywhere in their own text', () => {
    expect(recapOf(report('DAY 01')).topics.map(({ day, sessions }) => [day, sessions.map(({ title, url }) => [title, url])])).toEqual([
      [true, [['keynote', video('a')], ['鉢の話', video('b')], ['土の話', video('d')]]],
      [undefined, []],
    ])
  })

  it('are no headings that hold some of them', () => {
    expect(recapOf('# 庭の会\n\n行きました。\n\n# 1日目\n\n## keynote\n\n### [鉢の話](https://speakerdeck.com/aoki/pots)\n\n鉢。\n\n## 午後\n\n### 土の話\n\n土。\n\nhttps://speakerdeck.com/aoki/soil\n\n# 2日目\n\n終わり。').topics.filter(({ day }) => day).map(({ sessions }) => sessions.map(({ title }) => title))).toEqual([['鉢の話', '土の話'], []])
  })
})
