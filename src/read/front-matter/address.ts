import type { Warning } from '../../recap.ts'
import { isWebAddress } from '../web-address.ts'

/**
 * An address of the web that a field of front matter gives. Others (`javascript:`, `data:`, a path) are passed by
 * with a warning: a deck gives addresses to follow, and to build from.
 */
export function readAddress(value: string | undefined, key: string, line: () => number, warnings: Warning[]): string | undefined {
  if (value === undefined || isWebAddress(value)) return value
  warnings.push({ message: `"${key}" is no address of the web and was left out: ${JSON.stringify(shortened(value))}; write it whole: https://example.com/`, line: line() })
  return undefined
}

const shortened = (value: string): string => value.length > 80 ? `${value.slice(0, 80)}…` : value
