import type { Evidence } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { countFaults, minuteFaults, peopleFaults, topicFaults } from './wrong-count/headmatter.ts'
import { orderFaults } from './wrong-count/order.ts'
import { sectionFaults } from './wrong-count/sections.ts'

/**
 * Where the deck counts or names other people, topics, talks, sessions or minutes than the report: in the headmatter,
 * in its sections, in the running order. What the report itself counts wrong is a warning of the generation's.
 */
export function wrongCount(evidence: Evidence): Fault[] {
  const { recap } = evidence.deck
  const inHeadmatter = recap
    ? [...peopleFaults(evidence, recap), ...topicFaults(evidence, recap), ...countFaults(evidence, recap), ...minuteFaults(evidence, recap)]
    : [noData(evidence)]
  return [...inHeadmatter, ...sectionFaults(evidence), ...orderFaults(evidence)]
}

const noData = ({ deck }: Evidence): Fault => ({
  rule: 'wrong-count',
  message: 'the headmatter has no "recap:"',
  measured: 'none',
  allowed: 'who speaks, and for how many minutes',
  help: 'generate the deck: recap generate',
  at: deck.entry,
})
