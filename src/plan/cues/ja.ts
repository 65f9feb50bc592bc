import type { Cues } from './cue.ts'

export const japanese: Cues = {
  passages: [
    { state: 'greeting', pattern: /こんにちは|こんばんは|はじめまして|改めまして|^どうも|初めて参加させて|joinした|入社した.{0,12}です|普段は/u, weight: 3 },
    { state: 'greeting', pattern: /購入し|イベント登壇で|いつかは/u, weight: 1 },

    { state: 'subject', pattern: /(?:今回|この|本)(?:の)?(?:発表|セッション|登壇|講演|パート|トーク)|今回発表|発表した内容|スポンサーセッション/u, weight: 2 },
    { state: 'subject', pattern: /(?:紹介|解説|説明|実施|発表|お送り|共有|公開)(?:し|され|を)|扱い|資料|ポイントは|テーマ|アイディア|アイデア|まとめ上げ|話がされ|話でした|述べられ|お話(?:も|が|を)|とのこと|指摘|強調|締めくく|示しました/u, weight: 1.5 },
    { state: 'subject', pattern: /さん(?:による|の)[^。]{0,200}です|セッションは|必要な|測定対象|手法|仕組み|方法|登壇駆動/u, weight: 1.5 },

    { state: 'takeaway', pattern: /感じ|嬉し|良かった|よかった|印象|刺激|感銘|楽し|きっかけ(?:と|に)な|気がつ|気づ(?!け)|モチベーション|できました|有意義|学び|勉強に|実感|驚/u, weight: 1.5 },
    { state: 'takeaway', pattern: /(?:私|僕|個人)(?:として|の感想|的に)|当日|現地|オフライン|反応|コメントも/u, weight: 1 },

    { state: 'next', pattern: /次回|来年|今後|これから|引き続き|近いうち/u, weight: 2.5 },
    { state: 'next', pattern: /(?:\d{1,2}月|来週|来月|明日|週明け|年明け)から[^。]{0,12}(?:始め|やっ|試し|導入|取り入れ|取り組)/u, weight: 2 },
    { state: 'next', pattern: /(?:し|き|り|い|み)たい(?:な|と|です|$)|たいです|予定です|目指し|できるよう|でき?れば(?:と|。)|いければ|出来ればと|ウォッチ/u, weight: 1.5 },
  ],
  headings: [
    { state: 'takeaway', pattern: /感想|まとめ|学び|気づき|所感|振り返り/u },
    { state: 'next', pattern: /今後|これから|次回/u },
    { state: 'subject', pattern: /セッション|発表|紹介|概要|内容/u },
  ],
  event: /開催|会場|主催|共催|運営|テーマ|イベント|カンファレンス|勉強会|ミートアップ|セミナー|ワークショップ|ハッカソン|コミュニティ|会議|大会|発表|登壇|セッション|講演|スライド|参加(?:者|した|しま|し、|してき)|\d\s?(?:人|名|回|日間|か国|カ国|社)|\b(?:Talk|Night|Meet|Conf|Summit|Days?|Kaigi|Camp|Fest)/iu,
}
