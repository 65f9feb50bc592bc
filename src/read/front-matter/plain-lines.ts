import { parseDocument } from 'yaml'

const KEY_LINE = /^(?<key>[A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(?<rest>.*))?$/
/** To YAML, braces within braces. */
const LIQUID = /^\{[{%]/
/** A value that YAML would read as more than plain text; Liquid's braces are none of it. */
const STRUCTURE = /^(?:\[|\{(?![{%])|["'|>&*!])/

/**
 * The values of YAML that is not valid, key by key: what YAML can read alone is read so, tabs for spaces
 * where needed; a plain value is taken as the text that it is (blog engines let `title: A: B` pass).
 * Undefined where a key's value is neither, or where a key is there twice.
 */
export function plainLines(yaml: string): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {}
  for (const lines of entries(yaml)) {
    const [first = '', ...below] = lines
    const { key, rest = '' } = KEY_LINE.exec(first)?.groups ?? {}
    if (!key || Object.hasOwn(values, key)) return undefined
    const value = LIQUID.test(rest) ? undefined : valueOf(lines) ?? valueOf(lines.map(line => line.replaceAll('\t', '  ')))
    if (value) values[key] = value.value
    else if (below.some(line => line.trim()) || !rest || STRUCTURE.test(rest)) return undefined
    else values[key] = rest.trim()
  }
  return values
}

/** The lines of each key: its own, and those below that are no other's; a quoted text may go on at the beginning of a line. */
function entries(yaml: string): string[][] {
  const found: string[][] = []
  for (const line of yaml.split('\n')) {
    if (/^(?:[ \t]|-|$)/.test(line)) found.at(-1)?.push(line)
    else if (line.startsWith('#')) continue
    else if (KEY_LINE.test(line) || found.length === 0) found.push([line])
    else found.at(-1)?.push(`  ${line}`)
  }
  return found
}

function valueOf(lines: string[]): { value: unknown } | undefined {
  const document = parseDocument(lines.join('\n'), { schema: 'core' })
  if (document.errors.length > 0) return undefined
  const value = withoutAliases(document)
  return value && typeof value === 'object' ? { value: Object.values(value)[0] } : undefined
}

/** Nothing where there is an alias: a line has nothing to repeat, and a few of them in each other are gigabytes. */
function withoutAliases(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  }
  catch {
    return undefined
  }
}
