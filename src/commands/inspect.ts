import { defineCommand } from 'citty'
import { recogniseFile } from '../generate.ts'
import type { Part, Recap } from '../recap.ts'

export const inspect = defineCommand({
  meta: { name: 'inspect', description: 'Print what is recognised in a report, as JSON' },
  args: {
    report: { type: 'positional', description: 'The report, in Markdown', default: 'report.md' },
  },
  async run({ args }) {
    process.stdout.write(`${JSON.stringify(inspection(await recogniseFile(args.report)), null, 2)}\n`)
    return 0
  },
})

/** A recap as people and scripts want to see it: who, what, where it stands; without the text itself. */
export function inspection(recap: Recap) {
  const { title, lang, organisation, source, date, minutes, event, people, opening, closing, counts, warnings } = recap
  return {
    title,
    lang,
    organisation: organisation ?? null,
    source: source ?? null,
    date: date ?? null,
    minutes: minutes ?? null,
    event,
    counts,
    people: people.map(person => ({
      name: person.name,
      handle: person.handle ?? null,
      role: person.role,
      talks: person.talks,
      sessions: person.sessions,
      line: person.line,
      foundBy: person.foundBy,
    })),
    opening: opening.flatMap(describePart),
    closing: closing.flatMap(describePart),
    warnings,
  }
}

const describePart = ({ heading, author }: Part) =>
  heading ? [{ heading: heading.prose.text, author: author ?? null, line: heading.line }] : []
