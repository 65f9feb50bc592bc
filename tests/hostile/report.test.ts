import { beforeAll, describe, expect, it } from 'vitest'
import { faultOf } from '../support/hostile-deck.ts'
import { realSlidev, type ToComponent } from '../support/slidev-real.ts'

let toComponent: ToComponent

beforeAll(async () => {
  toComponent = await realSlidev()
}, 60_000)

/** A page of HTML. */
const PAGE = (people: string, title = '会議に参加しました') => `<!DOCTYPE html><html lang="ja"><head><title>${title}</title></head><body><article><h1>${title}</h1><h2>参加した感想</h2>${people}</article></body></html>`

const report = (body: string, name = 'naryo') => `# 会議に参加しました\n\n## 参加した感想\n\n### ${name}さん\n\n${body}\n`

describe('what once broke a deck, ran in it or changed its words does not:', () => {
  it.each<[what: string, body: string]>([
    ['the name of a component that brings another host\'s script', '`<Tweet id="1">` and \\<BlueSky id=1> were shown.'],
    ['the editor\'s name in braces', 'Write {monaco-run} or {{monaco}} after it.'],
    ['what reads like a picture to load', 'It said src="https://evil.example/x.png" and url(https://evil.example/y.png).'],
    ['a word of Slidev\'s for dragging, in a table', '| a | v-drag="x" |\n| --- | --- |\n| <v-drag pos="1"> | V-Drag |'],
    ['the same word in an address, in a table', '| a | www.example.com/?v-drag="x" |\n| --- | --- |\n| c | d |'],
    ['a mark that begins before the end of a tag that is not open', '- </div>一つ\n  ==</script>二つ\n  - We ==measure first== and tune later.'],
    ['what is not seen between white space and a link', '| 一 | &#x202E;[{{ x }}](https://a.example/{{x}})二 |\n| --- | --- |\n| 三 | 四 |\n\n- 本文です。'],
    ['numbered items, one of them a picture', '1. 一つ目です。\n1. ![x](\\\\host\\share\\x.png)\n   {{ x }}\n1. {{ x }}'],
    ['a picture of that name', '本文です。\n\n![写真](v-drag)'],
    ['a heading without a word', '本文です。\n\n#### \n\n次の文です。'],
    ['an address without a protocol', 'See //evil.example/x there.'],
    ['three full stops, signs in brackets, apostrophes', 'Don\'t wait... (c) 2022 -- +-1 "quoted" \'so\'.'],
    ['a language that nobody knows', '```nosuch\na = 1\n```'],
    ['a language named like a property of every object', '```constructor\na = 1\n```\n\n```__proto__\nb\n```'],
    ['a language with options after it', '```ts {monaco-run} {lines:true}\nconst a = `{{ x }}`\n```\n\n```go:main.go\nx\n```'],
    ['code that is drawn elsewhere', '```mermaid\ngraph TD\n```\n\n```plantuml\na -> b\n```'],
    ['moving code', '````md magic-move\n```ts\na\n```\n````'],
    ['code with the name of such a component', '```html\n<Tweet id="1" />\n\n---\n<b>{{ x }}</b> $a$ `b`\n\n::right::\n<<< x\n```'],
    ['code with the editor\'s name in braces, and with fences', '````md\n```mermaid\nx\n```\n\n```ts {monaco-run}\nimport a from "./b"\n```\n<!--\n````'],
    ['characters that turn a line round', 'これは\u202Eevil です。&#x202E;次の文です。'],
    ['control characters', 'a\u0001b\u001B[31mc\u0085d\fe\u007F.'],
    ['an empty cell of a table', '| | a |\n| --- | --- |\n| b | \u00AD |'],
    ['an exclamation mark before a link, which is no picture', '> とても楽しい一日でした!www.example.com\n\n==Look![here](https://evil.example/x.png)==.'],
    ['a circumflex before a link, which is no footnote', '本文です^[a](https://a.example/)です。'],
    ['an item without a word, with others in it', '- a\n  - \u00AD\n    1. {{ x }}\n\n次の文です。'],
    ['a comment that code begins and does not end', '```html\n<!-- a\n```\n\n次の文です。'],
    ['a script that nobody closes, and all behind it', '<script setup> は便利だと学びました。\n\n次の文です。<style> の話も聞きました。\n\n- <script>\n- 項目です。'],
    ['a tag that nobody closes', '<div>\n\n</div> 1 <b と書きました'],
    ['a frame that nobody closes', '<iframe src="https://evil.example/">その次の文です。'],
    ['a comment that ends as browsers end it', '<!-- x --!>次の文です。\n\n- <!-- x --!>項目です。\n- {{ x }}'],
    ['HTML that is closed elsewhere', '- ```\n  <!-- x\n\n- <!-- x --!>項目です。\n\n</div><template>x</template>==次の\n文==です。'],
    ['a heading in code that is written as HTML', '```\n## x{monaco-run}\n```'],
    ['an address with a picture\'s in it', '- https://a.example/x.png\'image=\'https://a.example/y.png'],
    ['an address with marks in it', 'https://a.example/?q=YQ==&r=Yg== と www.example.com/==x== を見ました。==https://a.example/y==です。'],
    ['code with fences and pictures in it', '````md\n```js\n![x](a.png)\n````'],
    ['a talk whose title is an address and a picture', '#### 『https://a.example/![x](y)』\n\n次の文です。'],
    ['the signs by which struck words are known here', '監視\uFFFEの話\uFFFFです。<i>料理&#xFFFE;の話&#xFFFF;</i>です。\n\n<p>本&#xFFFE;の話&#xFFFF;です。</p>\n\n![写\uFFFE真\uFFFF](a.png)'],
    ['items, cells and captions without their lists and tables', '<li>項目です</li>\n\n<td>セルです</td>\n\n<caption>{{ x }}</caption>\n\n<ul>一覧です</ul>\n\n<dd>説明です</dd>'],
    ['a link whose words begin with a circumflex', '[^a](https://a.example/) です。\n\n- [^1](https://a.example/)'],
    ['HTML of mathematics and drawings', '<div><math><mi>x</mi></math><svg><text>{{ x }}</text></svg></div>'],
  ])('%s', async (_, body) => {
    expect(await faultOf(report(body), toComponent)).toBeUndefined()
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'con', '..', '../../etc/passwd', 'opening', '\u202Ebob', '{{ bob }}', '<b>bob</b>', '1'])('a person who is called %j', async (name) => {
    expect(await faultOf(report('とても良かったです。', name), toComponent)).toBeUndefined()
  })
})

it.each<[what: string, file: string, source: string]>([
  ['Markdown of which the end of a tag is the only one', 'report.md', '</div>{{ x }}\n\n参加した感想\n\nAdaさん\n\nとても楽しい一日でした。\n'],
  ['an author who is called as a property of every object', 'report.md', '---\nauthors: [constructor]\n---\n\n# 会議に参加しました\n\n## 監視の話\n\n監視を学びました。\n\n## 料理の話\n\n美味しかったです。\n'],
  ['front matter with the signs by which struck words are known here', 'report.md', '---\ntitle: "会議\\uFFFEに\\uFFFF参加しました"\norganisation: "例\\uFFFEの\\uFFFF社"\n---\n\n## 感想\n\n### naryoさん\n\n監視の話がとても良かったです。\n'],
  ['a page with the same', 'report.html', PAGE('<h3>naryoさん</h3><p>監視&#xFFFE;の話&#xFFFF;です。</p><img src="a.png" alt="写&#xFFFE;真&#xFFFF;です">', '会議&#xFFFE;に&#xFFFF;参加しました')],
  ['a page with marks, also in code and in an address', 'report.html', PAGE('<h3>naryoさん</h3><p>==監視の話==です。www.example.com/==x==です。<code>==a==</code>と<a href="https://a.example/==y==">https://a.example/==y==</a></p>')],
  ['a page with frames that say nothing in a sentence and in a picture\'s name', 'report.html', PAGE('<h3>naryoさん</h3><p>前の<iframe src="javascript:x"></iframe>話です。</p><img src="a.png" alt="<iframe src=&quot;https://evil.example/&quot;>図です。">')],
  ['a page with an item and no list', 'report.html', PAGE('<h3>naryoさん</h3><p>前です。</p><li>項目です。</li>')],
  ['a page with elements that nobody knows, in a sentence', 'report.html', PAGE('<h3>naryoさん</h3><p>前<component :is="x">の</component>話です。</p><a href="x">一つ目</a><pre></pre>\n<a href="y">二つ目</a>')],
  ['a page with code of old', 'report.html', PAGE('<h3>naryoさん</h3><p>前です。<xmp><b>{{ x }}</b></xmp>後です。</p>')],
  ['words of people that no heading names', 'report.md', '# 会議に参加しました\n\n会議に3名で参加しました。\n\n## 参加者の感想\n\n**天野**：監視の話が{{ x }}とても勉強になりました。<script>alert(1)</script>次も来ます。\n\n**小林**\n::right:: ポスターの前で多くの方と話せて、刺激を受けました。\n\n【高橋】\n--> 会場の準備を手伝いました。運営の大変さがよく分かりました。\n\n- 田中: 一つ目の話がとても面白くて、帰ってからすぐに試しました。\n- 山田さん: 二つ目の話がとても面白くて、帰ってからすぐに試しました。\n  - [x](javascript:alert(1))\n'],
  ['a name with a tab in it, whose words are said by others', 'report.md', '# 会議\n\n## 参加した感想\n\n### Adaさん\n\n次回は登壇したいです。\n\n{{ x }}\n\n### 『\t{{ x }}』 @__proto__\n\n次回は登壇したいです。\n\n{{ x }}\n\n### {{ bob }}\n\nこんにちは、{{ bob }}です。会議に参加しました。\n\n> 次回は登壇したいです。{{ x }}\n> 会議に参加しました。\n'],
  ['plain text with numbers that are a heading\'s and a list\'s', 'report.txt', '会議に参加しました。\n\n1. はじめに\n\n会議に参加しました。とても楽しかったです。\n\n2. 感想\n\n1. 一つ目です。\n2. 二つ目です。\n\nとても楽しい一日でした。\n'],
  ['plain text with a word of Slidev\'s for dragging in what is nearly an address', 'report.txt', '会議に参加しました。\n\n会議の話です。\n\n参加した感想\n\nAdaさん\n\nとても楽しい一日でした。\n\n・image=\'https://evil.example/x.png\'==大事なこと==です。v-drag="x"\n次の文です。\n'],
  ['plain text with items behind other white space', 'report.txt', '会議に参加しました。\n\n会議の話です。\n\n参加した感想\n\nAdaさん\n\nとても楽しい一日でした。\n\n-\u00A0\uFEFF 監視です。\n・\v {{ x }}\n'],
])('in other reports neither: %s', async (_, file, source) => {
  expect(await faultOf(source, toComponent, file)).toBeUndefined()
})

it.each(['cloud-native-2022', 'The day of the cloud', 'Untitled', '無題'])('the title %j in front matter, and another in the text', async (title) => {
  expect(await faultOf(`---\ntitle: "${title}"\n---\n\n# 会議に参加しました\n\nとても良かったです。\n\n## 監視の話\n\n監視を学びました。\n\n## 料理の話\n\n美味しかったです。\n`, toComponent)).toBeUndefined()
})
