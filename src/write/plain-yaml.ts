import { frontMatterYaml } from './yaml.ts'

/** Words with dashes between them: what keys, ids, layouts and addresses are. */
const WORDS = /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*$/u
/** A text that begins with a letter or a bracket, and in which no sign means anything to YAML, to Slidev (`SOUGHT` in yaml.ts), or to who shows it. */
const TEXT = /^[\p{L}「『（【《](?:[^\p{C}\p{Z}:#<{-]| +(?![ #]|$)|:(?=[^\s:-])|-(?=[^\s:-])|(?<! )#)*$/u
/** What some version of YAML takes for a value of another type. */
const OTHER_TYPE = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/**
 * A value as YAML, the same as frontMatterYaml (yaml.ts) gives, which takes care of single values alone: of a deck of a
 * thousand people that takes a tenth of the time. Undefined where there is more to take care of.
 */
export function plainYaml(value: object): string | undefined {
  try {
    return new Writer().map(value, '') || undefined
  }
  catch (error) {
    if (error instanceof NeedsCare) return undefined
    throw error
  }
}

class NeedsCare extends Error {}

class Writer {
  /** What stands twice YAML writes once. */
  private readonly seen = new Set<object>()

  map(value: object, indent: string): string {
    this.see(value)
    let yaml = ''
    for (const [key, entry] of Object.entries(value)) {
      if (!isWords(key)) throw new NeedsCare()
      if (entry !== undefined) yaml += `${yaml && indent}${key}:${this.value(entry, indent)}`
    }
    return yaml
  }

  private value(value: unknown, indent: string): string {
    if (typeof value !== 'object' || value === null) return ` ${scalar(value)}\n`
    const deeper = `${indent}  `
    if (!Array.isArray(value)) return `\n${deeper}${this.map(value, deeper) || needCare()}`
    this.see(value)
    return value.length === 0 ? ' []\n' : `\n${value.map(item => `${deeper}- ${this.item(item, deeper)}`).join('')}`
  }

  private item(item: unknown, indent: string): string {
    if (item === undefined || Array.isArray(item)) return needCare()
    return typeof item === 'object' && item !== null ? this.map(item, `${indent}  `) || needCare() : `${scalar(item)}\n`
  }

  private see(value: object): void {
    if (this.seen.has(value)) throw new NeedsCare()
    this.seen.add(value)
  }
}

function scalar(value: unknown): string {
  if (typeof value === 'string' ? isText(value) : isCount(value)) return String(value)
  const yaml = frontMatterYaml({ x: value })
  return yaml.indexOf('\n') === yaml.length - 1 ? yaml.slice('x: '.length, -1) : needCare()
}

function needCare(): never {
  throw new NeedsCare()
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0

const isWords = (text: string): boolean => WORDS.test(text) && !OTHER_TYPE.test(text)

const isText = (text: string): boolean => TEXT.test(text) && !OTHER_TYPE.test(text)
