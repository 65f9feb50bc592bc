/** How a sentence says that what stands below belongs to it: it counts it, calls it a list, says that somebody said it, or ends where it begins. */
const ANNOUNCES: Readonly<Record<string, RegExp>> = {
  ja: /以下|次の|下記|こちら|これ(?:です|だけ|ら)|(?:は|が)、?この|いくつか|など|とのこと|そう(?:です|でした)|こんな|色々|いろいろ|いろんな|様々|さまざま|たとえば|例えば|一覧|リスト|とおり|通り|ポイント(?:は|が|として)|まとめ(?:る|た|ました|ます|てい|られ)|紹介|挙げ|挙が|言及|述べ|説明|(?:学び|内容|特徴|要点|気づき|感想|メモ|結果)(?:は|として|を|です|が)|やったの|について|[\d一二三四五六七八九十数幾]{1,4}\s?(?:つ|点|個|冊|名|件|種類|項目|段階|人|本|社|セッション)/u,
  en: /\b(?:following|follows|below|these|those|here|some|several|few|many|various|include[sd]?|including|such as|for example|tips|tricks|lessons?|highlights?|take ?aways?|principles?|reasons?|steps?|advice|notes?|points?|topics?|options?|benefits?|list(?:ed)?|things|ways|kinds|types|levels?|parts?|two|three|four|five|six|seven|eight|nine|ten)\b/iu,
  ko: /다음|아래|가지|정리|소개|같(?:은|이|습)|목록|내용|있(?:습니다|다|어요)|[\d한두세네]\s?개/u,
  zh: /以下|如下|下面|包括|分享|总结|介绍|幾|几|[两兩三四五六七八九十\d]\s?(?:个|個|点|點|种|種|条|條|类|類)/u,
}

/** A statement, that could stand without what is below it. */
const IS_STATEMENT = /[。．.！!]\s*$/u

/** Whether a line of a language (BCP 47) leads to the list or table below it: it says so, or is no statement of its own. */
export const announces = (text: string, lang: string): boolean =>
  !IS_STATEMENT.test(text) || (ANNOUNCES[lang.toLowerCase().split('-')[0] ?? ''] ?? ANNOUNCES.en as RegExp).test(text)
