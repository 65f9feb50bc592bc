import { frameOf } from '../frame.ts'
import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

/** A speaker's heading with nothing under it but one heading, which is the talk's. */
export const titleBelow: Recogniser = {
  name: 'title-below',
  kind: 'name',
  example: '### 山田太郎 / #### 題',
  recognise(context) {
    const [child, another] = context.children
    if (!child || another || context.blocks.length > 0 || frameOf(child.text)) return undefined
    const people = readPeople(context.text)
    return people && { ...talkClaim(context, child.text, people, 0, context.text) }
  },
}
