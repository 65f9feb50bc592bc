/** Progress and messages go to stderr; stdout is for results. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
