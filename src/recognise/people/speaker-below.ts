import { frameOf } from '../frame.ts'
import { roleFromHeadings } from '../role.ts'
import { readPeople } from './name.ts'
import { talkClaim, type HeadingContext, type Recogniser } from './recogniser.ts'

/** A talk's heading with nothing under it but one heading, which is its speaker's. */
export const speakerBelow: Recogniser = {
  name: 'speaker-below',
  kind: 'talk',
  example: '### 題 / #### 山田太郎 (@taro)',
  recognise(context) {
    const [child, another] = context.children
    if (!child || another || context.blocks.some(block => block.type !== 'image') || frameOf(context.text) || saysWho(context)) return undefined
    const people = readPeople(child.text)
    return people && talkClaim(context, context.text, people, 0, child.text)
  },
}

/** 参加した感想 is no talk's title; what is longer may be, whichever words it has. */
const saysWho = ({ heading, text }: HeadingContext): boolean => text.length <= 16 && roleFromHeadings([heading]) !== undefined
