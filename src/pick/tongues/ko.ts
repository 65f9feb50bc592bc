import { after, before, ordered, sentenceEnd, type Joint } from '../cuts.ts'
import type { Tongue } from '../tongue.ts'

const CONNECTIVE = '(?:그리고|또한|또|하지만|그러나|그런데|그래서|따라서|특히|더불어|마지막으로|먼저|우선|다음으로|이후|게다가|즉|물론|사실|개인적으로(?:는)?|그럼|아무튼|예를 들어|끝으로)'

const STARTS: readonly Joint[] = [
  { pattern: new RegExp(`^${CONNECTIVE},?\\s+`, 'gu'), worth: 1 },
  { pattern: /[,;]\s*/gu, worth: 0.75 },
  { pattern: /(?:께서는|님은|에서는|에는|는데요?|지만|면서|아서|어서|해서|니까|므로|때문에|다보니|하고|되고|했고|았고|었고)\s+/gu, worth: 0.65 },
]

const ENDS: readonly Joint[] = [
  { pattern: /\s*(?:라고|다고|구나|다는)\s*(?:생각|느꼈|느낌)/gu, worth: 0.8 },
  { pattern: /\s*(?:ㅎㅎ+|ㅋㅋ+|\^\^|:\)|:D|~+)\s*$/gu, worth: 1 },
]

export const korean: Tongue = {
  starts: sentence => ordered([{ at: 0, worth: 1 }, ...after(sentence, STARTS)]),
  ends: sentence => ordered([{ at: sentenceEnd(sentence), worth: 1 }, ...before(sentence, ENDS)]),
  faults: [
    { name: 'ends before its verb does', pattern: /(?:[고며면서]|지만|는데|니까|어서|아서|해서|려고|도록|거나|든지|다가|므로|때문에|위해|통해|대해|에게|에서|까지|부터|[을를이가은는의와과도])$/u },
    { name: 'begins with a dangling pronoun', pattern: /^(?:이것|그것|저것|이는|이를|이런|그런|저런|이러한|그러한|이렇게|그렇게|여기|거기|그\s|이\s(?!행사|세미나|발표|세션)|이때|그때|이분|그분)/u },
    { name: 'introduces somebody', pattern: /님(?:입니다|이십니다)?[!.]?$/u },
    { name: 'calls somebody up', pattern: /번째\s?(?:발표|순서)|(?:발표|다음) 순서|차례(?:가|입니다|예요|였)/u },
    { name: 'says why, and of what not', pattern: /때문(?:입니다|이다|이에요|이었습니다)$/u, soft: true },
    { name: 'says that it was good, not what', pattern: /^(?:매우|정말|참|아주|너무)?\s?\S{0,6}\s?(?:깊은|있는|좋은|멋진|훌륭한|유익한|재미있는|소중한|즐거운|알찬)\s\S{1,10}(?:\s아니었나|(?:이)?었|였|(?:이)?라고)[^,]{0,16}$/u, dull: true },
    { name: 'says that it was good, not what', pattern: /(?:좋은|유익한|인상적인|재미있는|훌륭한)\s(?:발표|세션|강연|시간)(?:이?라고|였|이었)[^,]{0,12}$/u, dull: true },
    { name: 'says that there was a talk, not what it said', pattern: /(?:에 대해|에 대한|에 관한|관련)\s?(?:발표|이야기|설명|소개|강연)[를을]?\s?(?:해|하|진행|들려)[^,]{0,10}$/u, dull: true },
    { name: 'is thanks', pattern: /(?:힘|애)써\s?주/u },
    { name: 'begins with a conjunction', pattern: /^(?:그리고|또한|하지만|그러나|그런데|그래서|따라서|더불어|게다가|그럼)(?:\s|,)/u },
    { name: 'begins in the middle of a clause', pattern: /^(?:하|되|했|됐|있|없)(?:는|고|었|았|며|여|습|다|지)/u },
  ],
  losses: [
    { name: 'is a reason without what follows from it', after: /^[^,.]{0,16}(?:때문에|니까|므로|(?:아|어|해)서)/u, soft: true },
    { name: 'is half of a way', before: /\S(?:에서|부터),?\s+$/u, phrase: /^[^,]{1,20}까지/u },
    { name: 'is the last of several', before: /(?:고|며|서),\s*$/u, phrase: /^[^,]{1,30}[을를]\s[^,]*,/u },
    { name: 'is the last of several', before: /\s\S*[^고며서만데니까면은는지다요\s],\s*$/u, soft: true },
    { name: 'has lost its subject', before: /(?:지만|는데요?|면서|다보니|니까|아서|어서|해서|하고|되고|했고|았고|었고)\s+$/u, phrase: /^(?!\S*(?:[은는이가도]|께서는?|에서는|에는)\s)/u, soft: true },
  ],
  words: text => text.match(/[A-Za-z][\w.+#-]*\w|\p{Script=Hangul}{2,}/gu) ?? [],
  stopWords: new Set('그리고 그래서 하지만 그런데 정말 너무 매우 아주 많이 많은 조금 다시 함께 같이 오늘 이번 다음 지난 때문 때문에 대한 대해 통해 위해 있는 있다 있습니다 있었습니다 없는 하는 하고 했습니다 합니다 됩니다 되었습니다 이후 모두 우리 저희 제가 저는 나는 여러분 여러 분들 것을 것이 것은 수가 경우 정도 발표 세미나 행사 세션 후기 참가 참석 시간 내용 자료 링크 진행 감사합니다 안녕하세요'.split(' ')),
  claim: /(?:[다요죠까네임음함됨]|[!！?？])$/u,
  shortest: 8,
  widest: 50,
}
