import fc from 'fast-check'

/*
 * Hostile reports: what people write about an event, and among it, in every place that a report has, what is
 * syntax to something on its way to a slide.
 */

const PROSE = [
  'CNDTに参加しました。', 'とても楽しい一日でした!', '次回は登壇したいです。', '監視の基本は、アラートの数を減らすことだと学びました。', '会場の熱気がすごかったです。',
  'We learned a lot about alerts.', 'The keynote was great!', 'It was my first conference, and not my last.', 'Next year I want to give a talk.',
  '발표가 정말 좋았습니다.', '다음에도 참가하고 싶습니다.', '==大事なことは小さく始めること==です。', 'We ==measure first== and tune later.',
]

const ATTACKS = [
  // Vue
  '{{ x }}', '{{ constructor.constructor("alert(1)")() }}', '&#123;&#123; x &#125;&#125;', '&#x7b;&#x7B; x }}', '&lbrace;&lbrace; x &rbrace;&rbrace;', '&lcub;{ x }&rcub;', '｛｛ x ｝｝', '{*{* x }}', '{**{ x }**}', '{\\{ x }}', '{<!-- -->{ x }}', '{{{ x }}}', '{\u200B{ x }}', '{\u202E{ x }}', '`{{ x }}`', '[{{ x }}](https://a.example/{{x}})', '![{{ x }}](a.png)',
  'v-html="x"', '@click="alert(1)"', ':class="x"', 'v-drag', 'v-drag="x"', '<v-click>x</v-click>', '<v-drag pos="1">x</v-drag>', '#default="{ x }"', '<template v-slot:x>x</template>', '<component :is="x">',
  // HTML
  '<script>alert(1)</script>', '<script setup>', '</script>', '<style>*{display:none}</style>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<iframe src="https://evil.example/">', '<Tweet id="1" />', '`<Tweet id="1">`', '\\<BlueSky id=1>', '<Component/>', '</div>', '</template>', '<a href="javascript:alert(1)">x</a>', '<b onclick=alert(1)>x</b>', '<math><mi//xlink:href="data:x,<script>">', '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;b&amp;gt;', '<!--', '-->', '<!-- x -->', '--!>', '<!-- x --!>', ']]>', '<![CDATA[ x ]]>', '<?php x ?>', '<!DOCTYPE x>',
  'src="https://evil.example/x.png"', 'image=\'https://evil.example/x.png\'', 'url(https://evil.example/x.png)', 'style="background:url(//evil.example/x.png)"',
  // Slidev
  '::right::', ':: right ::', '::x::', '<<< @/etc/passwd', '<<< ../../../etc/passwd', '<<<', ':::message', '{monaco}', '{{monaco}}', '{monaco-run}', '{*|1-3}', '{.red}', '{style="x"}', ':inline[x]{y}', '[click]', '[click:3]', '[[link]]', ':smile:', 'layout: x', 'src: ../../secret.md', 'clicks: 3',
  // Mathematics
  '$x^2$', '$$', '$', '$\\href{javascript:alert(1)}{x}$', '\\(x\\)',
  // UnoCSS
  'selector-[body]:hidden', 'bg-[url(../../etc/passwd)]', 'hover:(a b)', '@unocss-include', '@apply hidden;', 'i-carbon-sun', 'class="hidden"',
  // Markdown
  '---', '----', '***', '___', '===', '==', '= =', '#', '## x', '- x', '+ x', '1. x', '2) x', '> x', '| a | b |', '|', '*', '**', '***x', '_x_', '__', '~~', '~~~', '```', '``', '`', '[x](y)', '[x]', '[x]: y', '[^1]', '[^1]: x', '^[x]', '[ ] x', '[x] y', '> [!NOTE]', '![x](y)', '\\', 'x\\', '\\\\', '&', '&amp;', '&nosuch;', '&#0;', '&#xD800;', '&#x202E;', '&copy', '!', '@', '^', '%', '  ',
  '<https://a.example/>', 'https://a.example/x_y_z?src="x.png"', 'https://a.example/%7B%7B', 'www.example.com', 'www.example.com/==x==', 'a@b.example', 'http://xn--n8jok.example/', '//evil.example/x', '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](&#106;avascript:alert(1))', '[x](java\tscript:alert(1))', '[x](data:text/html,<script>alert(1)</script>)', '[x](vbscript:x)', '[x](<https://a.example/ selector-[body]:hidden>)', '[x](https://a.example/" onload="x)', '![x](../../../etc/passwd)', '![x](/etc/passwd)', '![x](\\\\host\\share\\x.png)', '![x](C:\\x.png)', '![x](https://evil.example/x.png)',
  // Characters
  '\u202Eevil\u202C', '\u202Eevil', '\u2066x', '\u2067x\u2069', '\u200F', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u0001', '\u001B[31m', '\u007F', '\uFFFF', '\uFFFEx\uFFFF', '<i>&#xFFFE;x&#xFFFF;</i>', '\u{E0041}', '👩‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'Z͑ͫ̓a̴l̶g̷o', 'e\u0301', '\t', 'あ'.repeat(300), 'x'.repeat(300), '&#x2028;',
  // JavaScript's own names
  'constructor', '__proto__', 'toString', 'hasOwnProperty', '$&', '$`', '$\'', '%s',
]

/** Names that mean something to JavaScript, to a file system, to Markdown. */
export const NAMES = ['Ada', 'ada', 'Taro', '平田', '김철수', 'naryo', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'con', 'NUL', '..', '../../etc/passwd', 'C:\\x', 'opening', 'slides', '1', 'b*o*b', '<b>bob</b>', '{{ bob }}', 'bob&amp;', '\u202Ebob', 'A'.repeat(24), 'Ａｄａ', 'a$b', 'a|b', 'e\u0301', '\u00E9', '&#x7b;&#x7b;x}}']
const HANDLES = ['ada', 'bob_2', '__proto__', 'constructor', 'con', 'a.b-c']
const INFOS = ['', 'ts', 'TS', 'ts {monaco-run}', 'ts {*|1-3}', 'md magic-move', 'mermaid', 'plantuml', 'nosuch', 'constructor', '__proto__', 'go:main.go', 'js{1,3}', 'ts twoslash', 'ansi', 'html', 'vue', 'c++', '{{x}}', '[title]', 'ts [title] {lines:true}', '"><img>', 'yaml']

/** What is syntax to something. */
export const attack = fc.constantFrom(...ATTACKS)
/** What people write. */
export const prose = fc.constantFrom(...PROSE)

/** Words in a line: prose, attacks, both glued together or apart. */
export const hostileLine: fc.Arbitrary<string> = fc.array(fc.tuple(fc.oneof(attack, prose), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 5 })
  .map(parts => parts.map(([words, gap]) => words + gap).join('').replace(/[\r\n]/g, ' '))

const cell = hostileLine.filter(line => !line.includes('!['))

/** A few lines, joined as writers join them. */
const hostileLines = fc.array(hostileLine, { minLength: 1, maxLength: 3 }).chain(lines => fc.constantFrom('\n', '\r\n', '  \n', '\\\n').map(end => lines.join(end)))

const prefixed = (prefix: string) => hostileLines.map(text => text.split('\n').map((line, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + line).join('\n'))

const BLOCKS: Record<string, fc.Arbitrary<string>> = {
  paragraph: hostileLines,
  prose,
  list: fc.array(prefixed('- '), { minLength: 1, maxLength: 5 }).map(items => items.join('\n')),
  numbered: fc.array(prefixed('1. '), { minLength: 1, maxLength: 3 }).map(items => items.join('\n')),
  nested: fc.tuple(prefixed('- '), prefixed('  - '), prefixed('    1. ')).map(items => items.join('\n')),
  quote: hostileLines.map(text => text.split('\n').map(line => `> ${line}`).join('\n')),
  subheading: hostileLine.map(line => `#### ${line}`),
  code: fc.tuple(fc.constantFrom('```', '~~~', '````'), fc.constantFrom(...INFOS), fc.array(hostileLine, { maxLength: 4 }))
    .map(([fence, info, lines]) => `${fence}${info}\n${lines.join('\n')}\n${fence}`),
  indented: fc.array(hostileLine, { minLength: 1, maxLength: 2 }).map(lines => lines.map(line => `    ${line}`).join('\n')),
  // A picture in a cell is the reader's to place.
  table: fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]) => `| ${a} | ${b} |\n| --- | --- |\n| ${c} | ${d} |`),
  link: fc.tuple(hostileLine, attack).map(([text, url]) => `[${text}](<${url.replace(/[<>\s]/g, '')}>)`),
  picture: fc.tuple(hostileLine, attack).map(([alt, url]) => `![${alt}](${url})`),
  leadIns: fc.uniqueArray(fc.tuple(fc.constantFrom('天野', '小林さん', 'Tanaka', ...NAMES), hostileLine, fc.constantFrom('**', ''), fc.constantFrom('：', ': ', '\n', '\n\n')), { selector: ([name]) => name, minLength: 2, maxLength: 3 })
    .map(people => people.map(([name, line, bold, sign]) => `${bold}${name}${bold}${sign}監視の話を聞いて、次の日からすぐに試してみました。${line}`).join('\n\n')),
  facts: fc.tuple(fc.shuffledSubarray(['日時', '会場', '主催', 'Venue', '{{ x }}', 'a|b', '<b>x</b>', '==x==', '10:00', '__proto__'], { minLength: 3, maxLength: 5 }), fc.array(attack, { minLength: 5, maxLength: 5 }), fc.constantFrom('：', ': ', ' ', '\n  - '))
    .map(([labels, words, sign]) => labels.map((label, index) => `- ${label}${sign}${words[index] ?? ''}`).join('\n')),
  nameLine: fc.tuple(fc.constantFrom('天野 祐介', '小林さん（{{ x }}）', 'Ada Lovelace (<b>x</b>)', ...NAMES), fc.constantFrom('**', '__', '')).map(([name, bold]) => `${bold}${name}${bold}`),
  rule: fc.constantFrom('---', '***', '___', '- - -', '===', '---\nlayout: x\n---', '+++'),
  raw: attack,
}

const block = fc.oneof(...Object.values(BLOCKS))
const blocks = (most: number) => fc.array(block, { minLength: 1, maxLength: most }).map(list => list.join('\n\n'))

/** Values that are YAML already. */
const AS_IT_IS = new Set(['event', 'minutes', 'authors', 'voices', 'people', 'addons'])
const quoted = (text: string) => JSON.stringify(text)
const frontMatter = fc.record({
  title: hostileLine,
  event: fc.oneof(hostileLine.map(quoted), fc.record({ name: hostileLine, short: hostileLine, url: attack }).map(event => JSON.stringify(event))),
  organisation: hostileLine,
  source: fc.constantFrom('javascript:alert(1)', 'https://a.example/x', 'https://a.example/{{x}}" onload="x', 'data:text/html,x', '../../x', ''),
  site: fc.constantFrom('javascript:alert(1)', 'https://a.example/', 'x'),
  date: fc.constantFrom('2022-12-01', '</script>', '{{ x }}'),
  minutes: fc.constantFrom('5', '30', '0.5'),
  lang: fc.constantFrom('ja', 'en', 'ko-KR', '"><script>', '{{ x }}', '__proto__'),
  description: hostileLine,
  authors: fc.array(fc.oneof(hostileLine, fc.constantFrom(...NAMES)), { maxLength: 2 }).map(names => JSON.stringify(names)),
  voices: fc.array(hostileLine, { maxLength: 2 }).map(words => JSON.stringify(words)),
  people: fc.array(fc.record({ name: fc.oneof(hostileLine.filter(line => line.trim() !== ''), fc.constantFrom(...NAMES)), role: fc.constantFrom('speaker', 'attendee') }), { maxLength: 1 }).map(people => JSON.stringify(people)),
  // What would set Slidev, if it reached the deck's own front matter.
  theme: fc.constant('../../evil'),
  addons: fc.constant('["evil"]'),
  src: fc.constant('../../../etc/passwd'),
  layout: fc.constant('iframe'),
}, { requiredKeys: [] }).map(fields => `---\n${Object.entries(fields).map(([key, value]) => `${key}: ${AS_IT_IS.has(key) ? value : quoted(value)}`).join('\n')}\n---\n\n`)

const person = fc.oneof(
  fc.tuple(hostileLine, fc.constantFrom(...HANDLES), blocks(4)).map(([title, handle, text]) => `### 『${title}』 @${handle}\n\n${text}`),
  fc.tuple(fc.constantFrom(...NAMES), hostileLine, blocks(4)).map(([name, line, text]) => `### ${name}\n\nこんにちは、${name}です。${line}\n\n${text}`),
  fc.tuple(fc.constantFrom(...NAMES), blocks(4)).map(([name, text]) => `### ${name}さん\n\n${text}`),
)

/** A whole report. */
export const hostileReport: fc.Arbitrary<string> = fc.record({
  front: fc.option(frontMatter, { nil: '' }),
  title: hostileLine,
  opening: fc.option(blocks(3), { nil: '' }),
  heading: fc.constantFrom('## 登壇した内容', '## 参加した感想', '## Impressions'),
  people: fc.array(person, { minLength: 1, maxLength: 3 }),
  closing: fc.option(blocks(2).map(text => `## おわりに\n\n${text}`), { nil: '' }),
}).map(({ front, title, opening, heading, people, closing }) => `${front}# ${title}\n\n${opening}\n\n${heading}\n\n${people.join('\n\n')}\n\n${closing}\n`)
