import { remembering } from './remembering.ts'

/** Headings of which any report is made, whatever it is about. */
export type Frame = 'opening' | 'closing' | 'profile' | 'part'

const end = '[\\s!！。…:：〜~♪)）]*$'
/** All in small letters, as what they are asked of: a pattern regardless of case takes V8 three times as long to compile. */
const word = (...words: string[]) => new RegExp(`^(?:the\\s)?(?:${words.join('|')})${end}`, 'u')

const FRAMES: readonly { frame: Frame, pattern: RegExp }[] = [
  { frame: 'profile', pattern: word('(?:著者|執筆者|筆者|ライター|登壇者|発表者|レポーター)(?:の)?(?:プロフィール|紹介|一覧|について)', 'プロフィール', '書いた人(?:たち)?', 'この記事を書いた人(?:たち)?', '執筆者', '(?:レポート|記事|執筆|写真|撮影|編集|るびま|ブログ)\\s?担当者?', '著者', '筆者', '執筆メンバー', 'レポート班', 'about the (?:authors?|writers?|speakers?)', 'about (?:me|us)', 'authors?', 'writers?', 'contributors?', 'bio(?:s|graphies)?', '(?:글쓴이|작성자|필자|저자)(?: 소개)?', '作者(?:简介|介绍)?', '关于作者') },
  { frame: 'opening', pattern: word('はじめに', '初めに', '始めに', '前置き', '前書き', 'まえがき', '序文', '導入', '目次', 'もくじ', '概要', '(?:イベント|開催|会の|勉強会|カンファレンス|大会)(?:の)?(?:概要|情報|について|とは)', '開催(?:日時|日|場所|地|趣旨|案内)', '日時', '会場', '場所', 'アクセス', '主催', '参加費', '費用', '(?:この記事|本記事)について', 'introduction', 'intro', 'preface', 'overview', 'agenda', 'schedule', 'programme?', 'timetable', 'table of contents', 'contents', 'toc', 'venue', 'about(?: the (?:event|conference|meetup))?', 'summary', 'tl;?dr', 'background', '소개', '들어가며', '시작하며', '시작하기 전에', '머리말', '목차', '개요', '행사 (?:개요|소개|정보)', '일시', '장소', '参加费', '前言', '引言', '目录', '活动(?:简介|介绍|信息|概况)', '时间', '地点', 'タイムテーブル', 'アジェンダ', 'スケジュール', 'プログラム', '登壇者一覧', '自己紹介', '背景', '経緯', '動機', '参加(?:した)?(?:の)?(?:経緯|理由|動機|きっかけ)') },
  { frame: 'closing', pattern: word('おわりに', '終わりに', 'さいごに', '最後に', 'まとめ', 'おまけ', '結び', 'むすび', 'あとがき', '後書き', '総括', '全体(?:を通して|の感想|の所感|感想|まとめ|を通しての感想)', '(?:全体|総合)的な感想', 'イベント(?:全体)?の感想', '謝辞', '関連(?:リンク|記事|情報|資料)', '参考(?:リンク|文献|資料|情報|url)?', 'リンク(?:集)?', '資料(?:一覧|まとめ)?', 'お知らせ', '告知', '採用(?:情報)?', '(?:we are |we’re |we\'re )?hiring!*', '次回予告', '次回(?:の)?(?:予告|開催|案内|について)', '動画アーカイブ', 'アーカイブ(?:動画)?', '脚注', '追記', '補足', '付録', '宣伝', 'conclusions?', 'wrap(?:ping)?[ -]?up', 'in (?:summary|conclusion|closing)', 'summing up', 'closing(?: (?:words|thoughts|remarks))?', 'final (?:words|thoughts|remarks)', 'overall(?: impressions?)?', 'epilogue', 'afterword', 'references?', '(?:related |useful |further )?(?:links?|reading|articles?|posts?|resources?)', 'acknowledge?ments?', 'thanks?(?: you)?', '(?:a word of |many |special |big )?thanks(?: to .{2,40})?', 'footnotes?', 'appendix', 'see also', 'credits?', 'what\'?s next', 'until next time', '마치며', '마무리(?:하며)?', '끝으로', '마지막으로', '맺음말', '결론', '정리', '참고(?: ?(?:자료|링크))?', '관련 ?링크', '结语', '总结', '结束语', '后记', '尾声', '写在最后', '小结', '参考(?:资料|链接)?', '相关(?:链接|资料)', '写真の提供', '写真提供', '致谢', '鸣谢', '(?:幻灯片|视频|直播视频|资料|ppt)(?:回放|下载|与|及|和|地址|资料|视频|幻灯片|直播){1,6}') },
  { frame: 'part', pattern: word('感想', '所感', '雑感', 'メモ', '写真(?:集|たち)?', 'フォトギャラリー', 'ギャラリー', '懇親会', '交流会', 'アフターパーティー?', 'パーティー?', 'ランチ(?:タイム)?', '昼食', '夕食', '朝食', '休憩', '受付', '開会(?:式|の挨拶)?', '閉会(?:式|の挨拶)?', 'オープニング(?:トーク|セッション)?', 'クロージング(?:トーク|セッション)?', 'ネットワーキング', '質疑応答', 'q ?& ?a', 'qa', 'ノベルティ', 'ブース', 'スポンサー(?:ブース|一覧|紹介)?', '会場の様子', '当日の様子', '様子', '基調講演', '招待講演', '特別講演', 'キーノート', 'keynotes?', 'セッション(?:紹介|の紹介|一覧|レポート|まとめ)?', '参加(?:した)?セッション.*', '聴講(?:した)?セッション.*', '講演', '一般講演.*', '発表(?:内容|資料)?', '登壇(?:した)?(?:内容|資料|者)?', 'lt(?:大会|枠|会)?', 'ライトニングトーク', 'lightning talks?', 'パネル(?:ディスカッション|討論|トーク)?', 'ワークショップ', 'workshops?', 'talks?', 'sessions?', 'speakers?', 'attendees?', 'panel(?: discussion)?', 'lunch(?: ?time)?', 'dinner', 'breakfast', '(?:coffee )?breaks?', 'parties', '(?:after ?|meet-?up |social |welcome |networking )?party', 'networking', 'social(?: event)?', 'photos?', 'pictures?', 'gallery', 'slides?', 'videos?', 'notes?', 'impressions?', 'takeaways?', 'key takeaways?', 'thoughts?', 'highlights?', 'registration', 'sponsors?', 'booths?', 'swag', 'tickets?', 'organi[sz]ers?', 'opening', '사진', '후기', '소감', '느낀 ?점', '세션', '발표(?: 자료)?', '점심', '뒤풀이', '뒷풀이', '네트워킹', '照片', '感受', '收获', '午餐', '晚宴', '茶歇', '圆桌', '合影', '(?:现场|活动)?(?:照片|图片|花絮)', '演讲', '嘉宾', '分享') },
]

const NUMBERED = /^(?:day|session|track|part|chapter|room|hall|lt|talk)\s*[-#.]?\s*(?:\d+|one|two|three|[ivx]+|[a-c])\b\s*$|^\d+\s*(?:日目|日|月|限目|部)?$|^第\s*\d+\s*[日部章回]\s*目?$|^[一二三四五六七八九十初\d]+日目$|^(?:前|当|翌|中|最終)日(?:目)?$|^[\d\s/.:年月日()（）月火水木金土祝・~〜-]+$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,20}$/iu
const MAX = 60

/** What a heading is for, where it stands in any report. Numbers and signs before it do not count. */
export const frameOf: (text: string) => Frame | undefined = remembering((text) => {
  if (text.length > MAX) return undefined
  const plain = text.normalize('NFKC').toLowerCase().replace(/^[\s\p{Extended_Pictographic}\uFE0F\u200D#*■□◆◇●○▼★☆]+/gu, '').replace(/[\s\p{Extended_Pictographic}\uFE0F\u200D]+$/gu, '').replace(/^(?:\d+(?:[.)]\d*)*[.)]?\s+|\d+[.)、])/u, '')
  const found = FRAMES.find(({ pattern }) => pattern.test(plain))?.frame
  return found ?? (NUMBERED.test(plain) ? 'part' : undefined)
})

/** Keynote; オープニング, where somebody gave a talk in it; Talk 3, 発表2. */
const ONE_TALK = /^(?:(?:opening|closing) )?keynote$|^(?:オープニング|クロージング)(?:トーク|セッション)?$|^(?:キーノート|基調講演|招待講演|特別講演|키노트|기조\s?(?:연설|강연)|主题演讲)$|^(?:(?:lightning )?talk|LT|ライトニングトーク|トーク|発表|講演|登壇|발표|강연|演讲|演講)\s?[-#＃.:：]?\s?(?:\d{1,2}|[①-⑳])$/iu

/** Whether a heading is a part of any report, and one talk as well: somebody is its speaker. */
export const isOneTalk = (text: string): boolean => ONE_TALK.test(text.trim())

export const isFrame = (text: string): boolean => frameOf(text) !== undefined
