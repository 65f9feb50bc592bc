import { countFindings, faultyRules } from '../counts.ts'
import { html, type Html } from './escape.ts'
import type { Context } from './model.ts'

/**
 * What to show, and in which colours. Radio buttons, and CSS that asks which
 * one is checked: they work without a script.
 */
export const controls = (context: Context): Html => html`
<div class="controls">
${context.result.findings.length > 0 && filter(context)}
${schemeSwitch(context)}
</div>`

function filter({ words, result }: Context): Html {
  const { perRule } = countFindings(result.findings)
  return html`
<fieldset class="filter">
<legend>${words.filter}</legend>
${choice('show', 'all', words.all, true)}
${choice('show', 'findings', words.withFindings, false, result.findings.length)}
${faultyRules(result).map(rule => choice('show', rule, words.rules[rule], false, perRule[rule]))}
</fieldset>`
}

const schemeSwitch = ({ words }: Context): Html => html`
<fieldset class="scheme">
<legend>${words.scheme}</legend>
${choice('scheme', 'auto', words.schemes.auto, true)}
${choice('scheme', 'light', words.schemes.light)}
${choice('scheme', 'dark', words.schemes.dark)}
</fieldset>`

const choice = (name: string, value: string, text: string, checked = false, count?: number): Html => html`
<label class="chip"><input type="radio" name="${name}" id="${name}-${value}" value="${value}"${checked && html` checked`}>
<span>${text}${count !== undefined && html` <b>${count}</b>`}</span></label>`
