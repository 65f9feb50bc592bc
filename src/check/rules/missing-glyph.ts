import type { Evidence } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { blockViews } from './words.ts'

/** Characters that the deck's own fonts do not have: on another machine they look different, or like a box. */
export const missingGlyph = (evidence: Evidence): Fault[] => evidence.foreignGlyphs.flatMap(({ slides, character, asked, drawnWith }) =>
  slides.map((slide): Fault => {
    const seen = blockViews(evidence).find(({ no, block }) => no === slide && block.lines.some(line => line.text.includes(character)))
    const run = seen?.block.lines.flatMap(line => line.runs).find(({ text, font }) => font === asked && text.includes(character))
    return {
      rule: 'missing-glyph',
      slide,
      words: run?.text ?? character,
      ...(seen && { view: seen.view }),
      ...(run && { box: run.box }),
      message: `the deck's fonts have no ${codePoints(character)} “${character}”`,
      measured: drawnWith ? `drawn with this machine's ${drawnWith}` : 'drawn as an empty box',
      allowed: firstFamily(asked),
      help: 'write it with other characters, or add a font that has it',
    }
  }))

const codePoints = (text: string): string =>
  [...text].map(one => `U+${(one.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

const firstFamily = (font: string): string => /(?:"([^"]+)"|([^\s,"]+))(?:,|$)/.exec(font.replace(/^\S+ \S+ /, ''))?.slice(1).find(Boolean) ?? font
