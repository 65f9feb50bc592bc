/*
 * One report made of the worst that hostile reports have, for a real browser. Whatever of it ran would set
 * window.__pwned, open a dialog, ask another host for something or complain in the console.
 */

const RUN = 'window.__pwned=1'

/** HTML as such, of which a report's reader keeps the words, and as code, of which it keeps all. */
const HTML = [
  `<script>${RUN}</script>`, `</script><script>${RUN}</script>`, `<script setup>${RUN}</script>`, '<style>*{display:none!important}</style>', `<img src=x onerror=${RUN}>`, `<svg onload=${RUN}>`, '<iframe src="https://evil.example/"></iframe>',
  `<math><mi//xlink:href="data:x,<script>${RUN}</script>">`, '<Tweet id="1" />', '</div></template>', '<v-drag pos="1">x</v-drag>', `<component :is="'script'">${RUN}</component>`, `<template v-slot:x>{{ ${RUN} }}</template>`,
  `<a href="javascript:${RUN}">x</a>`, ']]>', '<!-- x -->', '-->',
]

const SECTIONS: [name: string, attacks: string[]][] = [
  ['naryo', [
    `- {{ constructor.constructor("${RUN}")() }}\n- {{ 1 + 1 }}\n- {{ ${RUN} }}`, `&#123;&#123; constructor.constructor("${RUN}")() }}`, `&lbrace;&lbrace; $el.ownerDocument.defaultView.__pwned = 1 &rbrace;&rbrace;`,
    '{\\{ 1 + 1 }}', '{<!-- -->{ 1 + 1 }}', '`{{ 1 + 1 }}`', `[{{ 1 + 1 }}](https://a.example/{{${RUN}}})`, `@click="${RUN}" :class="${RUN}" v-html="'x'" v-drag="x"`,
  ]],
  ['ada', [
    ...HTML, `&lt;script&gt;${RUN}&lt;/script&gt;`, '\\<BlueSky id=1> の話でした。', '--> と <!-- の話でした。', 'src="https://evil.example/x.png" と url(https://evil.example/y.png) の話でした。',
  ]],
  ['__proto__', HTML.map(html => `\`${html}\` の話でした。`)],
  ['constructor', [
    '::right::', '<<< @/../../../../etc/passwd', '{monaco-run} と {{monaco}} の話でした。', '$\\href{javascript:window.__pwned=1}{x}$ と $$ と \\(x\\) の話でした。', 'selector-[body]:hidden と bg-[url(../../etc/passwd)] の話でした。', '@apply hidden;', 'layout: none', 'src: ../../secret.md',
    `[押してください](javascript:${RUN})`, `[これも](&#106;avascript:${RUN})`, `[あれも](data:text/html,<script>parent.${RUN}</script>)`, `[それも](vbscript:x)`, `[どれも](<https://a.example/" onmouseover="${RUN}>)`,
  ]],
  ['bob', [
    '![写真](../../../../etc/passwd)', `![写真"><img src=x onerror=${RUN}>](https://evil.example/x.png)`, '\u202Elive\u202C の話でした。', 'あ\u0001い\u001B[31mう\u2028え\u0085お', '> [!NOTE]\n> {{ 1 + 1 }}', `| a | v-drag="x" |\n| --- | --- |\n| <b onclick=${RUN}>x</b> | {{ 1 + 1 }} |`,
    `\`\`\`html\n<Tweet id="1" />\n---\n{{ ${RUN} }}\n<script>${RUN}</script>\n<!--\n\`\`\``, `\`\`\`ts {monaco-run}\n${RUN}\n\`\`\``, '```mermaid\ngraph TD\n  A[<img src=x onerror=window.__pwned=1>]\n```', '````md magic-move\n```js\na\n```\n````',
  ]],
  ['carol', [
    ':::details {{ 1 + 1 }}\n中の文です。\n:::', `本文です。[^1]\n\n[^1]: <img src=x onerror=${RUN}> と {{ 1 + 1 }} の注です。`, `[題](https://a.example/ "x\" onmouseover=\"${RUN}") の話でした。`, `\`\`\`js {1|2} {lines:true}\n${RUN}\n<<< @/../../../etc/passwd\n\`\`\``,
    '---\nlayout: iframe\nurl: https://evil.example/\n---', '見出しです\n===\n次の文です。', '\\`\\`\\` と ``` `` ` と ~~~ の話でした。', 'あ\u200Bい\u200Dう\u2060え\uFEFFお\uFFFEか\uFFFFき', `{% raw %}{{ ${RUN} }}{% endraw %} と {% include evil.html %} の話でした。`,
    `<details open ontoggle=${RUN}><summary>{{ 1 + 1 }}</summary><table><td onclick=${RUN}>{{ 1 + 1 }}</td></table><li>&amp;#123;&amp;#123; 1 + 1 }}</li></details>`, `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:${RUN}"><noscript><p title="</noscript><img src=x onerror=${RUN}>">x</p></noscript>`,
    '![図](scripted.svg)', '![図](hidden.svg)', '![図](drawn.svg)', '![図](../%2e%2e/../etc/passwd)', `![図](data:image/svg+xml,<svg/onload=${RUN}>)`,
  ]],
]

/** Drawings beside the report: those that run a script where somebody opens them by themselves, and one that does not. */
export const worstDrawings: Record<string, string> = {
  'scripted.svg': `<svg xmlns="http://www.w3.org/2000/svg"><script>${RUN}</script></svg>`,
  'hidden.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xhtm&#108;"><x:iframe srcdoc="&lt;script>parent.${RUN}&lt;/script>"/></svg>`,
  'drawn.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path d="M0 0h90v60z"/></svg>',
}

/** @returns Markdown with six people, whose sections have an attack a paragraph and a sentence between them. */
export const worstReport = `---
title: "</title><script>${RUN}</script>{{ ${RUN} }} の会に参加しました"
event: { name: "<img src=x onerror=${RUN}>会", url: "javascript:${RUN}" }
organisation: "{{ ${RUN} }}"
source: "data:text/html,<script>${RUN}</script>"
site: "javascript:${RUN}"
lang: ja
theme: ../../evil
addons: ["../../evil"]
src: ../../../etc/passwd
layout: iframe
background: https://evil.example/x.png
monaco: true
remoteAssets: true
head: "<script>${RUN}</script>"
---

会に参加しました。

## 参加した感想

${SECTIONS.map(([name, attacks]) => `### ${name}さん

${attacks.map((attack, index) => `${attack}\n\n${name}の話はここまでに${index + 1}つありました。`).join('\n\n')}
`).join('\n')}
## おわりに

<script>${RUN}</script> でした。{{ ${RUN} }} も、ありがとうございました。
`
