import type { ReportSentence } from '../evidence.ts'
import { solid } from '../text/solid.ts'

/** What stands together in the report, without white space: the sentences of a paragraph, the items of a list. */
interface Passage {
  text: string
  /** Whether a character stands directly behind the one before it. */
  joined: boolean[]
}

export interface ReportWords {
  /** Whether the words stand in one passage of the report as they are, with no word or number cut in two. */
  has: (text: string) => boolean
  /** Whether the words are all of one sentence, item or cell. */
  isSentence: (text: string) => boolean
  /** Whether the words are whole sentences of one passage, or of one and the next, one after the other, some perhaps left out: a heading of a page may have paragraphs in it. */
  areSentences: (text: string) => boolean
  /** The same for code, between whose lines some may be empty. */
  areLines: (text: string) => boolean
}

/** A phrase stands on a slide without it (src/plan/full-stops.ts). */
const FULL_STOP = /[。．.]\s*$/u

/** The report's words, to ask whether a text is among them. `marked` are those that its authors marked, where they may have cut a word themselves. */
export function reportWords(sentences: ReportSentence[], marked: string[] = []): ReportWords {
  const cut = new Set(marked.flatMap(text => [text, text.replace(FULL_STOP, '')]).map(solid))
  const groups = passagesOf(sentences)
  const passages = groups.map(toPassage)
  const numbered = sentences.flatMap(({ sign, text }) => sign === undefined ? [] : solid(sign + text))
  const inOrder = groups.map(group => group.map(({ text }) => solid(text)))
  const all = inOrder.flat()
  const whole = new Set([...all, ...numbered])
  return {
    has: (text) => {
      const words = solid(text)
      return words !== '' && passages.some(passage => stands(words, passage) || (cut.has(words) && passage.text.includes(words)))
    },
    isSentence: text => whole.has(solid(text)),
    areSentences: text => inOrder.some((passage, index) => isSequence(solid(text), [...passage, ...inOrder[index + 1] ?? []])),
    areLines: text => isSequence(solid(text), all),
  }
}

/** Sentences on one line, or on lines with no empty one between. */
function passagesOf(sentences: ReportSentence[]): ReportSentence[][] {
  const passages: ReportSentence[][] = []
  for (const sentence of sentences) {
    const last = passages.at(-1)?.at(-1)
    if (last && sentence.from <= last.to + 1) passages.at(-1)?.push(sentence)
    else passages.push([sentence])
  }
  return passages
}

function toPassage(sentences: ReportSentence[]): Passage {
  const passage: Passage = { text: '', joined: [] }
  for (const { sign = '', text } of sentences) {
    let joined = false
    for (const character of sign + text) {
      const seen = solid(character)
      // All of a character's UTF-16 units but the first are joined to it.
      for (let unit = 0; unit < seen.length; unit++) passage.joined.push(unit > 0 || joined)
      passage.text += seen
      // What takes no room changes nothing: neither does it join, nor does it part.
      joined = seen !== '' || (joined && !/\s/u.test(character))
    }
  }
  return passage
}

function stands(words: string, { text, joined }: Passage): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isCut(at, text, joined) && !isCut(at + words.length, text, joined)) return true
  }
  return false
}

const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** Whether a word or a number goes on across a place: "art" is no word of "start", nor 4 a number of 40. */
function isCut(at: number, text: string, joined: boolean[]): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]]
  if (!joined[at]) return false
  return (LETTER.test(before) && LETTER.test(after)) || (/\d/.test(before) && /\d/.test(after))
}

/** Whether a text is some of the pieces in their order, each whole, with nothing between. */
function isSequence(text: string, pieces: string[]): boolean {
  if (text === '') return false
  // For each place that can be reached, how few of the pieces are used up there.
  const used: (number | undefined)[] = Array.from({ length: text.length + 1 })
  used[0] = 0
  for (let at = 0; at < text.length; at++) {
    const from = used[at]
    if (from === undefined) continue
    for (let index = from; index < pieces.length; index++) {
      const piece = pieces[index] as string
      if (piece === '' || !text.startsWith(piece, at)) continue
      const end = at + piece.length
      used[end] = Math.min(used[end] ?? Number.POSITIVE_INFINITY, index + 1)
    }
  }
  return used[text.length] !== undefined
}
