import { smallest } from '../many.ts'
import { DEEPEST } from '../read/blocks.ts'
import type { Person } from '../recap.ts'
import { isFrame } from '../recognise/frame.ts'
import { namesKind, namesReferences } from './sub-heading.ts'

/** What the section of somebody is about who neither gave nor heard a talk: its own headings, where these do not name them, else the first ones below these. */
export function aboutOf({ name, foundBy, talks, sessions, parts }: Person): string[] {
  if (talks.length > 0 || sessions.length > 0) return []
  const own = foundBy === 'introduction' ? parts.flatMap(({ heading }) => heading ?? []) : []
  const below = parts.flatMap(({ blocks }) => blocks.flatMap(block => block.type === 'heading' ? [block] : []))
  const depth = smallest(below.map(heading => heading.depth), DEEPEST)
  const headings = own.length > 0 ? own : below.filter(heading => heading.depth === depth && !isFrame(heading.prose.text))
  return [...new Set(headings.map(({ prose }) => prose.text.trim()))].filter(text => text && !text.includes(name) && !namesKind(text) && !namesReferences(text))
}
