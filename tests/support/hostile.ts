import fc from 'fast-check'

/** Pieces of text that mean something to Markdown, Slidev, Vue, YAML or HTML. */
const pieces = [
  '{{', '}}', '{{ 1 + 1 }}', '{', '}', '<script>', '<script setup>alert(1)</script>', '</div>', '<div', '<template v-slot:x>', '<Tweet id="1"/>', '<style>', '<!--', '-->', '--', '---', '----', '===', '==', '<<< @/snippets/x.ts', '<<<', '::right::', '::', ':::', '$', '$$', '$x^2$', '`', '``', '```', '~~~', '~~',
  '&lt;', '&amp;', '&', '&#123;&#123;', '&#x7b;', '&lbrace;', '|', '\\', '\\|', '#', '##', ' #', '1.', '2)', '- ', '+ ', '* ', '> ', '*', '**', '_', '__', '[x](y)', '![x](y)', '[x]', '[^1]', '^[note]', '[x]: y', '[ ] ', ']', '(', ')', '!', '@', ':', '=', '"', '\'', '%',
  '\u200B', '\u200D', '\u2028', '🎉', '👩‍💻', 'e\u0301', 'https://a.example/x_y', 'https://a.example/%E3%81%82', 'http://xn--n8jok.example/', 'a://b', '://', 'a@b.example', 'layout: x', 'v-drag', 'v-html="x"', '@click="x"',
  '漢字', 'かな', '、', '。', '「', '」', 'word', ' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\r',
]

/** Words that nobody writes: each may be syntax of something. Never only white space. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
).filter(text => text.trim() !== '' && !text.includes('\0'))
