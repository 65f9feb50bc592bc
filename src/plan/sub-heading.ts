/** Whom or what such a sub-heading is about, and which words are none. */
const SIGNS = /^[\s\p{Extended_Pictographic}\uFE0F\u200D#*■□◆◇●○▼▽★☆・〜~\-:：.\d]+|[\s\p{Extended_Pictographic}\uFE0F\u200D!！。.:：〜~]+$/gu
const only = (...words: string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu')

const KINDS = only(
  '(?:私の|自分の|個人的な?|簡単な|聞いた|聴いた|参加した|セッションの)?(?:感想|所感|雑感|メモ|まとめ|学び|学んだこと|気づき|ポイント|要点|内容|概要|要約|ひとこと|一言)(?:[・、と](?:感想|メモ|まとめ|学び|気づき))?',
  '(?:聞いた|聴いた|参加した|気になった)?(?:セッション|発表|講演)(?:の)?(?:紹介|内容|概要|感想)',
  '(?:my |key |general |some |quick )?(?:impressions?|thoughts?|notes?|memo|takeaways?|summary|tl;?dr|learnings?|what i learned|highlights?|overview)',
  '(?:느낀 ?점|소감|후기|감상|메모|정리|요약|내용|배운 ?점)',
  '(?:感想|感受|收获|笔记|筆記|总结|總結|摘要|内容|要点|心得)',
)
const REFERENCES = only(
  '(?:参考|関連)(?:リンク|資料|文献|情報|記事|サイト|url)?(?:集|一覧)?', 'リンク(?:集)?', '(?:発表|登壇|講演)?(?:資料|スライド)',
  '(?:(?:further |useful |related )?(?:references?|resources?|links?|reading|see also|slides?|articles?))',
  '(?:참고|관련) ?(?:자료|링크|문헌)?', '링크', '(?:参考|相关|相關)(?:资料|資料|链接|鏈接|文献)?',
)

/** Longer than any of these; white space without end is not looked through. */
const LONGEST = 80

const plain = (text: string): string => text.length > LONGEST ? text : text.normalize('NFKC').replace(SIGNS, '').trim()

/** Whether a sub-heading says only what kind of text follows (感想, Notes): under a title of its own nobody needs it. */
export const namesKind = (text: string): boolean => KINDS.test(plain(text))

/** Whether a sub-heading announces addresses to look up (参考, References). */
export const namesReferences = (text: string): boolean => REFERENCES.test(plain(text))
