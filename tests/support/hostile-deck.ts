import { detectFeatures, extractImagesUsage, parse } from '@slidev/parser'
import { sentencesOf } from '../../src/check/deck/sentences.ts'
import type { SourceSlide } from '../../src/check/evidence.ts'
import { bodyTexts, headingOf } from '../../src/check/text/slide.ts'
import { lostText } from '../../src/check/rules/lost-text.ts'
import { inventedText } from '../../src/check/rules/invented-text.ts'
import { solid } from '../../src/check/text/solid.ts'
import { RecapError } from '../../src/errors.ts'
import { planDeck } from '../../src/plan/index.ts'
import type { Slide } from '../../src/plan/slide.ts'
import { readReport } from '../../src/read/report.ts'
import { recognise } from '../../src/recognise/index.ts'
import { recapData } from '../../src/write/entry.ts'
import { fenceFor } from '../../src/write/escape.ts'
import { languageName } from '../../src/write/languages.ts'
import { snippetPath, writeSnippet } from '../../src/write/snippet.ts'
import { writeDeck, type DeckFiles } from '../../src/write/deck.ts'
import { filesOf } from './report.ts'
import { seenNothing } from '../check/support/evidence.ts'
import { noteText, shown } from './slidev.ts'
import { templateOf, type ToComponent } from './slidev-real.ts'

/**
 * Makes the deck of a report as Slidev makes it, and says what is wrong with it: nothing, or the first that is.
 * A report that is refused with a RecapError is none to make a deck of.
 */
export async function faultOf(source: string, toComponent: ToComponent, file = 'report.md'): Promise<string | undefined> {
  try {
    return await firstFault(source.replace(/\r\n?/g, '\n'), toComponent, file)
  }
  catch (error) {
    if (error instanceof RecapError) return undefined
    return error instanceof Error ? `${error.name}: ${error.message} ${error.name === 'TypeError' ? error.stack?.split('\n')[1] : ''}` : String(error)
  }
}

async function firstFault(source: string, toComponent: ToComponent, file: string): Promise<string | undefined> {
  const document = await readReport(source, file)
  const recap = recognise(document)
  const plan = planDeck(recap, document.lineOf)
  const files = filesOf(writeDeck(plan, { addons: [] }))
  const unseen = [...files].find(([, text]) => UNSEEN.test(text))
  if (unseen) return `${unseen[0]} has a character that turns others round, or a control`
  const slides: SourceSlide[] = []
  const entry = await parse(files.get('slides.md') ?? '', 'slides.md')
  if (entry.slides.length !== plan.sections.length) return `slides.md imports ${entry.slides.length} pages, planned were ${plan.sections.length}`
  for (const { name, slides: planned } of plan.sections) {
    const path = `pages/${name}.md`
    const badName = faultOfName(name)
    if (badName) return badName
    const page = await parse(files.get(path) ?? '', path)
    if (page.slides.length !== planned.length) return `${path} has ${page.slides.length} slides, planned were ${planned.length}`
    for (const [index, slide] of page.slides.entries()) {
      if (slide.frontmatter.id !== planned[index]?.id) return `${path} has the slide ${JSON.stringify(slide.frontmatter)} in place of ${planned[index]?.id}`
      const { katex: _, ...features } = detectFeatures(slide.raw)
      if (Object.values(features).some(Boolean)) return `Slidev brings ${JSON.stringify(features)} for ${slide.raw}`
      const pictures = extractImagesUsage(slide.content, slide.frontmatter)
      if (pictures.length > 0) return `Slidev loads ${pictures.join()} for ${slide.raw}`
      const template = templateOf(await toComponent(withCode(slide.content, planned[index] as Slide, files)))
      if (!STRIKES.test(source) && /<s>/.test(template)) return `struck through is what nobody struck: ${template}`
      const texts = shown(template)
      const codes = planned[index]?.body.flatMap(node => node.type === 'code' || node.type === 'snippet' ? [solid(node.value)] : []) ?? []
      const foreign = texts.find(({ path, text }) => isCode(path) && !codes.includes(solid(text)))
      if (foreign) return `no code of the report: ${foreign.text}`
      if (slide.title) shown(templateOf(await toComponent(`<div>\n\n${slide.title}\n\n</div>\n`)))
      slides.push({
        no: slides.length + 1,
        id: String(slide.frontmatter.id),
        title: headingOf(slide.content) ?? '',
        ...(slide.frontmatter.person ? { person: String(slide.frontmatter.person) } : {}),
        at: { file: path, line: 1 },
        raw: slide.raw,
        notes: slide.note ? noteLines(slide.note) : '',
        owner: 'generated',
        body: [...texts.filter(({ path }) => !isCode(path)).map(({ text }) => text), ...bodyTexts(slide.content)],
      })
    }
  }
  const evidence = {
    ...seenNothing,
    lang: recap.lang,
    deck: { slides, recap: recapData(plan), entry: { file: 'slides.md', line: 1 }, colorSchema: 'auto' as const },
    report: { file, recap, sentences: sentencesOf(source, recap.lang, file) },
  }
  const [fault] = [...lostText(evidence), ...inventedText(evidence)]
  return fault && `${fault.rule}: ${fault.message}${fault.words ? ` (${fault.words})` : ''}`
}

/** What changes how the characters behind it are shown (Unicode Standard Annex #9), and controls, as they are and in YAML's escapes. */
const UNSEEN = /[\u202A-\u202E\u2066-\u2069\0-\x08\x0B-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|\\u20(?:2[a-e]|6[6-9])|\\x(?:0[0-8]|1b)/i

/** Ways of striking words. */
const STRIKES = /~|<(?:del|s|strike)\b/i

/** A slide with the code that it shows from files: Slidev would look for them on the disk. */
const withCode = (content: string, slide: Slide, files: DeckFiles): string => slide.body.reduce((text, node) => {
  if (node.type !== 'snippet') return text
  const code = files.get(snippetPath(slide, node))
  if (code === undefined) throw new Error(`no file of the deck: ${snippetPath(slide, node)}`)
  const fence = fenceFor(code)
  return text.replace(writeSnippet(slide, node), () => `${fence}${languageName(node.lang) || 'txt'}\n${code}${fence}`)
}, content)

const isCode = (path: string): boolean => path.endsWith('pre>code')

function faultOfName(name: string): string | undefined {
  const bytes = Buffer.byteLength(`${name}.md`)
  if (/[\\/:*?"<>|\p{C}]|^[.-]|[. ]$/u.test(name) || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) || bytes > 255) return `no file's name: ${name} (${bytes} bytes)`
  return undefined
}

/** The lines of a note as Slidev shows it. */
const noteLines = (note: string): string => note.split(/\n(?:\n|(?=(?:-|\d+\.) ))|  \n/).map(noteText).join('\n')
