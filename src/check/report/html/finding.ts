import { formatPlace } from '../place.ts'
import { notableViews } from '../views.ts'
import { html, type Html } from './escape.ts'
import type { Context, Numbered } from './model.ts'
import { boxesIn } from './overlay.ts'
import { schemeClass } from './picture.ts'

/** A list of findings, numbered as on the picture. */
export const findingList = (context: Context, findings: Numbered[]): Html =>
  html`<ol class="findings">${findings.map(finding => findingItem(context, finding))}</ol>`

function findingItem(context: Context, finding: Numbered): Html {
  const { words, result } = context
  const { number, key, rule, severity, at, message, measured, allowed, help } = finding
  const views = notableViews(finding, result).map(view => words.views[view])
  return html`
<li class="finding ${severity}" id="${key}" data-n="${number}" data-rules="${rule}">
<a class="badge" href="#${key}">${number}</a>
<p class="kind"><strong class="severity">${words.severity[severity]}</strong> <span class="rule">${words.rules[rule]}</span> <code>${rule}</code></p>
<p class="message">${message}</p>
<dl class="facts">
${measured && html`<div><dt>${words.measured}</dt><dd>${measured}</dd></div>`}
${allowed && html`<div><dt>${words.allowed}</dt><dd>${allowed}</dd></div>`}
</dl>
${views.length > 0 && html`<p class="only">${words.onlyIn(views.join(words.comma))}${elsewhere(context, finding)}</p>`}
${help && html`<p class="help"><span class="unseen">${words.help}: </span>${help}</p>`}
<p class="where"><code>${formatPlace(at)}</code></p>
</li>`
}

/** Where the picture shown has no box for a finding and the other one has, says so. */
function elsewhere(context: Context, finding: Numbered): Html | false {
  const light = boxesIn(finding, 'light').length
  const dark = boxesIn(finding, 'dark').length
  if (context.schemes.length < 2 || (light > 0) === (dark > 0)) return false
  const [shown, other] = light > 0 ? ['dark', 'light'] as const : ['light', 'dark'] as const
  return html`<span class="elsewhere ${schemeClass(context, shown)}"> (${context.words.boxElsewhere[other]})</span>`
}
