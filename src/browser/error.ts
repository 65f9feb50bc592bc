/** What went wrong with the browser, for callers that treat cases differently. */
export type BrowserErrorCode
  = | 'path-missing' // a path the user gave is no executable file
    | 'forbidden' // none found, and RECAP_NO_BROWSER_INSTALL forbids obtaining one
    | 'unobtainable' // none found, and none could be installed or downloaded
    | 'does-not-start' // there is one, but it does not run (system libraries)
    | 'launch-failed' // it runs, but Playwright could not open it

/**
 * Why there is no usable browser.
 *
 * `message` is complete: it ends with the command in `help`, so printing the
 * message is enough. `help` is that one command alone, or undefined where no
 * command helps (a wrong path in an option).
 */
export class BrowserError extends Error {
  override readonly name = 'BrowserError'
  readonly code: BrowserErrorCode
  readonly help: string | undefined

  constructor(code: BrowserErrorCode, what: string, help?: string, options?: ErrorOptions) {
    super(help === undefined ? what : `${what}\nThis helps: ${help}`, options)
    this.code = code
    this.help = help
  }
}
