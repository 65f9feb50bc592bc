import type { FoundBrowser } from './find.ts'
import { type Machine, type Say, thisMachine } from './machine.ts'
import { obtainBrowser } from './obtain.ts'
import { firstThatStarts } from './starts.ts'

/**
 * A browser on this machine that runs: found, else obtained.
 *
 * `say` takes one line for each thing done (nothing if one is found at once);
 * `chosenPath` is the user's option. Throws a BrowserError whose message says
 * what to type.
 */
export function ensureBrowser(say: Say, chosenPath?: string): Promise<FoundBrowser> {
  return ensureBrowserOn(thisMachine(say, chosenPath))
}

/** `ensureBrowser` for any machine. */
export async function ensureBrowserOn(machine: Machine): Promise<FoundBrowser> {
  return (await firstThatStarts(machine)) ?? (await obtainBrowser(machine))
}
