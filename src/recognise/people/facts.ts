import { proses, type Block } from '../../read/blocks.ts'
import { bitsOf, readPeople, type Named } from './name.ts'
import { bareTitle } from './recogniser.ts'

const ITEM = /^(?:\d{1,2}:\d{2}\S*\s+)?(?<title>.{4,160}?)\s*(?:[(（](?<a>[^()（）]{2,50}(?:[(（][^()（）]{2,50}[)）])?)[)）]|\s(?:by|[-–—/／|])\s+(?<b>.{2,60}))$/iu
const TITLE_COLUMN = /^(?:タイトル|題名|テーマ|セッション|発表(?:タイトル|内容)?|演題|内容|title|talk|session|topic|주제|제목|标题|主题|题目)$/iu
export const SPEAKER_COLUMN = /^(?:登壇者|発表者|スピーカー|講演者|講師|名前|氏名|speakers?|presenters?|name|발표자|연사|이름|讲师|演讲者|讲者|嘉宾|分享者|講師|講者|講員|演講者|嘉賓)$/iu
const LONGEST = 300

/** A title as two places of a report have it in common: letters and digits only, its number left out. */
export function titleKey(text: string): string {
  return bareTitle(text.slice(0, LONGEST).replace(/^[\s\p{No}\d.)）、:：-]+/u, '')).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Who gave which talk, as lists and tables of the report say. */
export function readProgramme(blocks: Block[]): Map<string, Named[]> {
  const programme = new Map<string, Named[]>()
  for (const { title, who } of blocks.flatMap(pairs)) {
    const people = readPeople(who)
    const key = titleKey(title)
    if (people && bitsOf(people) > 0 && key.length > 1) programme.set(key, people)
  }
  return programme
}

function pairs(block: Block): { title: string, who: string }[] {
  if (block.type === 'list') {
    return proses(block).flatMap(({ text }) => {
      const { title, a, b } = text.length <= LONGEST ? ITEM.exec(text)?.groups ?? {} : {}
      return title && (a ?? b) ? [{ title, who: (a ?? b) as string }] : []
    })
  }
  if (block.type !== 'table') return []
  const [head = [], ...rows] = block.rows.map(row => row.map(cell => cell.text.trim()))
  const title = head.findIndex(cell => cell.length < LONGEST && TITLE_COLUMN.test(cell))
  const who = head.findIndex(cell => cell.length < LONGEST && SPEAKER_COLUMN.test(cell))
  if (title < 0 || who < 0) return []
  return rows.flatMap(row => row[title] && row[who] ? [{ title: row[title], who: row[who] }] : [])
}
