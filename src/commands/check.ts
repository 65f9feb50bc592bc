import { resolve } from 'node:path'
import { defineCommand } from 'citty'
import { checkDeck } from '../check/index.ts'
import { RULES, type RuleName } from '../check/finding.ts'
import { withWarnings } from '../check/judge.ts'
import { formatHtml } from '../check/report/html/index.ts'
import { formatJson } from '../check/report/json.ts'
import { paletteFor } from '../check/report/palette.ts'
import { formatText } from '../check/report/text.ts'
import { UsageError } from '../errors.ts'
import { say } from '../io.ts'
import { replaceFile } from '../write/replace-file.ts'

export const check = defineCommand({
  meta: {
    name: 'check',
    description: 'Prove the deck: every slide in Chromium, on screen and in print, light and dark; every word against the report',
  },
  args: {
    'dir': { type: 'positional', description: 'Folder of the deck', default: '.' },
    'report': { type: 'string', description: 'The report (default: the one that the deck was generated from)', valueHint: 'FILE' },
    'warn': { type: 'string', description: 'Make a rule\'s findings warnings, e.g. bad-break; may be given again. A wrong name lists them all', valueHint: 'RULE' },
    'json': { type: 'boolean', description: 'Print the result as JSON', default: false },
    'html': { type: 'string', description: 'Write a report with a picture of each slide, its findings drawn on it', valueHint: 'FILE' },
    'fresh': { type: 'boolean', description: 'Look again, even if nothing has changed since the last check', default: false },
    'executable-path': { type: 'string', description: 'The browser to use (default: one that is found, or obtained)', valueHint: 'FILE' },
  },
  async run({ args, rawArgs }) {
    const warn = rulesIn(valuesOf('warn', rawArgs))
    const checked = await checkDeck(args.dir, {
      report: args.report,
      browser: args['executable-path'],
      pictures: args.html !== undefined,
      fresh: args.fresh,
      say,
    })
    if (checked.known) say('nothing has changed since the last check: answered from what is known (--fresh looks again)')
    const result = withWarnings(checked.result, warn)
    if (args.html) {
      await replaceFile(args.html, formatHtml(result, checked.pictures ?? {}))
      say(`written: ${resolve(args.html)}`)
    }
    process.stdout.write(args.json ? formatJson(result) : formatText(result, paletteFor(process.stdout.isTTY && !process.env.NO_COLOR)))
    return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0
  },
})

/** All values of an option that may be given again; citty keeps only the last. */
function valuesOf(option: string, argv: string[]): string[] {
  return argv.flatMap((word, index) => {
    if (word === `--${option}`) return [argv[index + 1] ?? '']
    return word.startsWith(`--${option}=`) ? [word.slice(option.length + 3)] : []
  })
}

/** @throws UsageError for a name that is no rule's. */
function rulesIn(values: string[]): RuleName[] {
  return values.flatMap(value => value.split(',')).map(name => name.trim()).map((name) => {
    const rule = RULES.find(one => one === name)
    if (!rule) throw new UsageError(`there is no rule "${name}"; the rules are ${RULES.join(', ')}`)
    return rule
  })
}
