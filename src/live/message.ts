/** What is said between `recap start`, which follows the report, and the server of the deck, which it started. */
export type LiveMessage
  /** What is wrong with the report, as the terminal shows it; null when nothing is. */
  = | { recap: 'report', fault: string | null }
  /** The server begins, and wants to know that. */
    | { recap: 'report?' }

export const isLiveMessage = (message: unknown): message is LiveMessage =>
  typeof message === 'object' && message !== null && 'recap' in message && (message.recap === 'report' || message.recap === 'report?')

/** The event under which browsers hear it, and ask for it. */
export const LIVE_EVENT = 'recap:report'
