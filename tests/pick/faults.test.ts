import { describe, expect, it } from 'vitest'
import { candidates } from '../../src/pick/candidates.ts'
import { faultOf, isBalanced, isDull, lossesOf } from '../../src/pick/faults.ts'
import { tongueOf } from '../../src/pick/tongues/index.ts'

const fault = (lang: string, phrase: string) => faultOf(phrase, tongueOf(lang), false)

describe('a phrase that cannot stand alone', () => {
  it.each([
    ['ja', '設定を一か所に集めたので', 'ends in a particle or a conjunction'],
    ['ja', '監視の設定を', 'ends in a particle or a conjunction'],
    ['ja', '設定を一か所に集めて', 'ends before its verb does'],
    ['ja', 'という課題を解決しました', 'begins with a particle'],
    ['ja', 'それを自動化しました', 'begins with a dangling pronoun'],
    ['ja', 'このような課題を解決しました', 'begins with a dangling pronoun'],
    ['ja', 'しかし自動化は難しかったです', 'begins with a conjunction'],
    ['ja', '花壇は毎年だいたいこんな感じです', 'points at a picture'],
    ['ja', 'されることが分かりました', 'begins in the middle of a clause'],
    ['ja', 'さて、来年の監視の会', 'begins with a conjunction'],
    ['ja', '特に園芸の会の部屋では時計で遊びました', 'begins with a conjunction'],
    ['ja', 'まとめとして庭の時計はきちんと作れる', 'begins with a conjunction'],
    ['ja', '春に行われた園芸の会の参加レポートになります', 'announces the report itself'],
    ['ja', '二日間の話とそれぞれの感想をまとめます', 'announces the report itself'],
    ['ja', '時計担当の花子', 'introduces somebody'],
    ['ja', '監視の会 広報チームの花子です', 'introduces somebody'],
    ['ja', 'わかりやすく説明していました', 'says only that something was said'],
    ['ja', '低くなさそうに感じたが、始める価値はある', 'has lost its subject'],
    ['ja', '詳細は後日お知らせします', 'announces the report itself'],
    ['ja', '「自動化を進めました', 'has half a bracket'],
    ['ja', 'こんにちは、花子です', 'is a greeting'],
    ['ja', '運営の皆様に感謝しています', 'is thanks'],
    ['ja', '第二回は監視と採用というテーマで事例', 'has lost what was done'],
    ['ja', '引き続き花子です', 'introduces somebody'],
    ['ja', '昨年も登壇したため、「監視を入門から学び直す会」', 'leads up to a quotation only'],
    ['ja', '監視に興味のある方がいらっしゃったら嬉しいです', 'hopes for readers'],
    ['ja', '資料も見ていただけると幸いです', 'hopes for readers'],
    ['ja', '短い感想になってしまい、すみません', 'apologises for the report'],
    ['ja', '午後は私用で聴けませんでした', 'apologises for the report'],
    ['en', 'I apologise for the short notes', 'apologises for the report'],
    ['ja', '詳しくは資料をご覧ください', 'speaks to the reader'],
    ['ja', '次の章で仕組みを扱います', 'announces the report itself'],
    ['ja', '以下のリンクにあります', 'announces the report itself'],
    ['ja', '花子さんによる「監視入門」です', 'only names a talk'],
    ['ja', '花子さんによる「監視入門」（スライド）', 'only names a talk'],
    ['ja', '手順は三つあります:', 'introduces what is not there'],
    ['ja', '資料は https://a.example にあります', 'is an address'],
    ['en', 'It moved every build to one machine', 'begins with a dangling pronoun'],
    ['en', 'This moved every build', 'begins with a dangling pronoun'],
    ['en', 'They were impressed', 'begins with a dangling pronoun'],
    ['en', 'which moved every build', 'begins in the middle of a clause'],
    ['en', 'and we moved every build', 'begins with a conjunction'],
    ['en', 'moving every build was slow', 'begins in the middle of a clause'],
    ['en', 'the challenges she faced', 'is only a noun'],
    ['en', 'a fast machine for every test', 'has no verb'],
    ['en', 'why they chose the machine', 'asks another\'s question'],
    ['en', 'we moved every build to the', 'ends in the middle of a clause'],
    ['en', 'the move was worth its price, not just', 'ends in the middle of a clause'],
    ['en', 'we keep what was said above: the above holds', 'points at what is not there'],
    ['en', 'We have to mention the machine though', 'takes something back that was said before'],
    ['en', 'In this case the build waits for the machine', 'begins with a dangling pronoun'],
    ['en', 'The idea is that by watering every bed', 'ends before its main clause does'],
    ['en', 'I will update this with the map of the garden', 'announces the report itself'],
    ['en', 'Nobody slept because of the aforementioned storm', 'points at what is not there'],
    ['ja', '三つめは例社の庭師による', 'ends in the middle of a clause'],
    ['ja', '以上、夏の庭の会の参加レポートでした', 'announces the report itself'],
    ['en', 'He said that since the project is not like the others', 'ends before its main clause does'],
    ['ja', 'いずれも監視を自動化しました', 'begins with a dangling pronoun'],
    ['en', 'Unfortunately we missed the beginning', 'apologises for the report'],
    ['ja', '以上の項目が時計つきで説明されました', 'begins with a dangling pronoun'],
    ['ja', '水やりの絵は↑の板から見れる', 'says where something is'],
    ['ja', 'スライド 庭の時計 - Speaker Deck', 'says where something is'],
    ['ja', '花子さんの資料は来週公開されます', 'says where something is'],
    ['en', 'We are now at a stage', 'ends before its clause does'],
    ['en', 'Finally, focus on the things', 'ends before its clause does'],
    ['en', 'We sadly missed the first half', 'apologises for the report'],
    ['en', 'the gardens that they had seen', 'is only a noun'],
    ['en', 'moving every build was a week of work', 'begins in the middle of a clause'],
    ['en', 'builds are now twice as fast', 'begins in the middle of a sentence'],
    ['en', 'On some of the stones, it was twice as fast as a river', 'begins with a dangling pronoun'],
    ['en', 'Thank you for reading', 'is thanks'],
    ['en', 'we said “builds are fast', 'has half a bracket'],
    ['ja', '監視の会を主催している花子さんです', 'introduces somebody'],
    ['ja', '設計で有名な花子さんがなんと監視の会に登場です', 'introduces somebody'],
    ['ja', '園芸部の花子さんの講演', 'only names a talk'],
    ['ja', '監視学会 実行委員会', 'is only a name'],
    ['ja', '1.を使った時計を作りました', 'counts from a list'],
    ['ja', 'c="";w.each{|d|c+=d};puts(c)', 'is code'],
    ['en', 'Even if the build is slow', 'is a condition without what it is one of'],
    ['en', 'Note: the slides are online', 'announces the report itself'],
    ['ja', 'もしくは時計を使う手があります', 'begins with a conjunction'],
    ['ja', 'でも庭の話はとても良かったです', 'begins with a conjunction'],
    ['zh', '以解决浇水太慢的问题', 'has lost its subject'],
    ['ko', '빌드를 한곳에 모아서', 'ends before its verb does'],
    ['ko', '이런 문제를 해결했습니다', 'begins with a dangling pronoun'],
    ['ko', '가장 기다리던 첫번째 발표 순서!', 'calls somebody up'],
    ['ko', '끝까지 힘써주셔서 감동이었습니다', 'is thanks'],
    ['ko', '그래서 자동화를 시작했습니다', 'begins with a conjunction'],
    ['ko', '세번째는 하나님!', 'introduces somebody'],
    ['ko', '참석해 주셔서 감사합니다', 'is thanks'],
    ['zh', '它让发布更快', 'begins with a dangling pronoun'],
    ['zh', '因为发布很慢', 'begins with a conjunction'],
    ['zh', '我们改进了发布的', 'ends in the middle of a clause'],
    ['zh', '感谢所有志愿者', 'is thanks'],
  ])('%s: %j %s', (lang, phrase, name) => {
    expect(fault(lang, phrase)).toBe(name)
  })
})

describe('a phrase that can', () => {
  it.each([
    ['ja', '設定を一か所に集めると運用が楽になりました'],
    ['ja', 'コードを読まないと直せない'],
    ['ja', '実例を用いたハマりどころ'],
    ['ja', '「各社、同じことで悩んでいる」'],
    ['ja', '来年も参加したい'],
    ['ja', '観測にはユーザー'],
    ['ja', '図書館としての道具から影響を受けているライブラリ'],
    ['ja', '仕組みを図で説明していました'],
    ['ja', '広く使われている道具の仕組みです'],
    ['en', 'The team moved every build to one machine'],
    ['en', 'It is better to be early'],
    ['en', 'This talk was about builds'],
    ['en', 'We don’t test what we don’t ship'],
    ['ko', '자동화 덕분에 배포 시간이 절반으로 줄었습니다'],
    ['zh', '自动化让发布时间缩短了一半'],
  ])('%s: %j', (lang, phrase) => {
    expect(fault(lang, phrase)).toBeUndefined()
  })

  it('may begin with a subordinate clause where it is the whole sentence', () => {
    const phrase = 'If you want it to happen, make it happen'
    expect(faultOf(phrase, tongueOf('en'), true)).toBeUndefined()
    expect(faultOf(phrase, tongueOf('en'), false)).toBe('begins in the middle of a clause')
  })
})

it.each([
  ['「一」と『二』', true], ['」一「', false], ['(一', false], ['‘yes’ to all', true], ['‘yes to all', false], ['to all.’', false], ['the speakers’ room', true], ['"yes"', true], ['"yes', false],
])('%j is balanced: %j', (text, balanced) => {
  expect(isBalanced(text)).toBe(balanced)
})

describe('a part of a sentence that says something else without the rest', () => {
  it.each<[lang: string, sentence: string, phrase: string, loss: string]>([
    ['ja', '庭の自動化は楽しいと思いましたが、まだ誰も試していません。', '庭の自動化は楽しい', 'is conceded'],
    ['ja', '夏休みに時計を作ろうと考えていたそうですが、部品が届きませんでした。', '夏休みに時計を作ろう', 'is conceded'],
    ['ja', '夏休みに時計を作ろうと考えていたそうです。', '夏休みに時計を作ろう', 'is what somebody had in mind'],
    ['ja', '初心者でも最後まで話を聞けたそうなので、次も行きます。', '初心者でも最後まで話を聞けたそう', 'is hearsay cut short'],
    ['ja', '速さがみんなの武器になっているんだなと感じました。', '速さがみんなの武器になっているんだ', 'is a feeling cut short'],
    ['ja', '「庭の話を会場でしてきた」と先生に手紙を書きました。', '「庭の話を会場でしてきた」', 'is words that nobody said so'],
    ['ja', '「はじめての園芸プログラミング講座」という催しに出ました。', '「はじめての園芸プログラミング講座」', 'is only a name in brackets'],
    ['ja', '最近は「誰でも作れる時計だよ」と説明してから遊んでもらうそうです。', '最近は「誰でも作れる時計だよ」', 'ends at what was said, not that it was'],
    ['ja', '前回の会に続いて、監視についてのお話です。', '前回の会に続いて、監視', 'has lost what was done'],
    ['ja', '監視の会では三名の方が設定の話を発表しました。', '監視の会では三名の方が設定', 'has lost what was done'],
    ['ja', '園芸部の @mochi は、庭の水やりの改善について発表しました。', '園芸部の @mochi は、庭の水やりの改善', 'has lost what was done'],
    ['en', 'The garden waters itself, but nobody has tried it in winter.', 'The garden waters itself', 'is conceded'],
    ['en', 'She went so fast through her slides, that I must watch it again.', 'She went so fast through her slides', 'is measured by what follows'],
    ['en', 'The team cares about speed, safety, beauty and warmth.', 'The team cares about speed', 'is the first of several'],
    ['en', 'We heard from a director, a gardener and a clockmaker they all liked.', 'a clockmaker they all liked', 'is the last of several'],
    ['en', 'I never thought that Gardens need a clock at all.', 'Gardens need a clock at all', 'is what somebody had in mind'],
    ['zh', '自动浇水非常方便，但是冬天没有人试过。', '自动浇水非常方便', 'is conceded'],
    ['ja', '初日の朝から、最終日の夜まで庭の話を聞きました。', '最終日の夜まで庭の話を聞きました', 'is half of a way'],
    ['ja', '題を少し飾ったのは否めないですが(笑)、庭の話をたくさんしました。', '題を少し飾ったのは否めない', 'is conceded'],
    ['ja', '反応を見ると、庭の題を読み取ってくださった方がいました。', '反応を見る', 'is a condition without what follows from it'],
    ['en', 'She described her way from a small garden in the far north, Norway, to the city to grow trees.', 'She described her way from a small garden in the far north', 'is half of a way'],
    ['en', 'The team walked between the old garden, and the new one.', 'The team walked between the old garden', 'is half of a pair'],
    ['ko', '우리는 서울에서, 부산까지 기차를 타고 정원을 보러 갔습니다.', '부산까지 기차를 타고 정원을 보러 갔습니다', 'is half of a way'],
    ['ko', '하나님은 정원에서 강좌를 듣고, 과제를 저장소에 올리기, 도구를 다시 만들기로 했습니다.', '과제를 저장소에 올리기, 도구를 다시 만들기로 했습니다', 'is the last of several'],
    ['ja', 'さて、来年の庭の会ですが、開催日は九月の末に決まりました。', '開催日は九月の末に決まりました', 'has lost what it speaks of'],
    ['ja', '来年の庭の会ですが、開催日は九月の末に決まりました。', '開催日は九月の末に決まりました', 'has lost what it speaks of'],
    ['ja', '鋏や鎌といった道具についても名前を覚えるだけでなく、使い道を知ることで、庭の手入れを早く終わらせられると示しました。', '庭の手入れを早く終わらせられる', 'has lost what it speaks of'],
    ['ja', '石臼は最近の流行のようですが、実は千年前に作り方が広まった道具です。', '千年前に作り方が広まった道具です', 'has lost what it is'],
    ['ja', '時計は他の道具と比べて、より静かに動くそうです。', 'より静かに動く', 'has lost what it compares'],
    ['ja', '時計は針の動きが静かなことや、見やすい文字などを特徴としています。', '見やすい文字などを特徴としています', 'is the last of several'],
    ['zh', '花园因为水管太旧，所以换了一个新的系统。', '花园因为水管太旧', 'is a reason without what follows from it'],
    ['zh', '她的路从北方的小花园，到南方的大公司都很有趣。', '她的路从北方的小花园', 'is half of a way'],
  ])('%s: of %j not %j: it %s', (lang, sentence, phrase, loss) => {
    const start = sentence.indexOf(phrase)
    expect(lossesOf(sentence, { start, end: start + phrase.length }, tongueOf(lang)).map(({ name }) => name)).toContain(loss)
    expect(candidates(sentence, tongueOf(lang), 60).map(({ text }) => text)).not.toContain(phrase)
  })

  it.each<[lang: string, sentence: string, phrase: string]>([
    ['ja', '庭は広いですが、水やりは自動化できました。', '水やりは自動化できました'],
    ['ja', '自動化すれば庭の手入れが楽になると思いました。', '自動化すれば庭の手入れが楽になる'],
    ['ja', '「時計は誰にでも作れる」と話しました。', '「時計は誰にでも作れる」'],
    ['en', 'Winter is hard, but the garden waters itself.', 'the garden waters itself'],
    ['zh', '自动浇水非常方便，所以很多人都在用。', '自动浇水非常方便'],
    // What happened stands without what followed.
    ['ja', '水やりの時間が半分になったので、来年は庭を広げます。', '水やりの時間が半分になった'],
    ['ja', '庭から、時計の部品が出てきました。', '時計の部品が出てきました'],
    ['en', 'Many people commented later that hers was the best talk from the whole day, and it is easy to see why.', 'Many people commented later that hers was the best talk from the whole day'],
    ['en', 'Many said that it was the best talk from the whole day, and it is easy to see why.', 'Many said that it was the best talk from the whole day'],
    ['ja', '道具の名前を付けることや、時計の掃除は春に終わらせることが大切だと話しました。', '時計の掃除は春に終わらせることが大切だ'],
    ['en', 'She described her way from the garden to the city, which was long.', 'She described her way from the garden to the city'],
  ])('%s: of %j yes %j', (lang, sentence, phrase) => {
    const start = sentence.indexOf(phrase)
    expect(lossesOf(sentence, { start, end: start + phrase.length }, tongueOf(lang))).toEqual([])
  })
})

describe('a part of a sentence that says little without the rest', () => {
  it.each<[lang: string, sentence: string, phrase: string, loss: string]>([
    ['ja', '広い庭は多くの草を育てるため、水が足りなくなりやすいです。', '広い庭は多くの草を育てる', 'is a reason without what follows from it'],
    ['ja', '水やりの道具は誰でも使えるので、子どもにも頼めます。', '水やりの道具は誰でも使える', 'is a reason without what follows from it'],
    ['ja', '庭の広さを測ることで、水の量を決められます。', '庭の広さを測る', 'is a reason without what follows from it'],
    ['ja', '水の栓が開くんですが、その水の栓は画面の上で誰でも閉じられてしまうので注意が必要です。', '画面の上で誰でも閉じられてしまうので注意が必要です', 'has lost what it speaks of'],
    ['ja', 'まずは庭の手入れで求められる要件を説明しました。', '庭の手入れで求められる要件', 'is what was told of, not what was told'],
    ['en', 'We moved the clock because the garden needs more light.', 'the garden needs more light', 'is a reason without what follows from it'],
    ['en', 'The garden needs more light, so we moved the clock.', 'The garden needs more light', 'is a reason without what follows from it'],
    ['ko', '정원을 가꾸고 있지만 시계를 배우려고 도구를 만들었습니다.', '시계를 배우려고 도구를 만들었습니다', 'has lost its subject'],
  ])('%s: of %j rather not %j: it %s', (lang, sentence, phrase, loss) => {
    const start = sentence.indexOf(phrase)
    expect(lossesOf(sentence, { start, end: start + phrase.length }, tongueOf(lang)).map(({ name, soft }) => soft && name)).toContain(loss)
  })
})

describe('a phrase that says nothing', () => {
  it.each([
    ['ja', '花子からは、庭の時計、という体で発表しました'],
    ['ja', '庭を題材に、私の失敗の体験を紹介しました'],
    ['ja', '庭を作ったのに誰も来ない、という失敗談から始まる発表でした'],
    ['ja', 'とても素晴らしい発表でした'],
    ['en', 'Ada gave a view from a gardening perspective'],
    ['en', 'Ada gave an introduction into a number of different clocks'],
    ['en', 'Ada gave an inspiring account of the gardens she saw'],
    ['en', 'Ada delivered one of the most captivating talks'],
    ['en', 'The keynote was really inspiring'],
    ['en', 'If there is one talk that you should watch, it is hers'],
    ['en', 'Ada gave a journey through her ideas'],
    ['en', 'Ada had a very detailed look on old clocks'],
    ['ja', 'すごい面白かったです'],
    ['ja', 'すべて英語でしたが、同時翻訳付きでの発表でした'],
    ['en', 'Finally, Ada talked about the impact of clocks'],
    ['en', 'This presentation was a tale of gardens in the north'],
    ['en', 'The talk hardly mentioned gardens at all'],
    ['en', 'The keynote speaker was introduced by Grace Hopper'],
    ['en', 'Ada Lovelace was a skilled presenter'],
    ['en', 'Roses, tulips and the rest were also mentioned'],
    ['en', 'One interesting aspect of it was the mud'],
    ['en', 'A very enjoyable presentation, and one that is worth a look'],
    ['ko', '매우 뜻 깊은 정원이 아니었나 싶습니다'],
    ['ko', '정원에 대해 이야기를 해주셨습니다'],
    ['zh', '小明给大家带来了精彩的演讲'],
  ])('%s: %j', (lang, phrase) => {
    expect(isDull(phrase, tongueOf(lang), true)).toBe(true)
  })

  it.each([
    ['ja', '水やりの時間は47分から12分に短くなったそうです'],
    ['ja', '庭の時計を花子さんが紹介しました'],
    ['ja', '庭と時計というテーマで事例を紹介しました'],
    ['en', 'Ada gave a talk about why gardens need clocks'],
    ['en', 'The garden waters itself'],
    ['en', 'One neat thing is that the garden waters itself'],
    ['en', 'She said that gardens need clocks'],
    ['en', 'Ada had 40 clocks in 3 gardens'],
    ['ko', '하나님께서는 시계 만들기 프로젝트를 진행해주셨습니다'],
    ['zh', '自动浇水让时间缩短了一半'],
  ])('%s, but not %j', (lang, phrase) => {
    expect(isDull(phrase, tongueOf(lang), true)).toBe(false)
  })
})

it.each([
  ['ja', 'とても充実した時間でした', true],
  ['ja', '充実した時間で庭の水やりを覚えた', false],
  ['en', 'This talk about old rivers was very enjoyable', true],
  ['en', 'This talk about old rivers was about their mud', false],
  ['fr', 'Malgré son jeune âge', true],
  ['fr', 'Vous pouvez retrouver les images du jardin ici', true],
  ['fr', 'Le jardin se souvient de son jeune âge', false],
])('%s: %j says nothing: %j', (lang, phrase, says) => {
  expect(isDull(phrase, tongueOf(lang), true)).toBe(says)
})
