import { defineCommand } from 'citty'
import { examineFile } from '../generate.ts'
import type { Part, Session } from '../recap.ts'
import type { Examination } from '../recognise/index.ts'
import type { Refusal } from '../recognise/choose.ts'
import type { Nomination } from '../recognise/people/nominate.ts'

export const inspect = defineCommand({
  meta: { name: 'inspect', description: 'Print what is recognised in a report, and why, as JSON: people, talks, sessions, topics, and the headings that are nobody\'s' },
  args: {
    report: { type: 'positional', description: 'The report; "people:" in its front matter corrects what is recognised', default: 'report.md' },
  },
  async run({ args }) {
    process.stdout.write(`${JSON.stringify(inspection(await examineFile(args.report)), null, 2)}\n`)
    return 0
  },
})

/** A recap as people and scripts want to see it: who, what, where it stands, and why; without the text itself. */
export function inspection({ recap, division, chosen, refused, sessions }: Examination) {
  const { title, lang, organisation, source, date, minutes, event, people, topics, opening, closing, counts, warnings } = recap
  const nominated = new Map(chosen.map(nomination => [nomination.line, nomination]))
  const sessionsOf = (id: string, own: Session[]) => own.map((session) => {
    const found = sessions.get(id)?.find(({ title }) => title === session.title)
    return { ...session, ...(found && { foundBy: found.foundBy, words: found.words }) }
  })
  return {
    title,
    lang,
    organisation: organisation ?? null,
    source: source ?? null,
    date: date ?? null,
    minutes: minutes ?? null,
    event,
    counts,
    division,
    people: people.map(person => ({
      name: person.name,
      handle: person.handle ?? null,
      affiliation: person.affiliation ?? null,
      members: person.members ?? [],
      role: person.role,
      talks: person.talks,
      sessions: sessionsOf(person.id, person.sessions),
      line: person.line,
      foundBy: person.foundBy,
      sections: person.parts.flatMap(({ heading }) => heading ? [{ heading: heading.prose.text, line: heading.line, ...reasons(nominated.get(heading.line)) }] : []),
    })),
    topics: topics.map(topic => ({
      title: topic.title,
      line: topic.line,
      sessions: sessionsOf(topic.id, topic.sessions),
      headings: topic.parts.flatMap(describePart),
    })),
    opening: opening.flatMap(describePart),
    closing: closing.flatMap(describePart),
    refused: refused.map(describeRefusal),
    warnings,
  }
}

const describePart = ({ heading, author }: Part) =>
  heading ? [{ heading: heading.prose.text, author: author ?? null, line: heading.line }] : []

/** Which recogniser, in which words, and what spoke for it, in bits. */
const reasons = (nomination: Nomination | undefined) => nomination
  ? {
      foundBy: nomination.recogniser.name,
      words: nomination.claim.words,
      bits: rounded(nomination.bits),
      evidence: nomination.evidence.map(({ why, bits }) => ({ why, bits: rounded(bits) })),
    }
  : {}

const describeRefusal = ({ heading, line, why, nomination }: Refusal) =>
  ({ heading, line, why, ...(nomination && { name: nomination.claim.people.map(({ name }) => name).join(' & ') }), ...reasons(nomination) })

const rounded = (bits: number): number => Math.round(bits * 10) / 10
