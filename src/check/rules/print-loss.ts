import type { Evidence, PdfPage, SlideView, TextBlock } from '../evidence.ts'
import { solid } from '../text/solid.ts'
import type { Fault, View } from '../finding.ts'
import { leavesItsPlace } from './overflow.ts'
import { quote } from './words.ts'

/**
 * What is on a slide is on its page of the PDF, letter by letter, and nothing
 * else is. And what the screen shows the print view shows, in both colour schemes.
 */
export function printLoss(evidence: Evidence): Fault[] {
  const { views, pdf } = evidence
  const screen = views['screen light'] ?? views['screen dark'] ?? []
  const printed = views['print light'] ?? views['print dark'] ?? []
  if (pdf.length !== screen.length) {
    return [{
      rule: 'print-loss',
      message: 'the PDF does not have one page for each slide',
      measured: `${pdf.length} pages`,
      allowed: `${screen.length} pages, one for each slide`,
      help: 'see which slide is broken in two, or left out: recap export',
    }]
  }
  return [
    ...screen.flatMap((slide, index) => inPdf(slide, printed[index]?.blocks ?? [], pdf[index] as PdfPage, boxesOn(slide.no, evidence))),
    ...(['light', 'dark'] as const).flatMap(scheme => inPrintView(views[`screen ${scheme}`] ?? [], views[`print ${scheme}`] ?? [], `print ${scheme}`)),
  ]
}

const HELP = 'see what hides it in print (a style for @media print, a box that cuts it off)'

/** A hand and the colour of its skin are one shape, for which a PDF has no letter: 👏🏻. */
const SKINNED = /\p{Emoji_Modifier_Base}\p{Emoji_Modifier}/gu
/** What of a line a PDF has letters for. */
const letteredOf = (text: string): string => solid(text.replace(SKINNED, ''))

/** Lines of a slide that its page does not have, and letters of the page that the slide does not. */
function inPdf(slide: SlideView, printed: TextBlock[], page: PdfPage, boxes: string): Fault[] {
  const lines = slide.blocks.flatMap(block => block.lines)
  // What leaves its place is cut off in print as on screen: that is what overflow says. What the print view has not, is said there.
  const print = solid(printed.filter(block => !leavesItsPlace(block)).flatMap(block => block.lines).map(line => line.text).join('\0'))
  const lost = lines.filter(({ text }) => print.includes(solid(text)) && missing(letteredOf(text), page.text + boxes, alike).length > 0)
  const shown = lines.map(line => solid(line.text)).join('') + solid(slide.extra ?? '')
  const written = new Map([...shown].flatMap(character => alike(character).map(one => [one, character] as const)))
  const surplus = letters(missing(page.text + page.outside, shown, character => [written.get(character) ?? '']))
  return [
    ...lost.map((line): Fault => ({
      rule: 'print-loss',
      slide: slide.no,
      box: line.box,
      view: 'print light',
      words: line.text,
      message: `text ${quote(line.text)} is not in the PDF as it is on the slide`,
      measured: `${missing(letteredOf(line.text), page.text, alike).length} of ${[...solid(line.text)].length} characters are not on its page`,
      allowed: 'the slide\'s text, letter by letter',
      help: HELP,
    })),
    ...surplus.length === 0
      ? []
      : [{
          rule: 'print-loss' as const,
          slide: slide.no,
          message: `the PDF's page holds text that the slide does not show: ${quote(surplus)}`,
          measured: `${surplus.length} characters more`,
          allowed: 'the slide\'s text, and nothing else',
          help: 'see where it comes from: text cut off on the slide before, or shown in print only',
        }],
  ]
}

/** Characters that the deck's fonts do not have; in the PDF they may be a picture, or nothing. That is what missing-glyph says. */
const boxesOn = (slide: number, { foreignGlyphs }: Evidence): string =>
  foreignGlyphs.filter(({ slides }) => slides.includes(slide)).map(({ character }) => character.repeat(99)).join('')

/** Lines on screen that the print view leaves out. */
function inPrintView(screen: SlideView[], print: SlideView[], view: View): Fault[] {
  return screen.flatMap((slide, index) => {
    const printed = solid((print[index]?.blocks ?? []).flatMap(block => block.lines).map(line => line.text).join(''))
    return slide.blocks.flatMap(({ lines }) => {
      const text = solid(lines.map(line => line.text).join(''))
      return printed.includes(text)
        ? []
        : [{
            rule: 'print-loss' as const,
            slide: slide.no,
            view,
            words: text,
            message: `text ${quote(text)} is on screen, but not in print`,
            measured: 'not in the print view',
            allowed: 'all that is on screen',
            help: HELP,
          }]
    })
  })
}

/** Two letters with one glyph have one code in a PDF: what a report writes with a compatibility form, a PDF may have with the letter itself. */
const alike = (character: string): string[] => character === '\uFF5E' ? ['\u301C', '~'] : [ACCENTS[character] ?? character.normalize('NFKC')]

/** Accents over what has no letter with them, and the same accents alone: (•̀ㅁ•́). */
const ACCENTS: Readonly<Record<string, string>> = { '\u0300': '`', '\u0301': '´', '\u0302': '^', '\u0303': '~', '\u0304': '¯', '\u0308': '¨' }

/** Characters of a text, counted, that another does not have as often; of those that `others` gives for one, any will do. */
function missing(text: string, other: string, others: (character: string) => string[] = () => []): string {
  const there = new Map<string, number>()
  for (const character of other.normalize('NFC')) there.set(character, (there.get(character) ?? 0) + 1)
  let absent = ''
  for (const character of text.normalize('NFC')) {
    const found = [character, ...others(character)].find(one => (there.get(one) ?? 0) > 0)
    if (found !== undefined) there.set(found, (there.get(found) as number) - 1)
    else absent += character
  }
  return absent
}

/** Bullets and numbers of lists are drawn by the browser; letters never are. */
const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')
