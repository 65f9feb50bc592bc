import { phraseParser } from '../../deck/phrase-parser.ts'
import { after, before, ordered, sentenceEnd, type Joint } from '../cuts.ts'
import type { Cut, Tongue } from '../tongue.ts'

const CONNECTIVE = 'さて|また|そして|しかし|さらに|さらには|なお|ただ|ただし|それから|その後は?|そのため|なので|だから|特に|とくに|実際に?|今回は?|まずは?|次に|最後に|一方で?|ちなみに|そこで|それでも|やはり|とはいえ|加えて|逆に|他にも|例えば|たとえば|個人的には?|当日は|もちろん|ですが|でも|実は|その中で(?:も)?|というわけで|ということで|このように|つまり|いわゆる|まさに|もしくは|あるいは|(?:まとめ|結論|結果)として|要するに'

const STARTS: readonly Joint[] = [
  { pattern: new RegExp(`^(?:${CONNECTIVE})[、，]?\\s*`, 'gu'), worth: 1 },
  // 「…が少ない、…が高いといった場合」 counts up, too.
  { pattern: /(?<![\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー」』）)]|こと|もの)[、，；;]\s*(?!(?<=[いるた][、，；;]\s*)(?:[^、，]{1,30}[、，]){0,3}[^、，]{1,40}?といった)/gu, worth: 0.75 },
  // Behind a noun a comma counts things up, unless it says when: none of them but the first stands without the others.
  { pattern: /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー」』）)]|こと|もの)[、，；;]\s*(?!(?:[^、，]{1,30}[、，]){0,3}[^、，]{1,40}?(?:など|といった|等[のをが]))/gu, worth: 0.6 },
  { pattern: new RegExp(`[、，]\\s*(?:(?:${CONNECTIVE})[、，]|また(?!は)|実は|逆に|(?:まとめ|結論|結果)として)\\s*`, 'gu'), worth: 0.8 },
]

/** その of 「…が、その道具は…」 points at what the name behind it says already; 先日 at a day that is named. */
const POINTING: readonly Joint[] = [
  { pattern: /[、，](?:その|この)(?=[\p{Script=Latin}\p{Script=Katakana}ー][\p{Script=Latin}\p{Script=Katakana}ー\d ]{2,24}は)/gu, worth: 0.6 },
  { pattern: /^(?:先日|先週)(?:の|、)?\s*(?=\d)/gu, worth: 1 },
]

/** A quotation stands by itself. */
const QUOTE_STARTS: readonly Joint[] = [{ pattern: /「(?=[^「」]{10,}」(?:と|というの))/gu, worth: 0.85 }]
const QUOTE_ENDS: readonly Joint[] = [{ pattern: /(?<=「[^「」]{10,60}」)(?=と)/gu, worth: 0.85 }]

/** What a report says around its message: 「…と思いました」, 「…について紹介しました」. The message stands without it. */
const FRAMES: readonly Joint[] = [
  { pattern: /(?:な[あぁ]?)?と(?:も|は)?(?:強く|改めて|心から|とても)?(?:思い|感じ|考え)(?:まし|ます|てい|まして|ており)/gu, worth: 1 },
  { pattern: /(?:な[あぁ]?)?と(?:思う|思った|感じた|感じる|考えている|思っている)(?=。|$)/gu, worth: 1 },
  { pattern: /と(?:も|は)?(?:話し|言い|語り|述べ|おっしゃ[いっ]|説明し|締めくくり|締めくくら|答え|伝え|主張し|指摘し|強調し|まとめ)(?:まし|ます|てい|って|られ)/gu, worth: 1 },
  { pattern: /なという(?:気持ち|思い|感想)/gu, worth: 1 },
  { pattern: /とのこと(?=で)|[、，]?という(?:お話|話(?=で|が|も)|(?:内容|主張|指摘|趣旨|結論|教訓|提案)(?=で|を|が))/gu, worth: 1 },
  { pattern: /(?:である)?(?:という(?:こと|話|問いかけ|テーマ|ワード|言葉|点|考え|アイデア|アイディア|もの|気持ち|思い|内容))/gu, worth: 0.85 },
  { pattern: /(?:について|に関して|に関する|を|(?<![こそあど])の)(?:の)?(?:ご?(?:紹介|解説|説明|発表|共有|公開)|お話|話)(?:さ?せて|し|され|を|が|で)/gu, worth: 0.7 },
  { pattern: /(?<=[るた])(?<!ある)(?:セッション|発表|講演|トーク|登壇|内容|お?話|LT)(?=(?:を(?:し|実施|行|お送り|担当|させ)|でし|です|とな))/gu, worth: 0.85 },
  { pattern: /(?:の|こと)(?:が|も)(?:とても|非常に|一番|特に)?(?:印象|新鮮|興味深)/gu, worth: 0.9 },
  { pattern: /な?(?:ので|からです|ため)(?:[、，]|。|$)/gu, worth: 0.75 },
  { pattern: /[、，]?という(?=[^、。]{1,8}から始まる)/gu, worth: 0.8 },
  { pattern: /の(?:イベント|参加|開催|登壇)?(?:レポート|レポ)(?:です|(?:に|と)なります|でございます)/gu, worth: 0.8 },
  { pattern: /(?<=[いな])のですが(?![、，]|。|$)|(?<=い)ですが(?![、，]|。|$)/gu, worth: 0.6 },
  { pattern: /様子(?:が|も)(?:わか|分か|伝わ|見られ)/gu, worth: 0.85 },
  // What is conceded says less than what follows.
  { pattern: /(?:のですが|んですが|ですが|ますが|ましたが|でしたが|けれども|けれど|けど)(?:[、，]|。|$)/gu, worth: 0.6 },
  { pattern: /(?<=[たいるだ])が[、，]/gu, worth: 0.5 },
  { pattern: /(?<=[たいるだ])(?:し|から|と)[、，]/gu, worth: 0.7 },
  { pattern: /(?:である)?(?:こと|の)(?:を|が|に)(?:改めて|強く|よく)?(?:認識|再認識|実感|痛感|理解|学[びんぶ]|知[りるっ]|(?:わか|分か)(?!りやす|り易)|気づ|気付|気が)/gu, worth: 0.9 },
  { pattern: /(?:である|のです|んです|です|でした)(?:$|[。！!]|(?=と))/gu, worth: 0.8 },
]

/** A joint within a clause that no comma shows: behind a topic, a reason, a time. */
const INNER_START = /(?:は|には|では|とは|ので|(?:[るたいだうくすつぬむぶぐ]|です|ます)から|ため|けど|ことで|[るたいだ](?:際に|時に|ときに|中で|上で|うえで))$/u
/** Shorter than this, a sentence stands whole; longer, it is cut at its signs only. */
const PARSED = { from: 40, to: 600 }

function innerStarts(sentence: string): Cut[] {
  if (sentence.length < PARSED.from || sentence.length > PARSED.to) return []
  let at = 0
  return (phraseParser('ja')?.parse(sentence) ?? []).flatMap((phrase): Cut[] => {
    at += phrase.length
    return INNER_START.test(phrase) ? [{ at, worth: 0.6 }] : []
  })
}

export const japanese: Tongue = {
  starts: sentence => ordered([{ at: 0, worth: 1 }, ...after(sentence, STARTS), ...after(sentence, POINTING), ...before(sentence, QUOTE_STARTS), ...innerStarts(sentence)]),
  ends: sentence => ordered([{ at: sentenceEnd(sentence), worth: 1 }, ...before(sentence, FRAMES), ...before(sentence, QUOTE_ENDS)]),
  faults: [
    { name: 'ends in a particle or a conjunction', pattern: /(?:[がをにへとのはもや]|(?<![かよだたすいねう])な|から|ので|けど|けれど|ため|ても|でも|って|より|まで|など(?:の|を|が)|および|または|ながら)$/u },
    { name: 'ends before its verb does', pattern: /(?:[てでしりき]|ており|であり|ていて|られ|され|でき|見え|受け|なく|ず|く|ば|たら|ならば?)$/u },
    { name: 'ends in the middle of a clause', pattern: /(?:による|に対する|に関する|における|としての|のための|といった)$/u },
    { name: 'ends in the middle of a word', pattern: /[ぁぃぅぇぉっゃゅょァィゥェォッャュョー][ー]?$(?<![ァ-ヶー]ー)/u },
    { name: 'begins with a particle', pattern: /^(?:[をがにへのはもやと](?![\p{Script=Hiragana}])|という|といった|との|とか|などの?|について|による|において|として|ので|から|けど|って|だったり|なのは|なのが)/u },
    { name: 'begins with a dangling pronoun', pattern: /^(?:これ|それ|あれ|以上の(?=項目|内容|よう|点|話|こと|とおり|通り)|この(?!記事|イベント|カンファレンス|セッション)|その|あの|こちら|そちら|そこ|ここ|こう(?!し)|そう(?!し)|こんな|そんな|このよう|そのよう|どれ|いずれも|どちらも|両者|前者|後者|上記|下記|以下)/u },
    { name: 'begins with a conjunction', pattern: new RegExp(`^(?:さて|特に|とくに|(?:まとめ|結論|結果)として|要するに|それでは|しかし|また(?!は)|そして|ですが|でも(?!いい|良い|よい|ない)|もしくは|あるいは|なので|だから|ただ、|さらに、|なお|ちなみに|とはいえ|一方|まずは?、?(?=[^い])|次に|最後に|が、|それでも|そのため|ため)`, 'u') },
    { name: 'introduces somebody', pattern: /どうも、|^(?:改めまして)?[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}\d_.-]{2,12}\s?です$|^引き続き、?[^、]{1,16}です$|と申します|(?:担当|所属)(?:の|している).{1,12}です$|(?:チーム|グループ|部門?|課|支社|事務局|株式会社\S{1,16})の[^、。のは]{1,12}です[!！]?$|(?:チーム|グループ|部門?|課|支社)の[\p{Script=Han}\p{Script=Katakana}]{1,6}$|joinした|担当の[\p{Script=Han}\p{Script=Katakana}]{1,6}$/u },
    { name: 'introduces somebody', pattern: /(?:さん|氏|先生)(?:です|でした|の(?:登場|番|出番)です)[!！]?$|^[^、]{0,24}は\s?[^、は]{1,20}(?:さん|氏|先生)$|に(?:ご)?登場です[!！]?$/u },
    { name: 'says only that something was said', pattern: /^(?:[\p{Script=Han}\p{Script=Hiragana}]{1,10}(?:く|に|て))?ご?(?:説明|紹介|解説|発表|報告|お話|話)を?(?:し|され|さ?せて|いただ)\p{Script=Hiragana}*$/u },
    { name: 'leads up to a quotation only', pattern: /、「[^「」]{10,}」$/u },
    { name: 'hopes for readers', pattern: /(?:方|かた|人)が(?:いらっしゃ|い(?:たら|れば|てく)).*(?:嬉し|うれし|幸い)|(?:いただけ|頂け|もらえ|くださ)(?:ると|れば|たら|ったら).{0,6}(?:嬉し|うれし|幸い|良さそう|よさそう|助かり|ありがたい)/u },
    { name: 'says why, and of what not', pattern: /(?:から|ため)(?:です|でした|だ)$/u, soft: true },
    { name: 'tells of a mishap', pattern: /[てで]しま(?:い|っ)|ご迷惑/u, soft: true },
    // The message stands without it, and says more: 「…が大切だ」 of 「…が大切だと話しました」.
    { name: 'says that somebody said it', pattern: /(?:とのこと|という(?:お?話|こと|内容|主張|指摘|趣旨|結論|教訓|提案))で\p{Script=Hiragana}*$|と(?:も|は)?(?:話し|言い|語り|述べ|おっしゃ|説明し|締めくく|答え|伝え|主張し|指摘し)\p{Script=Hiragana}{1,7}$/u, soft: true },
    { name: 'says what was told of, not what', pattern: /^(?!.*テーマ).*(?:を|が|は|も|な|について|に関して|の)(?:ご?(?:紹介|解説|説明|発表|披露|共有|報告)を?(?:し|され|さ?せて|いただ|頂|行)|お?話を?(?:し|され|さ?せて|いただ|頂|伺|うかが|聞)|(?:聴|聞|観|見)(?:き|に行き)?(?:ま|た|て)|(?:視聴|聴講|受講|拝聴)し|語って(?:いただ|頂|くださ|下さ))\p{Script=Hiragana}*$|(?:題|タイトル|テーマ|題目|演題)(?:で|にて)、?(?:お?話|ご?発表|登壇|講演)(?:を)?(?:し|させ|いた)\p{Script=Hiragana}*$|ご(?:講演|登壇|発表)(?:を)?(?:いただ|頂|くださ|下さ)\p{Script=Hiragana}*$|についての(?:話題|お?話|内容|ご?講演|ご?発表)(?:です|でした)$|(?:告知|宣伝|質問|質疑|説明|発表)(?:も|が)あり\p{Script=Hiragana}*$|という声(?:が|も)\p{Script=Hiragana}*(?:上|挙|あ)が\p{Script=Hiragana}*$/u, soft: true },
    // … and not even who told of it, or what the theme was.
    { name: 'says what was told of, not what', pattern: /^(?!.*(?:テーマ|[やと、].*など[がをも]|(?:さん|氏|@[\w]+)\s?(?:が|より|から|に))).*(?:を|が|は|も|な|について|に関して|の)(?:ご?(?:紹介|解説|説明|発表|披露|共有|報告)を?(?:し|され|さ?せて|いただ|頂|行)|お?話を?(?:し|され|さ?せて|いただ|頂|伺|うかが|聞)|(?:聴|聞|観|見)(?:き|に行き)?(?:ま|た|て)|(?:視聴|聴講|受講|拝聴)し|語って(?:いただ|頂|くださ|下さ))\p{Script=Hiragana}*$|(?:題|タイトル|テーマ|題目|演題)(?:で|にて)、?(?:お?話|ご?発表|登壇|講演)(?:を)?(?:し|させ|いた)\p{Script=Hiragana}*$|ご(?:講演|登壇|発表)(?:を)?(?:いただ|頂|くださ|下さ)\p{Script=Hiragana}*$|についての(?:話題|お?話|内容|ご?講演|ご?発表)(?:です|でした)$|(?:告知|宣伝|質問|質疑|説明|発表)(?:も|が)あり\p{Script=Hiragana}*$|という声(?:が|も)\p{Script=Hiragana}*(?:上|挙|あ)が\p{Script=Hiragana}*$/u, dull: true },
    { name: 'says how something was told, not what', pattern: /という(?:体|てい|形|かたち|切り口|視点|観点|立場|タイトル|題)で、?(?:ご?(?:発表|紹介|講演|登壇|説明|解説)|お?話)(?:を)?(?:し|され|させ|いた|いただ)\p{Script=Hiragana}*$|(?:から|に)始まる(?:ご?(?:発表|講演)|セッション|トーク|LT|お?話)(?:でした)?$|という[^、。]{1,8}から始まる$/u, dull: true },
    { name: 'says that it was good, not what', pattern: /^(?:とても|すごく|本当に|大変|非常に|とっても)?(?:充実した|楽しい|有意義な|濃い|濃密な|良い|よい|いい|素敵な|素晴らしい)(?:時間|一日|1日|二日間|\d日間|会|イベント|経験|体験)(?:でした|です|だった|になりました|を過ごせました|を過ごすことができました)$/u, dull: true },
    { name: 'says that it was good, not what', pattern: /^[^、]{0,24}(?:素晴らしい|すばらしい|最高の|面白い|おもしろい|興味深い|感動的な|印象的な|有意義な|魅力的な|貴重な|良い|よい|いい|楽しい|濃い|圧巻の)(?:ご?(?:発表|講演|登壇)|セッション|トーク|お?話|LT|内容|時間|機会|体験|経験|イベント|会|一日|1日)(?:でした|だった|になりました|となりました)$|^[^、]{0,12}も(?:とても|すごく)?(?:楽しかった|面白かった|良かった|よかった)です$/u, dull: true },
    { name: 'announces the report itself', pattern: /^以上[、。]?.{0,40}(?:レポート|レポ|参加記|報告)(?:でした|です)$/u },
    { name: 'announces the report itself', pattern: /(?:イベント|参加|開催|登壇)(?:レポート|レポ)(?:(?:に|と)なります|でございます|を(?:書|お届け|まとめ|公開)\p{Script=Hiragana}*)$/u },
    { name: 'says when by the day of writing', pattern: /^(?:先日|先週)/u, soft: true },
    { name: 'wishes only to come again', pattern: /^(?:また|来年|次回|今後|これから)?(?:も|は|こそ)?、?(?:是非|ぜひ)?(?:また)?(?:も|は)?参加(?:した|でき|させ)\p{Script=Hiragana}{0,10}$/u, soft: true },
    { name: 'holds a dangling pronoun', pattern: /(?:こんな|そんな)(?:風|ふう|感じ)|(?<!^)(?:この|その)よう[なに]/u, soft: true },
    { name: 'introduces somebody', pattern: /(?:有名|著名)な(?:方|人)(?:です|でした|だ)[ね!！]?$/u, soft: true },
    { name: 'says where something is', pattern: /[↑↓]|(?:から|で)(?:見れ|見られ|観られ|読め|閲覧でき|ダウンロードでき)(?:る|ます)$|(?:スライド|資料|動画)(?:は|が|も)[^、。]{0,16}(?:公開|アップ|上が)|^(?:スライド|資料|発表資料|動画)\s|\s[-–|]\s(?:Speaker ?Deck|SlideShare|YouTube|Docswell)$/iu },
    { name: 'says that it was good, not what', pattern: /^(?:とても|すご[いく]|めちゃくちゃ|めっちゃ|かなり|本当に|非常に|大変)?(?:面白|おもしろ|楽し|良|よ|興味深|嬉し)(?:かった|い)(?:です|でした)?$/u, dull: true },
    { name: 'says how something was told, not what', pattern: /(?:英語|English|オンライン|リモート|同時(?:通訳|翻訳)).{0,12}(?:発表|セッション|講演|登壇)(?:でした|だった|です)$/iu, dull: true },
    { name: 'holds a dangling pronoun', pattern: /(?<=[はがをにで、])(?:それ|これ)ら?[をがにではも]/u, soft: true },
    { name: 'points at a picture', pattern: /(?:こんな|こういう|こういった|このような)(?:かんじ|感じ|カンジ|雰囲気|風景|ふう|もの|やつ)(?:です|でした|だ|だった|になり(?:ます|ました)|になった)?$/u },
    { name: 'points at a picture', pattern: /様子(?:が|は)?(?:わか|分か|です|でした|伝わ)|(?:写真|画像)(?:は|です|でした)/u, soft: true },
    { name: 'breaks off', pattern: /[がをに][!！]$/u, soft: true },
    { name: 'is a label', pattern: /^[^、。:：「」]{1,14}\s?[:：]/u },
    { name: 'has lost its verb', pattern: /(?:さん|氏|私|僕|自分)(?:が|は|も|から)(?!.*(?:[ただるいうくすつむぶぐん]|です|ます|[!！?？」』])$)|(?:(?<!と)して|ながら|く)\s?[^、]*(?<![だるいうくすつむぶぐんた]|です|ます|[!！?？」』])$/u },
    { name: 'has lost what was done', pattern: /(?:という\S{1,8}|[\p{Script=Latin}\p{Script=Katakana}\p{Script=Han}])で(?:の)?[\p{Script=Han}\p{Script=Katakana}ー]{1,5}$/u, excuses: 'whole sentence' },
    { name: 'only names a talk', pattern: /さん(?:による|の)[^、]*(?:です|でした|[」』](?:[(（][^()（）]{1,8}[)）])?)$|さんの(?:ご?(?:講演|発表|登壇|紹介)|セッション|トーク|LT|お?話)$|さんによる[^、]*[\w」』]$|(?:セッション|感想)$/u },
    { name: 'is only a name', pattern: /^(?!(?:.*?[A-Za-z]{2,}[\s,]+){4})[^\p{Script=Hiragana}!！?？。]*$/u },
    { name: 'has lost its subject', pattern: /^\p{Script=Han}\p{Script=Hiragana}{0,2}く(?:な|て|は|も|あり)/u, excuses: 'whole sentence' },
    { name: 'begins in the middle of a clause', pattern: /^(?:する|した|して|され|れる|れた|られ|ある|あり|あった|なる|なり|なった|いる|いた|いて|思|感じま|考えて|言|くる|きた|いただ|くださ|なさ|でき(?:る|た|ま)|よる)/u },
  ],
  losses: [
    { name: 'is conceded', after: /^[^、，。]{0,40}?(?:(?:です|ます|でした|ました|ません|だ|た|る|い|ん)が|けれども?|けど|ものの)(?:[(（][^()（）]{1,6}[)）])?[、，]/u },
    { name: 'is what somebody had in mind', after: /^と[^、。]{0,6}(?:考え|思っ|計画し|予定し)て(?:い|お)\p{Script=Hiragana}{0,3}たそう/u },
    { name: 'is a condition without what follows from it', phrase: /[るいうくすつぬむぶぐ]$/u, after: /^と[、，]/u },
    { name: 'is a reason without what follows from it', after: /^(?:ため|こと(?:で|により|によって|から))(?:に)?(?:、|(?!です|でし|だ|の|$|。))|^のため(?![。]|$)/u, soft: true },
    // What happened stands alone: 「時間が半分になった」 of 「…になったので、」.
    { name: 'is a reason without what follows from it', phrase: /[^ただ]$/u, after: /^な?ので(?![。]|$)|^から(?:、|(?!です|でし|だ|の|$|。))/u, soft: true },
    { name: 'is what was told of, not what was told', phrase: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー]$/u, after: /^を?ご?(?:説明|紹介|解説|発表)(?:し|され|さ?せて)/u, soft: true, dull: true },
    { name: 'is a rule without when it holds', before: /(?:場合|状況|とき|時|際)(?:に|で)?は[、，]?\s*$/u, phrase: /推奨|べき|(?:ほう|方)が[良よい]|必要|なければ|なりません|てはいけ/u },
    { name: 'is half of a way', before: /[^るたいだうくすつぬむぶぐん、]から[、，]\s*$/u, phrase: /^[^、，]{1,30}(?:まで|へ)(?!の)/u },
    { name: 'has lost what it speaks of', before: /(?:^|[、，])[^、，]*?(?<![にでとて回日年近])(?<!まず|実際|実|後|さん|氏|私|僕|自分|我々|たち|的に|セッション|発表|講演|トーク)は$/u, soft: true },
    { name: 'has lost what it speaks of', before: /^[^、，はがも]{1,24}(?<![にでとて回日年近])(?<!まず|実際|実|後|さん|氏|私|僕|自分|我々|たち|的に|セッション|発表|講演|トーク)は[^はがも]*[、，]\s*$/u, phrase: /^(?!.*[はがも])/u, soft: true },
    // 「花子さんは、時計は静かだ」 of 「…と話しました」
    { name: 'has lost that somebody said it', phrase: /^[^、。「」]{1,16}(?:さん|氏|先生|彼女?)(?:は|が|も)/u, after: /^と(?:も|は)?(?:話|言|述べ|語|主張|指摘|強調|説明|締め)/u, soft: true },
    // 「来年の大会ですが、開催日は…」: of which?
    { name: 'has lost what it speaks of', before: /^(?:[^、。]{1,4}、)?[^、。はも]{2,30}(?:ですが|については|に関しては|といえば|というと)[、，]\s*$/u },
    // 「石臼についても使い方を覚えるだけでなく、…」
    { name: 'has lost what it speaks of', before: /(?:について|に関して|に対して|にとって)[はも][^。]*[、，]\s*$/u, phrase: /^(?!.*[はも])/u },
    // 「石臼は古いものですが、1994年に人気が出た道具です」: what is?
    { name: 'has lost what it is', before: /^[^、はが]{1,24}は/u, phrase: /^(?:実は、?)?(?!.*は)[^、]*が[^、]*[たるいなの][\p{Script=Katakana}\p{Script=Han}ー]{2,}(?:です|である|だ)$/u },
    { name: 'is the last of several', before: /(?:や|とか|だったり)[、，]\s*$/u, phrase: /^(?!.*[はが])/u },
    { name: 'has lost what it compares', before: /(?:比べて|比較して|対して)[、，]\s*$/u, phrase: /^(?:より|もっと|さらに)/u },
    { name: 'is hearsay cut short', phrase: /そう$/u, after: /^(?:です|でし|だ|なの|で)/u },
    { name: 'is a feeling cut short', phrase: /んだ$/u, after: /^な?[あぁ]?と/u },
    { name: 'is words that nobody said so', phrase: /^「[^「」]+[^「」！!?？]」$/u, after: /^(?!と(?:も|は)?(?:話|言|いう|いっ|述べ|語|仰|おっしゃ|発言|答え|コメント|強調|主張|締め|結論|まとめ|紹介|説明|指摘|助言|アドバイス|呼びかけ|伝え|宣言|聞|問|[思感考])|って|[。．！!]?$)/u },
    { name: 'is only a name in brackets', phrase: /^「[^「」]*[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー]」$/u },
    { name: 'ends at what was said, not that it was', phrase: /^[^「].*」$/u, after: /^(?:と|って)/u },
    { name: 'has lost what was done', phrase: /(?:は|が|から)、?[^、「」]{2,40}[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー]$/u, after: /^(?:について|に関して|に関する)/u },
    { name: 'has lost what was done', phrase: /が[^るたいだうくすつぬむぶぐんな、「」]{1,20}[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー]$/u, after: /^[のをに]/u },
    { name: 'has lost what was done', phrase: /(?:[てでしりきみれずばと]|から|ため|ので)、[^、「」]{1,24}[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー]$/u },
  ],
  words: text => text.match(/[A-Za-z][\w.+#-]*\w|[\p{Script=Katakana}ー]{2,}|\p{Script=Han}{2,}/gu) ?? [],
  stopWords: new Set('イベント セッション カンファレンス 参加 登壇 発表 紹介 内容 今回 個人 自分 自身 本当 感謝 素晴 興味 非常 感想 技術 言葉 運営 皆様 皆様方 機会 当日 実施 資料 方々 場合 理由 可能 最近 会場 開催 主催 記載 購入 企業 会社 スタッフ メンバー エンジニア システム サービス アプローチ スライド レポート ブログ'.split(' ')),
  claim: /(?:[ただるいうくすつぬむぶぐん]|です|ます|でした|ました|ません|[!！?？])$/u,
  shortest: 8,
  widest: 50,
}
