import { extname, join, resolve } from 'node:path'
import { defineCommand } from 'citty'
import { ensureBrowser } from '../browser/ensure.ts'
import { UsageError } from '../errors.ts'
import { say } from '../io.ts'
import { readPublishedDeck } from '../publish/deck.ts'
import { exportPdf } from '../publish/export.ts'
import { exportBySlidev } from '../publish/slidev-export.ts'

const FORMATS = ['pdf', 'handout', 'pptx', 'png'] as const
type Format = typeof FORMATS[number]

export const exportDeck = defineCommand({
  meta: { name: 'export', description: 'Export the deck: a tagged PDF with bookmarks, the handout, PowerPoint or pictures' },
  args: {
    'dir': { type: 'positional', description: 'Folder of the deck', default: '.' },
    'format': { type: 'string', description: `${FORMATS.join(', ')} (default: as the output's name says, else pdf)`, valueHint: 'FORMAT' },
    'output': { type: 'string', description: 'The file; for png the folder (default: named after the event, in the deck\'s folder)', alias: 'o', valueHint: 'FILE' },
    'dark': { type: 'boolean', description: 'Export the dark side', default: false },
    'range': { type: 'string', description: 'Slides to export, e.g. 1,4-8', valueHint: 'RANGE' },
    'with-clicks': { type: 'boolean', description: 'A page for every click', default: false },
    'executable-path': { type: 'string', description: 'The browser to use (default: one that is found, or obtained)', valueHint: 'FILE' },
  },
  async run({ args }) {
    const format = formatOf(args.format, args.output)
    const { dark, range, 'with-clicks': withClicks } = args
    if (format === 'handout' && (dark || range || withClicks)) throw new UsageError('the handout has all slides, on white paper: leave out --dark, --range and --with-clicks')
    const deck = await readPublishedDeck(args.dir)
    if (range !== undefined) refuseRange(range, deck.slides.length)
    if (dark && deck.colorSchema === 'light') throw new UsageError('this deck has no dark side: its headmatter says colorSchema: light')
    const output = resolve(args.output ?? join(args.dir, fileName(deck.exportName, format)))
    const browser = await ensureBrowser(say, args['executable-path'])
    say(`exporting with ${browser.name} (${browser.path})`)
    if (format === 'pdf' || format === 'handout') await exportPdf(args.dir, output, deck, { format, dark, range, withClicks, browser: browser.path, say })
    else await exportBySlidev(args.dir, output, { format, dark, range, withClicks, browser: browser.path })
    say(`exported: ${output}`)
    return 0
  },
})

function formatOf(value: string | undefined, output: string | undefined): Format {
  const named = value ?? (extname(output ?? '').toLowerCase() === '.pptx' ? 'pptx' : 'pdf')
  const format = FORMATS.find(one => one === named)
  if (!format) throw new UsageError(`there is no format "${named}"; there are ${FORMATS.join(', ')}`)
  return format
}

const fileName = (name: string, format: Format): string => ({ pdf: `${name}.pdf`, handout: `${name}-handout.pdf`, pptx: `${name}.pptx`, png: `${name}-png` })[format]

/** `1,4-8`, of slides that there are. */
function refuseRange(range: string, count: number): void {
  const isRange = /^\d+(?:-\d*)?(?:,\d+(?:-\d*)?)*$/.test(range)
  const first = range.split(',').map(part => Number.parseInt(part, 10))
  if (!isRange || first.some(no => no < 1 || no > count)) throw new UsageError(`--range ${range}: write numbers from 1 to ${count}, as 1,4-8`)
}
