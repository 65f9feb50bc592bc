import type { Finding, RuleName } from '../../finding.ts'
import { type Counts, countFindings } from '../counts.ts'
import { PROMISE_NAMES, PROMISES, type PromiseName } from '../promises.ts'
import { html, type Html } from './escape.ts'
import { type Context, worst } from './model.ts'
import type { Words } from './words.ts'

/** The head of the page: which deck, the verdict, what was looked at. */
export function summary(context: Context): Html {
  const { words, result } = context
  const counts = countFindings(result.findings)
  return html`
<header class="top">
<p class="eyebrow"><b>recap check</b> <span><code>${result.report}</code> → <code>${result.dir}</code></span></p>
<h1 lang="${result.lang}">${result.title}</h1>
<div class="verdict ${worst(result.findings)}">
<p class="said">${verdict(context, counts)}</p>
<ul class="figures">
<li><span>${figure(result.slides.length, words.slidesUnit)} <i>×</i> ${figure(result.views.length, words.viewsUnit)}</span><small>${words.lookedAt}</small></li>
<li><span>${figure(result.sentences, words.sentencesUnit)}</span><small>${counts.perRule['lost-text'] > 0 ? words.lookedFor : words.accountedFor}</small></li>
</ul>
</div>
</header>`
}

/** `14 errors, 2 warnings`: the worse one large. */
function verdict({ words }: Context, { errors, warnings }: Counts): Html {
  const said = [...(errors > 0 ? [words.errors(errors)] : []), ...(warnings > 0 ? [words.warnings(warnings)] : [])]
  const [first = words.noFindings, ...rest] = said
  return html`<b>${first}</b>${rest.map(text => html` <span>${text}</span>`)}`
}

const figure = (count: number, unit: (count: number) => string): Html => html`<b>${count}</b> ${unit(count)}`

/** What was checked, promise by promise: what holds is said, what does not is counted. */
export function checks(context: Context): Html {
  return html`
<section class="checks" aria-labelledby="checked">
<h2 id="checked">${context.words.checked}</h2>
<div class="promises">${PROMISE_NAMES.map(name => promise(context, name))}</div>
</section>`
}

function promise({ words, result }: Context, name: PromiseName): Html {
  const of = (rule: RuleName) => result.findings.filter(finding => finding.rule === rule)
  return html`
<section class="${worst(PROMISES[name].flatMap(of))}">
<h3>${words.promises[name]}</h3>
<ul>${PROMISES[name].map(rule => check(words, rule, of(rule)))}</ul>
</section>`
}

function check(words: Words, rule: RuleName, findings: Finding[]): Html {
  return findings.length === 0
    ? html`<li class="holds">${words.proves[rule]}</li>`
    : html`<li class="${worst(findings)}"><b>${words.rules[rule]}</b> <span>${words.findings(findings.length)}</span></li>`
}
