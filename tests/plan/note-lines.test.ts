import { expect, it } from 'vitest'
import { noteLines } from '../../src/plan/note-lines.ts'
import { notesOf } from '../../src/plan/notes.ts'
import { blocksOf, documentOf, unitsOf } from '../support/markdown.ts'

const linesOf = (markdown: string): string[] => {
  const { lineOf } = documentOf(markdown)
  return blocksOf(markdown).flatMap(block => block.type === 'paragraph' ? noteLines(block.prose, lineOf) : []).map(({ text }) => text)
}

it.each<[name: string, markdown: string, lines: string[]]>([
  ['a name and what is said of it', 'new garden\n水やりを覚えた[じょうろ](https://a.example/can)が発売', ['new garden', '水やりを覚えたじょうろが発売']],
  ['three lines, of which the first goes on', '土は乾いてから\\\n水やりは朝のうちに、日の当たる前\\\n肥料は月に一度', ['土は乾いてから水やりは朝のうちに、日の当たる前', '肥料は月に一度']],
  ['notes with hard breaks', '苗は四月<br>\n植えつけは霜がおりなくなる五月<br>\n収穫は八月', ['苗は四月', '植えつけは霜がおりなくなる五月', '収穫は八月']],
  ['a sentence without its full stop, and one with it', '苗を貰うまで長い列でした（初日だけｗ）  \n二日目からはすぐに貰えました。', ['苗を貰うまで長い列でした（初日だけｗ）', '二日目からはすぐに貰えました。']],
])('%s: each line is a note', (_, markdown, lines) => {
  expect(linesOf(markdown)).toEqual(lines)
})

it.each<[name: string, markdown: string]>([
  ['a sentence over two lines', 'この中から必要なものだけ持参し、\n朝の庭へ。'],
  ['a text that was wrapped', '春の庭で最初にすることは土を\n作ることで水やりはその次だと\n聞いた話'],
  ['a sentence that goes on behind its verb', '水やりは朝がいちばんいいですと聞いて\nいたが、夕方でもいいらしい'],
  ['a line that begins with what joins it', '苗を貰えました\nが列は長かった'],
  ['what is said in brackets of the line before', '庭の話が少ない気がする\n（鉢の話は多くて、時間いっぱいまで続いた）'],
  ['words within brackets', '花「朝の\n水やりと、夕方の水やり」を聴く'],
  ['words of a link', '[朝の庭\n水やりと、夕方の水やりの話](https://a.example)を聴く'],
  ['English, whose lines are joined by a space', 'new garden\nwith a can that knows when to water'],
])('%s stays whole', (_, markdown) => {
  expect(linesOf(markdown)).toHaveLength(1)
})

it('the notes have each on a line of its own', () => {
  expect(notesOf(unitsOf('new garden\n水やりを覚えたじょうろが発売')).map(note => 'text' in note ? note.text : '')).toEqual(['new garden', '水やりを覚えたじょうろが発売'])
})
