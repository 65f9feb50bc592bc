import { blanked } from '../blanked.ts'
import { SIGN, standIn } from './signs.ts'

/** What stands where a report has a mark of its dialect. */
export type Embed
  = | { kind: 'link', url: string, text: string }
    | { kind: 'image', url: string, alt: string }

/** A change of a report's text that leaves its length as it is. */
export interface Edit {
  start: number
  end: number
  /** At most as long as what it replaces; white space fills it up. */
  with: string
}

/** Takes notes of what is to be masked where. */
export class Mask {
  readonly edits: Edit[] = []
  readonly embeds: Embed[] = []
  private readonly numbers = new Map<string, number>()

  /** Turns a part to white space. */
  blank(start: number, end: number): void {
    this.write(start, end, '')
  }

  /** Takes a part out from between its neighbours. */
  drop(start: number, end: number): void {
    this.write(start, end, SIGN.nothing.repeat(end - start))
  }

  /** Puts a link or a picture in the place of a part. */
  embed(start: number, end: number, embed: Embed): void {
    const key = JSON.stringify(embed)
    const index = this.numbers.get(key) ?? this.embeds.push(embed) - 1
    this.numbers.set(key, index)
    this.write(start, end, standIn(index))
  }

  write(start: number, end: number, text: string): void {
    if (end > start && text.length <= end - start) this.edits.push({ start, end, with: text })
  }
}

/** The text with all of the edits in it; of two that overlap the first one counts. */
export function applyEdits(source: string, edits: Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue
    parts.push(source.slice(at, edit.start), edit.with, blanked(source.slice(edit.start + edit.with.length, edit.end)))
    at = edit.end
  }
  return parts.join('') + source.slice(at)
}
