/** What a passage of a person's section does. They follow each other in this order. */
export const STATES = ['greeting', 'subject', 'takeaway', 'next'] as const
export type State = typeof STATES[number]

/** Words by which a passage gives away what it does. */
export interface Cue { state: State, pattern: RegExp, weight: number }

/** What a sub-heading says of everything below it. */
export interface HeadingCue { state: State, pattern: RegExp }

/** One language's words; a habit of writing is one line more. `event` finds what says something of an event, and not of the journey there. */
export interface Cues { passages: readonly Cue[], headings: readonly HeadingCue[], event: RegExp }
