import { describe, expect, it } from 'vitest'
import { htmlTexts } from '../../../src/check/text/html.ts'

describe('of HTML the text is', () => {
  it.each<[what: string, html: string, texts: [text: string, below: number][]]>([
    ['what stands between tags', '<div class="a">\n文。\n</div>', [['文。', 1]]],
    ['cut at tags that are blocks', '<ul><li>一</li><li>二</li></ul>', [['一', 0], ['二', 0]]],
    ['not cut at tags in a sentence', '<p>とても<b>大きな</b>話<br>二</p>', [['とても大きな話\u2028二', 0]]],
    ['not cut at tags that nobody knows', '一\n<Component/>\n二', [['一\n\n二', 0]]],
    ['without a comment that ends as browsers end it', '<!-- 一 --!>二<!-->三', [['二三', 0]]],
    ['with references that browsers read without their end', '&copyright', [['©right', 0]]],
    ['code line by line', '<pre><code>a\n  b</code></pre>', [['a', 0], ['b', 1]]],
    ['over the ends of its lines', '<p>一\n二</p>', [['一\n二', 0]]],
    ['without comments', '<!-- 一\n二 --><p>三</p>', [['三', 1]]],
    ['without a comment that does not end', '<p>一</p><!-- 二', [['一', 0]]],
    ['without scripts and styles', '<style>\na { b: c }\n</style>\n<script>x</script>一', [['一', 3]]],
    ['without attributes, whatever is in them', '<a title="一 > 二"\n  href=\'>\'>三</a>', [['三', 1]]],
    ['with its references as characters', '<p>&lt;A &amp; B&gt; &#12354;&#x3044; &nbsp;&copy;&nope;</p>', [['<A & B> あい \u00A0©&nope;', 0]]],
    ['the name of a picture', '<figure><img src="a.jpg" alt="会場の写真"><figcaption>一</figcaption></figure>', [['会場の写真', 0], ['一', 0]]],
    ['the name of a picture between single quotes, or none', '<img alt=\'一\'><img alt=二 src=a><img alt=""><img>', [['一', 0], ['二', 0]]],
    ['what is no tag', 'a < b and c > d', [['a < b and c > d', 0]]],
    ['nothing where there is none', '<br/>', []],
  ])('%s', (_, html, texts) => {
    expect(htmlTexts(html).map(({ text, below }) => [text, below])).toEqual(texts)
  })
})
