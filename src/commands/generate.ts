import { dirname, join, resolve } from 'node:path'
import { defineCommand } from 'citty'
import { generate, type Generated } from '../generate.ts'
import { say } from '../io.ts'

export const generateCommand = defineCommand({
  meta: { name: 'generate', description: 'Generate the deck of a report' },
  args: {
    report: { type: 'positional', description: 'The report, in Markdown', default: 'report.md' },
    out: { type: 'string', description: 'Folder of the deck (default: the report\'s own folder)', valueHint: 'DIR' },
  },
  async run({ args }) {
    const started = performance.now()
    const dir = args.out ?? dirname(args.report)
    const generated = await generate(args.report, dir)
    for (const line of summary(generated, dir, performance.now() - started)) say(line)
    return 0
  },
})

/** What a generation did, line by line. */
export function summary(generated: Generated, dir: string, milliseconds: number): string[] {
  const { recap, slides, written, removed, kept, unchanged, warnings } = generated
  return [
    ...warnings.map(({ message, line }) => `warning: ${recap.file}${line ? `:${line}` : ''}: ${message}`),
    ...kept.map(path => `kept: ${join(dir, path)} was edited by hand; it stays as it is (delete it to have it generated again)`),
    ...removed.map(path => `removed: ${join(dir, path)} has no section in the report any more`),
    `${recap.event.name}: ${recap.people.length} people, ${slides} slides → ${join(resolve(dir), 'slides.md')} (${written.length} written, ${unchanged.length} unchanged, ${kept.length} kept; ${Math.round(milliseconds)} ms)`,
  ]
}
