import { RecapError } from '../../errors.ts'
import type { Windows } from './browser.ts'

/** A page of the browser ended by itself: mostly for want of memory, and then once. */
export class PageCrash extends RecapError {}

/**
 * Looks with a browser; where its page crashes, once more with another one.
 * @param open gives that one; whoever gives it closes it.
 * @throws PageCrash if that one's page crashes too, and whatever else `look` throws.
 */
export async function lookTwice<T>(windows: Windows, open: () => Promise<Windows>, look: (windows: Windows) => Promise<T>, say: (message: string) => void): Promise<T> {
  try {
    return await look(windows)
  }
  catch (error) {
    if (!(error instanceof PageCrash)) throw error
    say(`${error.message}; looking once more with a new one`)
    await windows.close()
    return await look(await open())
  }
}
