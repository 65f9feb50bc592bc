/** The deck's own words: all that a generated slide may say beside the report's words. `{…}` takes a value. */
export interface Labels {
  speaker: string
  attendee: string
  runningOrder: string
  aboutEvent: string
  venue: string
  figures: string
  countPeople: string
  countTalks: string
  countSpeakers: string
  countSessions: string
  countAttendees: string
  moreTitles: string
  photos: string
  photoToCome: string
  talk: string
  heard: string
  takeaway: string
  next: string
  nextPerson: string
  voices: string
  voicesOf: string
  links: string
  linkReport: string
  linkTalks: string
  linkSessions: string
  closing: string
  recruit: string
  minutes: string
  aboutMinutes: string
  inTotal: string
  by: string
  appendix: string
  published: string
  frame: string
  notFromReport: string
}

export type LabelKey = keyof Labels
