import { describe, expect, it } from 'vitest'
import { pickHighlights } from '../../src/pick/index.ts'
import { penHighlights } from '../../src/pick/pen.ts'
import { tongueOf } from '../../src/pick/tongues/index.ts'
import { width } from '../../src/plan/budget.ts'
import { reportSource } from '../support/report.ts'
import { unitsOf } from '../support/markdown.ts'

const texts = (units: ReturnType<typeof unitsOf>) => units.flatMap(unit => unit.highlights.map(highlight => highlight.text))
const penned = (markdown: string, lang: string) => texts(penHighlights(unitsOf(markdown), lang))

describe('marks of the authors', () => {
  it('win: where there is one, the pen stays away from all the rest', () => {
    const units = unitsOf('Kubernetesの運用を自動化しました。\n\nこの話は==印==だけです。')
    expect(pickHighlights(units, 'ja')).toEqual(units)
    expect(texts(pickHighlights(units, 'ja'))).toEqual(['印'])
  })

  it('missing, the pen goes over the text', () => {
    expect(texts(pickHighlights(unitsOf('Kubernetes Operatorで運用の課題を解決しました。'), 'ja'))).toEqual(['Kubernetes Operatorで運用の課題を解決しました'])
  })
})

describe('the pen', () => {
  const unmarked = unitsOf(reportSource.replaceAll('==', ''))
  const report = penHighlights(unmarked, 'ja')

  it('marks much of a report without marks', () => {
    expect(texts(unmarked)).toEqual([])
    expect(texts(report).length).toBeGreaterThan(30)
  })

  it('takes only what stands there, word for word, in order and without overlap', () => {
    for (const unit of report) {
      let from = 0
      for (const { text, start, end, line } of unit.highlights) {
        expect(unit.text.slice(start, end)).toBe(text)
        expect(line).toBe(unit.line)
        expect(start).toBeGreaterThanOrEqual(from)
        from = end
      }
    }
  })

  it('takes no phrase that is too wide for a slide; a whole sentence may be wider than a part of one', () => {
    const units = report.flatMap(({ text, highlights }) => highlights.map(highlight => ({ text, highlight: highlight.text })))
    for (const { text, highlight } of units) {
      const isWhole = highlight.length >= text.trim().length - 2
      expect(width(highlight), highlight).toBeLessThanOrEqual(tongueOf('ja').widest * (isWhole ? 1.3 : 1))
    }
  })

  it.each([
    ['ja', 'こんにちは。\n\n運営の皆様、本当にありがとうございました。', []],
    ['ja', '短い報告です。\n\n監視の設定を一か所に集めました。', ['監視の設定を一か所に集めました']],
    // Of what somebody said, what they said.
    ['ja', '監視の設定は一か所に集めると運用が楽になるとのことでした。', ['監視の設定は一か所に集めると運用が楽になる']],
    ['ja', '花子さんは監視の設定を一か所に集めることが何よりも大切だと締めくくりました。', ['花子さんは監視の設定を一か所に集めることが何よりも大切だ']],
    ['ja', '設定の画面は誰でも自由に消せてしまうので気をつけなければならない、というお話でした。', ['設定の画面は誰でも自由に消せてしまうので気をつけなければならない']],
    ['ja', 'ログの検索の道具を新しくすると調査が速くなりました。来年も参加したいです。', ['ログの検索の道具を新しくすると調査が速くなりました']],
    // What does not say all without its second half stands whole.
    ['en', 'Emily showed a machine for watering gardens by listening to the wind but also with a lever that children may pull in the summer.', ['Emily showed a machine for watering gardens by listening to the wind but also with a lever that children may pull in the summer']],
    // Of two that are worth the same, what its author set in bold type; a line all in bold is a label.
    ['ja', '石の重さを秤で毎日測りました。水の重さを秤で毎日測りました。', ['石の重さを秤で毎日測りました']],
    ['ja', '石の重さを秤で毎日測りました。**水の重さを秤で毎日測りました**。', ['水の重さを秤で毎日測りました']],
    ['ja', '石の重さを秤で毎日測りました。\n\n**水の重さを秤で毎日測りました**', ['石の重さを秤で毎日測りました']],
    // A row of links names what is elsewhere.
    ['en', '[Her own profile](https://a.example), [the slides of the talk](https://b.example), [the film of it](https://c.example) (published in May). The gardens were built by the river in nine days.', ['The gardens were built by the river in nine days']],
    // Rather what was said than that it was said well.
    ['en', 'Emily was a skilled presenter, and the subject was old: the gardeners wanted to measure how much of the rain each of the beds had had.', ['the gardeners wanted to measure how much of the rain each of the beds had had']],
    ['en', 'Emily spoke about some machines she built. The first one was Quarry, which provides a count of the stones in a river by night.', ['Quarry, which provides a count of the stones in a river by night']],
    // Not the last of several things without the others.
    ['ja', 'また、昨年の開催の記録、ラズパイの会の紹介といった地域の活動を伝えるものも並びました。', ['昨年の開催の記録、ラズパイの会の紹介といった地域の活動を伝えるものも並びました']],
    ['ja', '庭師の数が少ない、水やりが続かない、雑草の伸びが早いといった庭では草取りの当番をどう決めるかが誰にとっても大きな悩みの種になっていました。', ['草取りの当番をどう決めるかが誰にとっても大きな悩みの種になっていました']],
    // No rule without when it holds.
    ['ja', 'ただし庭師の数が少ない、水やりが続かない、雑草の伸びが早いといった状況では、本当に草取りの当番が必要かその都度みんなで検討することが推奨されます。', []],
    // What holds the claim, before what only says that something was told.
    ['ja', '監視に求められる要件を説明しました。\n\n監視の数が膨大なので管理する人の視点が強く出てきます。', ['監視の数が膨大なので管理する人の視点が強く出てきます']],
    // Numbers, rules, what was said and what comes next before what only announces or praises.
    ['ja', '庭を題材に、私の失敗の体験を紹介しました。\n\n水やりの時間は47分から12分に短くなったそうです。', ['水やりの時間は47分から12分に短くなったそうです']],
    ['ja', '庭を題材に、私の失敗の体験を紹介しました。', ['庭を題材に、私の失敗の体験を紹介しました']],
    ['ja', '来年は壇に立つ側で参加したいです。まずは水やりの当番を11月から始めます。', ['水やりの当番を11月から始めます']],
    ['en', 'Ada gave an inspiring account of the many gardens she saw. She modestly claimed, “If I can grow it, so can you”.', ['“If I can grow it, so can you”']],
    // A dead tail goes, and その where the thing has its name.
    ['ja', '草の9割を抜いても、水やりの時間は変わらなかったという内容でした。', ['草の9割を抜いても、水やりの時間は変わらなかった']],
    ['ja', '庭を作ったのに誰も来ない、という失敗談から始まる発表でした。', ['庭を作ったのに誰も来ない']],
    ['ja', '庭を作るときには水の栓としてGarden Valveが自動的に何本も地面の下に作られるんですが、そのGarden Valveは画面の上で誰でも閉じられてしまうので気をつけなければならない、というお話でした。', ['Garden Valveは画面の上で誰でも閉じられてしまうので気をつけなければならない']],
    ['ja', 'まとめとして庭の時計はきちんと誰にでも作れるということを説明しました。', ['庭の時計はきちんと誰にでも作れる']],
    ['ja', '特に園芸の会の部屋では、庭の時計を使った札の遊びで遊ばせてもらいました。', ['園芸の会の部屋では、庭の時計を使った札の遊びで遊ばせてもらいました']],
    ['ja', '先日2026.01.29に開催された園芸の会という勉強会の裏方をしました。', ['2026.01.29に開催された園芸の会という勉強会の裏方をしました']],
    // Who it was is said elsewhere.
    ['ja', '3人目は山田さん。次に登壇したのは Lambda さん。水やりの時間は47分から12分に短くなったそうです。', ['水やりの時間は47分から12分に短くなったそうです']],
    // Of a language that is not known, its sentences.
    ['fr', 'Merci à toute l’équipe. C’est très clair. La mesure des jardins prend douze minutes au lieu de quarante-sept.', ['La mesure des jardins prend douze minutes au lieu de quarante-sept']],
    // An English sentence has room to name a thing and say what it is.
    ['en', 'Next she introduced Lighthouse, which is a fast and small library for monitoring many machines', ['Next she introduced Lighthouse, which is a fast and small library for monitoring many machines']],
    ['en', 'She said that since the project is not like any other, the findings could differ a bit from ours.', ['She said that since the project is not like any other, the findings could differ a bit from ours']],
    // A part of a quotation that goes over several sentences says less than a sentence of its own.
    ['en', 'Or as she puts it, “You are in demand.\n\nMonitoring machines is a great place to be for engineers.', ['Monitoring machines is a great place to be for engineers']],
    ['en', 'Hello everyone! Thank you all for coming.', []],
    ['en', 'We moved every build to one machine.', ['We moved every build to one machine']],
    ['ko', '안녕하세요. 참석해 주신 모든 분들께 감사드립니다.', []],
    ['zh', '大家好！感谢所有的志愿者。', []],
    ['ja', '> 監視の設定を一か所に集めました。\n>\n> [監視の会の公式ページはこちら](https://a.example/)', ['監視の設定を一か所に集めました']],
    ['ja', '検証した二つの道具はどちらも翻訳の結果は十分に読める水準だが、固有名詞の翻訳には弱い傾向があることが何度もの検証で分かりました。', ['固有名詞の翻訳には弱い傾向があることが何度もの検証で分かりました']],
  ])('%s: %j gives %j', (lang, markdown, phrases) => {
    expect(penned(markdown, lang)).toEqual(phrases)
  })

  it('takes more from a longer section, about one phrase for a hundred ems', () => {
    const topics = ['監視の設定を一か所に集めると運用が楽になりました。', 'デプロイの失敗は週に三回から一回に減りました。', 'ログの検索に使う道具を新しくして調査が速くなりました。', '次回は自動化の範囲をテストにも広げていきたいです。', '権限の見直しで事故の影響を小さくできました。', '社内の勉強会で設計の議論を続けています。']
    expect(penned(topics.slice(0, 1).join('\n\n'), 'ja')).toHaveLength(1)
    expect(penned(topics.join('\n\n'), 'ja').length).toBeGreaterThanOrEqual(1)
    expect(penned(topics.join('\n\n'), 'ja').length).toBeLessThanOrEqual(2)
  })

  it('takes no two phrases that say the same', () => {
    const same = 'クラウドの監視を自動化すると障害の検知が速くなりました。'
    expect(penned(Array.from({ length: 12 }, () => same).join('\n\n'), 'ja')).toHaveLength(1)
  })

  it('leaves lists, headings, code and addresses alone', () => {
    expect(penned('## Kubernetes Operatorの話\n\n- Kubernetes Operatorの話\n\n```ts\nconst kubernetesOperator = 1\n```\n\nhttps://example.com/kubernetes-operator', 'ja')).toEqual([])
  })
})

it.each<[what: string, markdown: string, isTaken: boolean]>([
  ['a list', '導入のときには次のことをしっかり決めました。\n\n- 担当の人\n- 期限の日', true],
  ['running text', '導入のときには次のことをしっかり決めました。\n\n担当の人と期限の日です。', false],
  ['nothing', '導入のときには次のことをしっかり決めました。', false],
])('what leads to %s is taken: %#', (_, markdown, isTaken) => {
  expect(penned(markdown, 'ja').some(text => text.includes('次のこと'))).toBe(isTaken)
})

it('a sentence that names several things stands whole, however long', () => {
  const several = 'The talk was mainly about making sure that your garden has Warmth, Security, Extensibility, Documentation, Affordance and Accessibility for everyone who comes'
  expect(penned(`${several}. Then there was lunch.`, 'en')).toContain(several)
  expect(penned(`${several.replaceAll(', ', ' ')}. Then there was lunch.`, 'en')).not.toContain(several.replaceAll(', ', ' '))
})
