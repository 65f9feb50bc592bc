import { readPeople } from './name.ts'
import type { Recogniser } from './recogniser.ts'

/** A heading that is a handle: `### @taro`, `### 山田太郎 (@taro)`. */
export const handle: Recogniser = {
  name: 'handle',
  kind: 'name',
  example: '### 山田太郎 (@taro)',
  recognise({ text }) {
    const people = /[@＠]/u.test(text) ? readPeople(text) : undefined
    return people?.every(({ handle }) => handle) ? { people, bits: 0, words: text } : undefined
  },
}

/** A heading that is a name and a colon. */
export const nameAndColon: Recogniser = {
  name: 'name-and-colon',
  kind: 'name',
  example: '## Ada Lovelace:',
  recognise({ text }) {
    const bare = /^(?<name>[^:：]{1,60})[:：]$/u.exec(text)?.groups?.name
    const people = bare && readPeople(bare)
    return people ? { people, bits: 0, words: bare } : undefined
  },
}

/** A heading that is a name and nothing else: believed only where something bears it out. */
export const bareName: Recogniser = {
  name: 'bare-name',
  kind: 'name',
  example: '### 太郎',
  recognise({ text }) {
    const people = readPeople(text)
    return people && { people, bits: -3, words: text }
  },
}
