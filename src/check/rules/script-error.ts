import type { ConsoleMessage, Evidence } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { quote } from './words.ts'

/** Said in a view of all slides as well as on one: that one's. */
const isAgain = ({ text, slide }: ConsoleMessage, all: ConsoleMessage[]): boolean => slide === undefined && all.some(other => other.slide !== undefined && other.text === text)

/** Any error or warning in the console, any exception. */
export const scriptError = ({ console }: Evidence): Fault[] => console.filter(message => !isAgain(message, console)).map(({ type, text, slide }): Fault => ({
  rule: 'script-error',
  ...(slide !== undefined && { slide }),
  message: `${type === 'exception' ? 'an exception' : `console ${type}`}: ${quote(text.split('\n')[0] ?? '', 160)}`,
  measured: type,
  allowed: 'a silent console',
  help: 'mend what it says; recap start shows it in the browser\'s console as well',
}))
