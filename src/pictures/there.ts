import { stem } from '../plan/photo-stem.ts'

/** The pictures that a deck has, by their file names. */
export class There {
  private readonly names = new Set<string>()
  private readonly stems = new Map<string, string>()

  constructor(names: string[]) {
    for (const name of names) this.add(name)
  }

  add(name: string): void {
    this.names.add(name)
    if (!this.stems.has(stem(name))) this.stems.set(stem(name), name)
  }

  /** The file that a picture is shown from: one of its name, with whatever extension. */
  find(name: string): string | undefined {
    return this.names.has(name) ? name : this.stems.get(stem(name))
  }
}
