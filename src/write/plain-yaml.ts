/** Words with dashes between them: what ids, layouts and addresses are. */
const PLAIN = /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*$/u
/** What some version of YAML takes for a value of another type. */
const OTHER_TYPE = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A value as YAML, the same as frontMatterYaml (yaml.ts) gives, where it is so plain that it needs none of its care; undefined where it is not. */
export function plainYaml(value: object): string | undefined {
  let yaml = ''
  for (const [key, entry] of Object.entries(value)) {
    if (!isPlain(key) || !(typeof entry === 'string' ? isPlain(entry) : isCount(entry))) return undefined
    yaml += `${key}: ${String(entry)}\n`
  }
  return yaml || undefined
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0

const isPlain = (text: string): boolean => PLAIN.test(text) && !OTHER_TYPE.test(text)
