import { createMarkdownExit } from 'markdown-exit'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../src/browser/launch.ts'
import type { TextBlock } from '../../src/check/evidence.ts'
import { badBreaks } from '../../src/check/rules/bad-break.ts'
import { markdownPhrases } from '../../src/deck/markdown-phrases.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser(line => console.error(line))
  page = await browser.newPage()
  await page.setContent('<style>div { width: 0; word-break: keep-all; line-break: strict; font: 20px sans-serif } .recap-unbroken { white-space: nowrap }</style>')
})
afterAll(() => browser?.close())

/** A text's lines where each is as short as the browser makes it. */
async function shortestLines(text: string, lang: string): Promise<string[]> {
  const md = createMarkdownExit({ html: true })
  markdownPhrases(md as never, () => lang)
  return page.evaluate(([html, lang]) => {
    const block = document.createElement('div')
    block.lang = lang
    block.innerHTML = html
    document.body.replaceChildren(block)
    const lines: string[] = []
    let bottom = 0
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const [at, sign] of [...node.textContent ?? ''].reduce<[number, string][]>((all, sign) => [...all, [(all.at(-1)?.[0] ?? 0) + (all.at(-1)?.[1].length ?? 0), sign]], [])) {
        const range = new Range()
        range.setStart(node, at)
        range.setEnd(node, at + sign.length)
        const box = [...range.getClientRects()].at(-1)
        const isNext = box && box.width > 0 && box.top >= bottom
        if (isNext) bottom = box.bottom - 2
        if (isNext || lines.length === 0) lines.push(sign)
        else lines[lines.length - 1] += sign
      }
    }
    return lines
  }, [md.render(text).trim(), lang] as const)
}

const SIGNS = [...'→←⇒＝＋×÷±＊＃＠＿＼※★☆♪♥❤●■°™…‥〜～~–—―─−－-‐&＆%％=+*@#|_^•·・／/！？!?；，、。：', '❤️', '✨', '☕', '——', '――', '--', ' -- ', ' - ', ' — ', ' : ', ' → ', '-Conf', '-Conf\'31', '@', ' tikv ', '（', '「', '”', '“', ...':,;.', '...', '......', '……', ' ~ ', ' 〜 ', ' | ', '　']
const SENTENCES: [lang: string, text: string][] = [
  ['zh-Hans', '2031 中国程序节-DevNight\'31 圆满结束'],
  ['zh-Hans', '排队系统的设计 -- 号码管理系统'],
  ['zh-Hans', '今天介绍一种古老的算法——RAFT算法'],
  ['zh-Hans', '周末散步：参与 raft 的心路历程'],
  ['ja', '良案は浮かばない――「散歩する日々」の話'],
  ['ja', '良案は浮かばない―散歩する日々の話'],
  ['zh-Hans', '盒子里面有00，01，10，11这四个数字'],
  ['ja', '毎日散歩していて、しかもちゃんと楽しい......さすがです、と思いました'],
  ['ja', 'Quiet Garden Next ~ 意外と語られない夜の散歩'],
  ['ja', 'Quiet Garden Next ~ 意外と語られない夜の散歩 ~'],
  ['ja', '【3-B-2】❤毎日散歩を楽しもう❤休日が最高！！'],
  ...SIGNS.flatMap((sign): [string, string][] => [['ja', `静かな朝の散歩${sign}楽しい夜の読書`], ['ja', `朝に歩く${sign}夜に読む`], ['zh-Hans', `安静的早晨散步${sign}晚上读书的习惯`], ['zh-Hans', `安静的TeaParty${sign}晚上读书的习惯`]]),
]

it.each(SENTENCES)('in %s lines of %j end only where the check allows it', async (lang, text) => {
  const lines = await shortestLines(text, lang)
  expect(lines.length).toBeGreaterThan(1)
  const box = { x: 0, y: 0, width: 400, height: 20 }
  const block = { kind: 'text', lang, room: 2000, lines: lines.map(text => ({ text, box, forced: false })) } as unknown as TextBlock
  expect(badBreaks(block, lang).map(({ message, measured }) => `${message}: ${measured}`)).toEqual([])
})
