import type { Evidence, SourceSlide } from './evidence.ts'
import { RULES, VIEWS, type CheckResult, type Fault, type Finding, type Place, type RuleName } from './finding.ts'
import { rules } from './rules/index.ts'
import { passagesOf } from './rules/provenance.ts'
import { theirSlides } from './rules/theirs.ts'
import { solid } from './text/solid.ts'

/** Judges the evidence by all rules. The faults of one kind that show in several views are one finding. */
export function judge(evidence: Evidence, { title, dir }: { title: string, dir: string }): CheckResult {
  const faults = RULES.flatMap(rule => rules[rule](evidence))
  return {
    title,
    lang: evidence.lang,
    dir,
    report: evidence.report.file,
    slides: evidence.deck.slides.map(({ no, id, title, at, owner, ...slide }) => ({
      no,
      ...(id !== undefined && { id }),
      title,
      at,
      owner,
      passages: passagesOf({ no, title, at, owner, ...slide }, evidence.report),
    })),
    findings: findingsOf(faults, evidence),
    theirs: theirSlides(evidence),
    views: VIEWS.filter(view => evidence.views[view]),
    sentences: evidence.report.sentences.length,
  }
}

/** Rules that the user is content to be warned of. */
export const withWarnings = (result: CheckResult, warn: RuleName[]): CheckResult => ({
  ...result,
  findings: result.findings.map(finding => ({ ...finding, severity: warn.includes(finding.rule) ? 'warning' : 'error' })),
})

/** Rules whose faults are the same in every view; they name one for the picture. */
const ALIKE = new Set<RuleName>(['missing-glyph', 'broken-link'])

function findingsOf(faults: Fault[], { deck }: Evidence): Finding[] {
  const found = new Map<string, Finding>()
  for (const fault of faults) {
    const { rule, slide, message, measured, allowed, help, view, box } = fault
    const key = JSON.stringify([rule, slide, message, fault.at])
    const finding = found.get(key) ?? {
      rule,
      severity: 'error' as const,
      ...(slide !== undefined && { slide }),
      at: fault.at ?? placeOf(deck.slides.find(({ no }) => no === slide), fault.words) ?? deck.entry,
      message,
      measured,
      allowed,
      help,
      views: [],
      boxes: [],
    }
    found.set(key, finding)
    if (view && !ALIKE.has(rule) && !finding.views.includes(view)) finding.views.push(view)
    if (view && box) finding.boxes.push({ view, box })
  }
  return [...found.values()].sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0) || RULES.indexOf(a.rule) - RULES.indexOf(b.rule))
}

/** Where the words stand in the slide's page: the line that has them, or the first that has their beginning, or where the slide begins. */
function placeOf(slide: SourceSlide | undefined, words = ''): Place | undefined {
  if (!slide) return undefined
  const wanted = bare(words)
  const lines = slide.raw.split('\n').map(bare)
  const index = wanted ? [wanted, wanted.slice(0, 12)].map(part => lines.findIndex(line => line.includes(part))).find(at => at >= 0) : undefined
  return { file: slide.at.file, line: slide.at.line + Math.max(0, index ?? 0) }
}

/** Markdown without what escapes and frames its words. */
const bare = (markdown: string): string => solid(markdown.replace(/<[^>]*>|[\\*_`]/g, ''))
