import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnbroken } from '../../src/deck/breaks.ts'
import { phrases } from '../../src/deck/phrases.ts'
import { proses } from '../../src/read/blocks.ts'
import { hostileText } from '../support/hostile.ts'
import { recap, report } from '../support/report.ts'

const NEVER_FIRST = /^[、。，．・:;?!？！)\]}）］｝〉》」』】〕ー〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々]/u
const NEVER_LAST = /[([{（［｛〈《「『【〔]$/u
const everything = report.blocks.flatMap(proses).map(({ text }) => text)

it.each<[text: string, parts: string[]]>([
  ['フロントエンド・オブザーバビリティ', ['フロントエンド・', 'オブザーバビリティ']],
  ['Dynamic VM Scheduling in OpenStack', ['Dynamic VM Scheduling in OpenStack']],
  ['k8s Operatorで運用負担減&ハイブリッドクラウドのコスト最適化をした話', ['k8s Operatorで', '運用負担減&', 'ハイブリッドクラウドの', 'コスト最適化をした話']],
  ['実例から学ぶ Kubernetes Custom Controller のステータス管理', ['実例から', '学ぶ Kubernetes Custom ', 'Controller の', 'ステータス管理']],
  ['ペパボのSREが生産性の向上を目指しCloud Nativeなチーム作り実践した話', ['ペパボの', 'SREが', '生産性の', '向上を', '目指しCloud Nativeな', 'チーム作り', '実践した話']],
  ['技術者達の「ほぼ理解した」Talk #74 開催レポート', ['技術者達の', '「ほぼ理解した」', 'Talk #74 ', '開催レポート']],
  ['道具が Emacs 風キーバインドになっているので', ['道具が ', 'Emacs 風キーバインドに', 'なっているので']],
  ['Autumn Tech Night(第2弾：AWS x 監視入門編)を開きました', ['Autumn Tech Night', '(第2弾：', 'AWS x 監視入門編)を', '開きました']],
  ['AWSの企業利用、という話', ['AWSの', '企業利用、', 'という話']],
  ['当番を増やす——三年の記録', ['当番を', '増やす——', '三年の', '記録']],
  ['比は１：２、10，000円', ['比は', '１：２、', '10，000円']],
  ['関数f(x)の値', ['関数f(x)の値']],
  ['監視の仕組み−社内での使い方', ['監視の', '仕組み−', '社内での', '使い方']],
  ['監視入門〜はじめの一歩', ['監視入門〜', 'はじめの', '一歩']],
  ['3〜5人の会', ['3〜5人の会']],
  ['はじめての検査 〜仕様書を読む〜', ['はじめての', '検査 ', '〜仕様書を', '読む〜']],
  ['独りで,歩いて帰る', ['独りで,', '歩いて', '帰る']],
  ['円は3,500円です', ['円は', '3,500円です']],
  ['YouTube動画要約サービス', ['YouTube動画要約サービス']],
  ['思考の入門|通販の話', ['思考の', '入門|', '通販の話']],
  ['フレームワーク Padrino', ['フレームワーク ', 'Padrino']],
  ['観測とは - ＩＴ技術事典 e-Books', ['観測とは ', '- ＩＴ技術事典 ', 'e-Books']],
  ['📺『小さな動画』は入門📄サンプル', ['📺『小さな動画』は', '入門📄', 'サンプル']],
  ['良案は浮かばない―「二人の歩み」の話', ['良案は', '浮かばない―', '「二人の歩み」の話']],
  ['良案は浮かばない―毎日散歩する', ['良案は', '浮かばない―', '毎日', '散歩する']],
  ['【3-B-2】❤毎日歩こう❤休日が好き', ['【3-B-2】', '❤毎日', '歩こう❤', '休日が', '好き']],
  ['監視プラットフォーム-運用の話', ['監視プラットフォーム-', '運用の話']],
  ['道具👩‍💻入門', ['道具👩‍💻入門']],
  ['T-シャツを着る', ['T-シャツを', '着る']],
  ['しかも毎回ちゃんと楽しい......さすがですね', ['しかも', '毎回ちゃんと', '楽しい......', 'さすがですね']],
  ['Quiet Garden ~ 意外な夜の散歩', ['Quiet Garden ', '~ 意外な', '夜の', '散歩']],
  ['各種道具箱の充実　データ分析の準備', ['各種道具箱の', '充実　', 'データ分析の', '準備']],
  ['山田　太郎の発表', ['山田　太郎の', '発表']],
  ['Sakura Mori-Lin 森林花子', ['Sakura Mori-Lin ', '森林花子']],
  ['1.概要を話す', ['1.概要を', '話す']],
])('%j is broken only so: %j', (text, parts) => {
  expect(phrases(text, 'ja')).toEqual(parts)
})

it.each<[text: string, parts: string[]]>([
  ['中国程序节-DevNight\'31 圆满结束', ['中国', '程序节-', 'DevNight\'31 ', '圆满结束']],
  ['排队系统设计 -- 号码管理', ['排队', '系统', '设计 -- ', '号码', '管理']],
  ['排队系统设计--号码管理', ['排队', '系统', '设计--', '号码', '管理']],
  ['介绍一种算法——RAFT算法', ['介绍', '一种', '算法——', 'RAFT算法']],
  ['盒子里有00，01，10，11这四个数', ['盒子里', '有00，', '01，', '10，', '11这四个数']],
  ['一共10，000块', ['一共', '10，000块']],
  ['我推荐了TeaParty:早上的散步', ['我推荐了', 'TeaParty:', '早上的', '散步']],
  ['Hua-Yu Lin 林花雨', ['Hua-Yu Lin ', '林花雨']],
  ['林花雨 (Hua-Yu Lin)', ['林花雨 ', '(Hua-Yu Lin)']],
])('%j in Chinese is broken only so: %j', (text, parts) => {
  expect(phrases(text, 'zh-Hans')).toEqual(parts)
})

describe('phrases', () => {
  const anyText = fc.oneof(fc.constantFrom(...everything), hostileText, fc.array(fc.constantFrom('漢字', 'かな', '。', '」', '「', ' ', 'Latin', 'ー', '…', '(', ')')).map(parts => parts.join('')))

  it.each(['ja', 'ja-JP', 'zh', 'en', 'ko'])('of any text in %s joined again are the text', (lang) => {
    fc.assert(fc.property(anyText, (text) => {
      expect(phrases(text, lang).join('')).toBe(text)
    }))
  })

  it.each(['ja', 'zh'])('of any text in %s after the first begin with no space', (lang) => {
    fc.assert(fc.property(anyText, (text) => {
      for (const phrase of phrases(text, lang).slice(1)) expect(phrase).not.toMatch(/^\s/)
    }), { examples: [['悪意のある入力による ReDoS（正規表現 DoS） のような攻撃を防いでいる']], numRuns: 300 })
  })

  it.each(['ja', 'zh'])('of any text in %s never begin with what may not begin a line, nor end with what may not end one', (lang) => {
    fc.assert(fc.property(anyText, (text) => {
      const parts = phrases(text, lang)
      for (const phrase of parts.slice(1)) expect(phrase).not.toMatch(NEVER_FIRST)
      for (const phrase of parts.slice(0, -1)) expect(phrase).not.toMatch(NEVER_LAST)
    }), { examples: everything.map((text): [string] => [text]), numRuns: 400 })
  })

  it('after the first are none of a single character', () => {
    for (const text of everything) {
      for (const phrase of phrases(text, 'ja').slice(1)) expect(phrase.trim().length, text).toBeGreaterThan(1)
    }
  })

  it('cut the titles of this report where they are long', () => {
    for (const { title } of recap.people.flatMap(({ talks }) => talks)) {
      if (/\p{Script=Hiragana}/u.test(title)) expect(phrases(title, 'ja').length, title).toBeGreaterThan(1)
    }
  })

  it.each(['en', 'de', ''])('of a language with spaces (%j) are the text itself', (lang) => {
    expect(phrases('We went there. 日本語。', lang)).toEqual(['We went there. 日本語。'])
  })

  it('of a Japanese title in such a language are those of Japanese', () => {
    const title = '監視を運用に導入する際の設計の話'
    expect(phrases(title, 'en')).toEqual(phrases(title, 'ja'))
  })

  it.each(['', ' ', '\n'])('of %j are it', (text) => {
    expect(phrases(text, 'ja')).toEqual([text])
  })
})

it.each([
  ['CPU Stealを', true], ['Cloud Native', true], ['一語', false], [' 前後 ', false], ['', false], ['very long phrase of Latin', false], ['fp-tsの', true], ['入門📄', true],
  ['📄入門', true], ['A->B', true], ['a=>b', true], ['“x”と', true], ['温度−5', true], ['->', true], ['沙龙~', true],
  ['오늘의 발표', true], ['발표 자료를 다시 봤네요', false], ['발표자 여럿이 말했다', false],
  ['算法——', true], ['歩こう❤', true], ['❤歩こう', true], ['T-シャツを', true], ['设计 -- ', true], ['朝＝夜', true], ['朝·夜', true], ['終わり。', false], ['1.概要', true], ['10，000', true], ['程序节', false],
])('%j must not be broken at its spaces: %s', (phrase, unbroken) => {
  expect(isUnbroken(phrase)).toBe(unbroken)
})
