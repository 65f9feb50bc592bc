import fc from 'fast-check'

/** Words as people write them, some of them syntax. */
const words = fc.array(fc.constantFrom('登壇', '話', 'きのう', '技術', 'とても', '良い', 'Kubernetes', 'CNDT', '2022', '3つ', 'a_b', '*x*', '`code`', ' ', '「はい」', '『題』', '(注)', '[資料](https://example.com/a_b)', 'A & B', '1.', '5人'), { minLength: 1, maxLength: 6 })
  .map(parts => parts.join('').trim()).filter(text => text !== '')

const sentence = fc.tuple(words, fc.constantFrom('。', '。 ', '!', '? ', 'です。', '. ', '。\n', ''), fc.boolean())
  .map(([text, end, marked]) => marked ? `==${text}==${end}` : text + end)

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map(sentences => sentences.join(''))

const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  fc.array(words, { minLength: 1, maxLength: 5 }).map(items => items.map(item => `- ${item}`).join('\n')),
  words.map(text => `#### ${text}`),
  words.map(text => `> ${text}`),
  fc.tuple(words, words).map(([first, second]) => `\`\`\`\n${first}\n\n  ${second}\n\`\`\``),
  fc.tuple(words, words).map(([first, second]) => `| ${first} | 数 |\n| --- | --- |\n| ${second} | 40 |`),
  fc.constantFrom('写真', '会場の様子').map(alt => `![${alt}](photos/a.jpg)`),
  fc.constant('https://github.com/ada/thing'),
)

const section = fc.array(block, { maxLength: 6 }).map(blocks => blocks.join('\n\n'))

/** Reports of two speakers and a listener, whatever they say. */
export const anyReport: fc.Arbitrary<string> = fc.tuple(section, section, section, section, section, fc.constantFrom('', 'title: 会議2022に参加しました\n', 'date: 2022-12-02\norganisation: 例社\n', 'minutes: 12\n')).map(
  ([opening, ada, bob, carol, closing, meta]) => `---
lang: ja
${meta}---

# 会議に参加しました

${opening}

## 登壇した内容

### [『小さな話』](https://example.com/talks/1) @ada

こんにちは、adaです。

${ada}

### 『もう一つの話』 @bob

${bob}

### 『まだある話』 @ada

続きです。

## 参加した感想

### carol

carolです。Dan Brownさんによる『大きな話』を聞きました。

${carol}

## おわりに

ありがとうございました。

${closing}
`)
