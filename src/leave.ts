/** What must not be left behind, whatever happens: processes, servers, folders for the time being. */
export class Leave {
  private readonly steps: (() => Promise<unknown>)[] = []

  also(step: () => Promise<unknown>): void {
    this.steps.push(step)
  }

  /** Does each once, all of them at the same time. */
  async all(): Promise<void> {
    await Promise.all(this.steps.splice(0).map(step => step()))
  }
}
