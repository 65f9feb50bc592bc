import { frameOf } from '../frame.ts'
import { readPeople } from './name.ts'
import { talkClaim, type Recogniser } from './recogniser.ts'

/** A talk's heading with nothing under it but one heading, which is its speaker's. */
export const speakerBelow: Recogniser = {
  name: 'speaker-below',
  kind: 'talk',
  example: '### 題 / #### 山田太郎 (@taro)',
  recognise(context) {
    const [child, another] = context.children
    if (!child || another || context.blocks.some(block => block.type !== 'image') || frameOf(context.text)) return undefined
    const people = readPeople(child.text)
    return people && talkClaim(context, context.text, people, 0, child.text)
  },
}
