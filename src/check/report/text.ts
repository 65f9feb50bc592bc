import type { CheckResult, Finding, TheirSlide } from '../finding.ts'
import { quote } from '../rules/words.ts'
import { countFindings, faultyRules } from './counts.ts'
import { en } from './html/words.ts'
import { inOrder } from './order.ts'
import { type Palette, paletteFor } from './palette.ts'
import { formatPlace } from './place.ts'
import { printable } from './printable.ts'
import { PROMISE_NAMES, PROMISES } from './promises.ts'
import { notableViews } from './views.ts'

/** Of what people wrote themselves, so many lines are quoted. */
const QUOTED = 3
/** And of each, so many characters. */
const LONGEST = 80

/**
 * The result for a terminal, ending in a line break: findings (the whole
 * deck's first, then by slide), slides that are people's own, a summary.
 * Nothing is aligned after text of the deck: nobody knows how wide a terminal
 * draws it.
 */
export function formatText(result: CheckResult, palette: Palette = paletteFor(false)): string {
  const paragraphs = [
    ...inOrder(result.findings).map(finding => findingText(finding, result, palette)),
    ...(result.theirs.length > 0 ? [theirsText(result.theirs, palette)] : []),
    summaryText(result, palette),
  ]
  return `${paragraphs.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function findingText(finding: Finding, result: CheckResult, palette: Palette): string[] {
  const { rule, severity, slide, at, message, help } = finding
  const where = slide === undefined ? 'whole deck' : `slide ${slide}`
  const facts = factsOf(finding, result)
  return [
    `${palette.strong(line(formatPlace(at)))}: ${palette[severity](`${severity}: ${rule}`)} ${palette.quiet(`(${where})`)}`,
    `  ${line(message)}`,
    ...(facts ? [`  ${line(facts)}`] : []),
    ...(help ? [`  → ${line(help)}`] : []),
  ]
}

/** `measured 1004 px; allowed 980 px; in print light and print dark` */
function factsOf(finding: Finding, result: CheckResult): string {
  const { measured, allowed } = finding
  const views = notableViews(finding, result)
  return [
    ...(measured ? [`measured ${measured}`] : []),
    ...(allowed ? [`allowed ${allowed}`] : []),
    ...(views.length > 0 ? [`in ${series(views)}`] : []),
  ].join('; ')
}

function theirsText(theirs: TheirSlide[], palette: Palette): string[] {
  return [
    `Slides that people edited or wrote; what they say beyond the report is theirs, and no fault`,
    ...theirs.toSorted((a, b) => a.slide - b.slide).flatMap(({ slide, at, how, own }) => [
      `  ${palette.strong(line(formatPlace(at)))}: ${how} ${palette.quiet(`(slide ${slide})`)}`,
      ...own.slice(0, QUOTED).map(text => `    ${quote(line(text), LONGEST)}`),
      ...(own.length > QUOTED ? [`    and ${own.length - QUOTED} more`] : []),
    ]),
  ]
}

function summaryText(result: CheckResult, palette: Palette): string[] {
  const { title, findings, slides, views, sentences } = result
  const { perRule } = countFindings(findings)
  const lookedAt = `${slides.length} ${en.slidesUnit(slides.length)} in ${views.length} ${en.viewsUnit(views.length)} (${views.join(', ')})`
  const found = `${sentences} ${en.sentencesUnit(sentences)} of the report ${perRule['lost-text'] > 0 ? 'looked for' : 'accounted for'}`
  return [
    palette.strong(line(title)),
    `${lookedAt}; ${found}`,
    ...(findings.length > 0 ? verdict(result, palette) : proof(palette)),
  ]
}

/** `2 errors: overflow 1, contrast 1` and the like for warnings. */
function verdict(result: CheckResult, palette: Palette): string[] {
  const { errors, warnings, perRule } = countFindings(result.findings)
  const rules = (severity: Finding['severity']) => faultyRules(result, severity)
  const each = (severity: Finding['severity']) => rules(severity).map(rule => `${rule} ${perRule[rule]}`).join(', ')
  return [
    ...(errors > 0 ? [palette.error(`${en.errors(errors)}: ${each('error')}`)] : ['No errors']),
    ...(warnings > 0 ? [palette.warning(`${en.warnings(warnings)}: ${each('warning')} (${rules('warning').map(rule => `--warn ${rule}`).join(' ')})`)] : []),
  ]
}

/** What it means that nothing was found. */
function proof(palette: Palette): string[] {
  return [
    palette.good(`${en.noFindings}:`),
    ...PROMISE_NAMES.map(name => `  ${en.promises[name]}: ${PROMISES[name].map(rule => en.proves[rule]).join('; ')}`),
  ]
}

/** Somebody's text as one line. */
const line = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()

const series = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
