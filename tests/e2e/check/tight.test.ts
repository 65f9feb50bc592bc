import { expect, it } from 'vitest'
import type { CheckJson } from '../../../src/check/report/json.ts'
import { recap } from '../../support/recap.ts'
import { smallDeck } from './support.ts'

/* Words that a layout has little room for: each stays in its place, in every view. */

const KOREAN = `---
title: 작은 모임에 다녀왔습니다
event: { name: 작은 모임 }
lang: ko
---

작은 모임에 다녀왔습니다.

## 첫 번째 이야기

저장소를 나누는 방법을 들었습니다. ==작게 시작하는 것이 가장 빠르다==는 말이 남았습니다.

## 두 번째 이야기

밤에 울리는 알림을 줄이는 방법을 들었습니다. ==알림마다 할 일이 있어야 한다==는 말이 남았습니다.
`

const slide = (layout: string, body: string, more = '') => `---\nlayout: ${layout}\n${more}---\n\n${body}\n`
const NEXT = 'topic: 첫-번째-이야기\nnextTopic: 두-번째-이야기\n'

const PAGES: Record<string, string[]> = {
  'three phrases of Korean, one of them short and whole': [slide('recap-takeaway', '# 느낀 점\n\n- 생각보다 어렵지 않은 일이었나 봅니다\n- 발표를 들으러 먼 곳에서 온 사람들과 이야기를 나누다 보니 어느새 저녁이 되어 밖이 어두워져 있었습니다\n- 슬라이드만큼은 내려받아두었네요', NEXT)],
  'three with words that do not break': [slide('recap-takeaway', '# 느낀 점\n\n- 하나\n- Datenschutzgrundverordnungsbeauftragter\n- 둘', NEXT), slide('recap-takeaway', '# 느낀 점\n\n- 하나\n- https://slides.example/2024/storage/without/surprises\n- getUserMediaStreamConstraintsForDevice', NEXT)],
  'two side by side': [slide('recap-takeaway', '# 느낀 점\n\n- Datenschutzgrundverordnung\n- getUserMediaStreamConstraints', NEXT)],
  'a quotation whose source takes two lines': [slide('recap-quote', '> 창고의 문은 늘 닫고, 열쇠는 서로 돌아가며 보관하고, 기록은 한 곳에 남긴다\n\n산책하는 사람 (@long-name-of-somebody-who-walks) 2031년 10월 11일에 멀리서 온 사람들과 이야기를 나눈 뒤에 남긴 긴 글에서', NEXT)],
  'cards with a term as long as a sentence, and with one of two lines': [
    slide('recap-cards', '# 오늘의 창고\n\n> 창고를 여는 사람들\n\n- 열쇠는 서로 돌아가며 보관하고 주말마다 확인하는 것으로 정해 두었다（여분과 복사본도）\n- 기록은 한 곳에\n- 문은 늘 닫는다'),
    slide('recap-cards', '# 오늘의 창고\n\n> 창고를 여는 사람들은 모두 같은 순서로 일하고 같은 곳에 적어 두기로 했다\n\n- 함께 돌아가며 드는 창고 열쇠（여분과 복사본도 같은 곳에 넣어 두고 주말마다 세어 본다）\n- 기록（한 곳에）', NEXT),
  ],
}

const JAPANESE = `---
title: 小さな会に参加しました
event: { name: 小さな会 }
lang: ja
---

小さな会に参加しました。

## 発表を聴いて

### 『2031年こそアクセシビリティと暮らそう』 @tanaka

==小さく始める==のが大事だと聞きました。
`

const JAPANESE_PAGES: Record<string, string[]> = {
  'a numbered list whose items fill their lines': [slide('recap-list', `# 小さな庭\n\n${'1. 森の庭の道の花の空の雲の山の川の海の風の星の月の夜の朝だ\n'.repeat(7)}`, 'person: tanaka\n')],
  'code with white space far behind the ends of its lines, and a line of it': [slide('recap-code', `# 小さな庭\n\n\`\`\`text\nwater${' '.repeat(150)}\n\n  seeds${' '.repeat(150)}\n${' '.repeat(150)}\n\`\`\``, 'person: tanaka\n')],
  'a talk beside a code, with a phrase of some length': [slide('recap-talk', '# 小さな庭 での夏仕事 「朝一番の水」から「夜の片付」まで\n\n- 庭仕事の段取りだけでなく、カレンダーを手元に置いておくといざ収穫するとなったときに慌てずに済む\n\n[https://slides.example/garden](https://slides.example/garden)', 'person: tanaka\n')],
}

it.each([
  ['Korean', PAGES, KOREAN],
  ['Japanese', JAPANESE_PAGES, JAPANESE],
])('each of them in %s has no finding', async (_, pages, report) => {
  const deck = await smallDeck(Object.values(pages).flat().join('\n'), report)
  try {
    const { stdout } = await recap(['check', deck.dir, '--json'])
    expect((JSON.parse(stdout) as CheckJson).findings.map(({ rule, at, message, measured }) => ({ rule, at, message, measured }))).toEqual([])
  }
  finally {
    await deck.remove()
  }
})
