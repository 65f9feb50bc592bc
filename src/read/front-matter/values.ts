import { isMap, LineCounter, parseDocument } from 'yaml'
import { parse as parseToml, TomlError } from 'smol-toml'
import { RecapError } from '../../errors.ts'
import type { Warning } from '../../recap.ts'
import { refuseExtremeHead } from '../limits.ts'
import { keepHashes } from './hashes.ts'
import { plainLines } from './plain-lines.ts'
import type { Head } from './split.ts'
import { yamlFault } from '../../yaml-fault.ts'

/** What front matter says, as it stands there, and where. */
export interface Values {
  values: Record<string, unknown>
  /** The line of the report that a key, or an item of a list that it holds, stands in. */
  lineOf: (key: string, item?: number) => number
  warnings: Warning[]
}

/** More than any real front matter has; keeps alias bombs out. */
const MAX_ALIASES = 20

/**
 * The values of front matter.
 * @throws RecapError with file and line if it is broken and no plain lines of it can be read either.
 */
export function readValues(head: Head, file: string): Values {
  refuseExtremeHead(head.text, file, head.firstLine)
  switch (head.format) {
    case 'yaml': return yamlValues(head, file)
    case 'toml': return tomlValues(head, file)
    case 'json': return jsonValues(head)
    case 'header': return headerValues(head)
  }
}

/** Liquid in a value, which is valid YAML for something else: braces within braces. */
const LIQUID_VALUE = /^[A-Za-z_][\w-]*[ \t]*:[ \t]*\{[{%]/m

function yamlValues(head: Head, file: string): Values {
  const { firstLine } = head
  const { text, back } = keepHashes(head.text)
  const liquid = LIQUID_VALUE.test(text) ? plainLines(text) : undefined
  if (liquid) return { values: back(liquid), lineOf: key => lineOfKey(text, key, firstLine), warnings: [] }
  const { document, lines, twice } = parsed(text)
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1
  const [error] = document.errors
  if (error) {
    const plain = plainLines(text)
    const line = lineAt(error.pos[0])
    if (!plain) {
      throw new RecapError(`the front matter is not valid YAML: ${back(yamlFault(error))}`, { file, line }, 'quote values that contain ": " or begin with a special character')
    }
    const warning = { message: `the front matter is not valid YAML; its "key: value" lines were taken as they stand: ${back(yamlFault(error))}`, line }
    return { values: back(plain), lineOf: key => lineOfKey(text, key, firstLine), warnings: [warning] }
  }
  if (document.contents === null) return { values: {}, lineOf: () => firstLine, warnings: [] }
  if (!isMap(document.contents)) {
    throw new RecapError('the front matter is not a list of "key: value" lines', { file, line: firstLine }, 'write one "key: value" a line between the two ---')
  }
  const lineOf = (...path: (string | number | undefined)[]): number => {
    const node = document.getIn(path.filter(step => step !== undefined), true) as { range?: [number, number, number] } | undefined
    return node?.range ? lineAt(node.range[0]) : firstLine
  }
  const warnings = twice === undefined ? [] : [{ message: 'a key of the front matter stands there twice: the last one counts', line: lineAt(twice) }]
  return { values: back(toValues(document, file, firstLine)), lineOf, warnings }
}

/** A document, and where a key stands in it that was there before. */
interface Parsed { document: ReturnType<typeof parseDocument>, lines: LineCounter, twice?: number }

/** A key that stands there twice is no error: some blog engines let it. */
const parse = (text: string): Parsed => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const [error] = document.errors
  if (!error || document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { document, lines }
  return { document: parseDocument(text, { schema: 'core', uniqueKeys: false }), lines, twice: error.pos[0] }
}

/** A line that begins at the edge, and with no key. */
const AT_EDGE = /^(?=[^\s#])(?![A-Za-z_][\w-]*[ \t]*:)/gm

/** YAML, also where the further lines of a quoted text begin at the edge: libyaml, with which blog engines read it, lets them. */
function parsed(text: string): Parsed {
  const strict = parse(text)
  if (strict.document.errors[0]?.code !== 'MISSING_CHAR') return strict
  const indented = parse(text.replace(AT_EDGE, '  '))
  return indented.document.errors.length > 0 ? strict : indented
}

/** The values; aliases that lead nowhere, or to too much, are refused. */
function toValues(document: ReturnType<typeof parseDocument>, file: string, line: number): Record<string, unknown> {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as Record<string, unknown>
  }
  catch (error) {
    throw new RecapError(`the front matter's aliases cannot be followed: ${error instanceof Error ? error.message : String(error)}`, { file, line }, 'write the values themselves in place of *alias')
  }
}

function tomlValues({ text, firstLine }: Head, file: string): Values {
  try {
    return { values: parseToml(text), lineOf: key => lineOfKey(text, key, firstLine), warnings: [] }
  }
  catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [message] = error.message.replace('Invalid TOML document: ', '').split('\n')
    throw new RecapError(`the front matter is not valid TOML: ${message}`, { file, line: firstLine + error.line - 1 }, 'write key = "value" lines between the two +++')
  }
}

/** JSON that was found to be some; to Hugo it is one key, however it is written. */
function jsonValues({ text, firstLine }: Head): Values {
  const values = Object.fromEntries(Object.entries(JSON.parse(text) as object).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const lines = text.split('\n').map(line => line.toLowerCase())
  return { values, lineOf: key => firstLine + Math.max(0, lines.findIndex(line => line.trimStart().startsWith(`"${key}"`))), warnings: [] }
}

/** `Key: value` lines; a line that begins with white space goes on with the value before it. */
function headerValues({ text, firstLine }: Head): Values {
  const values: Record<string, string> = {}
  let last = ''
  for (const line of text.split('\n')) {
    const key = /^([A-Za-z][\w-]*):[ \t]*/.exec(line)
    if (key) values[last = (key[1] as string).toLowerCase()] = line.slice(key[0].length).trim()
    else if (last) values[last] += ` ${line.trim()}`
  }
  return { values, lineOf: key => lineOfKey(text, key, firstLine), warnings: [] }
}

function lineOfKey(text: string, key: string, firstLine: number): number {
  const index = text.split('\n').findIndex(line => new RegExp(`^\\[*${key}\\b`, 'i').test(line))
  return firstLine + Math.max(0, index)
}
