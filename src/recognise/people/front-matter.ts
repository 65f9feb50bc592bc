import type { Recogniser } from './recogniser.ts'

/** The front matter's own word on who has a section; it is asked by nobody, and believed before all others. */
export const frontMatter: Recogniser = {
  name: 'front-matter',
  kind: 'name',
  example: 'people: [{ name: 平田, section: ポスターセッション }]',
  recognise: () => undefined,
}
