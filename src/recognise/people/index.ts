import { honorific } from './honorific.ts'
import { selfIntroduction } from './self-introduction.ts'
import { titleAndHandle } from './title-and-handle.ts'
import type { Claim, HeadingContext, Recogniser } from './recogniser.ts'

/** Every way of naming people that is known, the surest first. The first that answers is believed. */
export const recognisers: readonly Recogniser[] = [
  titleAndHandle,
  selfIntroduction,
  honorific,
]

export function recognisePerson(context: HeadingContext): (Claim & { foundBy: string }) | undefined {
  for (const recogniser of recognisers) {
    const claim = recogniser.recognise(context)
    if (claim) return { ...claim, foundBy: recogniser.name }
  }
  return undefined
}
