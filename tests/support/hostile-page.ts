import fc from 'fast-check'
import { attack, hostileLine, NAMES, prose } from './hostile-report.ts'

/* The same hostility in the other things that a report may be: a page of HTML, and plain text. */

/** What only HTML can say, or says in its own way. */
const HTML_ATTACKS = [
  '<script>alert(1)</script>', '<script type="module" src="https://evil.example/x.js"></script>', '<style>@import url(https://evil.example/x.css);</style>', '<base href="https://evil.example/">', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<svg><script>alert(1)</script><text>x</text></svg>', '<svg><foreignObject><p>x</p></foreignObject></svg>', '<math><mtext><img src=x onerror=alert(1)></mtext></math>', '<template><p>x</p></template>', '<noscript><p>{{ x }}</p></noscript>', '<noscript><img src=x alt="{{ x }}"></noscript>',
  '<p onclick="alert(1)" v-html="x" :class="y" @click="z">x</p>', '<p title="{{ x }}">{{ x }}</p>', '<div v-pre>{{ x }}</div>', '<p>&#123;&#123; x &#125;&#125;</p>', '<p>&amp;#123;&amp;#123; x</p>', '<p>&amp;lt;script&amp;gt;</p>', '<p>{<b>{</b> x }}</p>', '<p>{<!-- -->{ x }}</p>', '<p><![CDATA[ {{ x }} ]]></p>', '<!-- {{ x }} -->', '<!-->', '<!-- x --!>', '<?php x ?>', '<p>x<!doctype y></p>',
  '<a href="javascript:alert(1)">x</a>', '<a href="&#106;ava&#10;script:alert(1)">y</a>', '<a href="data:text/html,x">z</a>', '<a href="https://a.example/&quot; onload=&quot;x">x</a>', '<a href="//evil.example/x">x</a>', '<a name="x" href="vbscript:x">![x](y)</a>', '<a href="https://a.example/{{x}}"></a>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="x">', '<img src="../../../etc/passwd" alt="{{ x }}">', '<img src="javascript:alert(1)" alt="&quot;><script>">', '<img data-src="https://evil.example/x.png" alt="v-drag">', '<picture><source srcset="x.webp"><img src="x.png" alt="[x](y)"></picture>', '<img srcset="javascript:x 2x" alt="---">', '<figure><img src="a.png" alt="x"><figcaption>{{ x }}</figcaption></figure>',
  '<iframe src="javascript:alert(1)"></iframe>', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<iframe src="https://evil.example/">x</iframe>', '<object data="javascript:x">x</object>', '<embed src="x.svg">', '<video src="x.mp4" onerror="x">x</video>', '<audio controls>x</audio>',
  '<pre><code class="language-js {monaco-run}">{{ x }}\n---\n&lt;Tweet id="1"&gt;</code></pre>', '<pre>```\n-->\n:::</pre>', '<pre lang="mermaid">graph TD</pre>', '<code>`{{ x }}`</code>', '<kbd>:::</kbd>', '<xmp><b>x</b></xmp>',
  '<table><tr><th>{{ x }}</th><th>|</th></tr><tr><td>v-drag="x"</td><td>---</td></tr></table>', '<table><caption>::right::</caption><tr><td>x</td></tr></table>', '<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>', '<ul><li>---</li><li>::right::</li><li><ul><li>{{ x }}</li></ul></li></ul>', '<ol start="999999999999"><li>x</li></ol>', '<ol reversed><li value="-1">x</li></ol>', '<dl><dt>x</dt><dd>{{ x }}</dd></dl>', '<blockquote>[!NOTE]<br>&lt;&lt;&lt; @/x</blockquote>', '<details open><summary>x</summary>{{ x }}</details>', '<ruby>漢<rt>かん</rt></ruby>', '<hr>', '<p>---</p>', '<h4>--- {{ x }}</h4>', '<h4></h4>',
  '<form action="javascript:x"><input value="x"><button>x</button></form>', '<select><option>x</option></select>', '<textarea>{{ x }}</textarea>', '<marquee>{{ x }}</marquee>', '<component is="script">x</component>', '<v-click>x</v-click>', '<Tweet id="1"></Tweet>', '<slot name="x">x</slot>', '<x-y onload=z>x</x-y>', '<p hidden>x</p>', '<p style="display:none">x</p>', '<p style="position:fixed">x</p>', '<p>x\u202Ey</p>', '<p>a&#x202E;b&ZeroWidthSpace;c&#0;d&#xD800;e&nbsp;f</p>', '<del>x</del>', '<s>{{ x }}</s>', '<p>==x==</p>', '<b>==</b>x==', '</article>', '</body></html>', '<p>x<p>y', '<b><p>x</b>y</p>', '<a>x<a>y</a>', '</p>', '<div', '<p x="', '&lt;p&gt;',
]

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const htmlAttack = fc.constantFrom(...HTML_ATTACKS)
/** Words as a page has them: escaped, as writing tools do, or not. */
const words = fc.oneof({ weight: 3, arbitrary: hostileLine.map(escaped) }, { weight: 1, arbitrary: hostileLine })

const BLOCKS: Record<string, fc.Arbitrary<string>> = {
  prose: prose.map(text => `<p>${text}</p>`),
  paragraph: words.map(text => `<p>${text}</p>`),
  list: fc.array(words, { minLength: 1, maxLength: 4 }).map(items => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`),
  code: fc.array(hostileLine, { maxLength: 3 }).map(lines => `<pre><code class="language-ts">${escaped(lines.join('\n'))}</code></pre>`),
  table: fc.tuple(hostileLine, hostileLine, hostileLine, hostileLine).map(cells => cells.map(escaped)).map(([a, b, c, d]) => `<table><tr><th>${a}</th><th>${b}</th></tr><tr><td>${c}</td><td>${d}</td></tr></table>`),
  subheading: words.map(text => `<h4>${text}</h4>`),
  link: fc.tuple(words, attack).map(([text, url]) => `<a href="${url.replace(/"/g, '&quot;')}">${text}</a>`),
  picture: fc.tuple(hostileLine, attack).map(([alt, url]) => `<p><img src="${url.replace(/"/g, '&quot;')}" alt="${alt.replace(/"/g, '&quot;')}"></p>`),
  raw: htmlAttack,
  inside: fc.tuple(prose, htmlAttack, prose).map(([before, raw, after]) => `<p>${before}${raw}${after}</p>`),
}

const blocks = fc.array(fc.oneof(...Object.values(BLOCKS)), { minLength: 1, maxLength: 4 }).map(list => list.join('\n'))
const person = fc.tuple(fc.constantFrom(...NAMES), blocks).map(([name, text]) => `<h3>${escaped(name)}さん</h3>\n<p>とても良かったです。</p>\n${text}`)
const head = fc.record({
  title: hostileLine.map(text => `<title>${escaped(text)}</title>`),
  og: hostileLine.map(text => `<meta property="og:title" content="${text.replace(/"/g, '&quot;')}">`),
  author: hostileLine.map(text => `<meta name="author" content="${text.replace(/"/g, '&quot;')}">`),
  source: attack.map(text => `<link rel="canonical" href="${text.replace(/"/g, '&quot;')}">`),
  raw: htmlAttack,
}, { requiredKeys: [] }).map(fields => Object.values(fields).join('\n'))

/** A report that is a page of HTML. */
export const hostilePage: fc.Arbitrary<string> = fc.record({ head, title: words, opening: blocks, people: fc.array(person, { minLength: 1, maxLength: 3 }) })
  .map(({ head, title, opening, people }) => `<!DOCTYPE html>\n<html lang="ja">\n<head>\n${head}\n</head>\n<body>\n<article>\n<h1>${title}</h1>\n${opening}\n<h2>参加した感想</h2>\n${people.join('\n')}\n</article>\n</body>\n</html>\n`)

/** A report that is plain text, as it is copied from a page. */
export const hostilePlain: fc.Arbitrary<string> = fc.record({
  title: hostileLine,
  opening: fc.array(hostileLine, { minLength: 1, maxLength: 2 }),
  people: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.array(fc.tuple(fc.constantFrom('', '・', '- ', '1. ', '■ ', '  '), hostileLine), { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 3 }),
}).map(({ title, opening, people }) => `${title}\n\n${opening.join('\n\n')}\n\n参加した感想\n\n${people.map(([name, lines, gap]) => `${name}さん\n\nとても楽しい一日でした。\n\n${lines.map(([sign, line]) => sign + line).join(gap)}`).join('\n\n')}\n`)
