interface Day { day?: true | undefined, sessions: readonly unknown[] }

/** How many sessions a report in days tells of; none where its topics are something else. Who counts days counts nothing that was said. */
export function sessionsOfDays(topics: readonly Day[]): number {
  const days = topics.filter(({ day }) => day).length
  return days * 2 > topics.length ? topics.reduce((sum, { sessions }) => sum + sessions.length, 0) : 0
}

/** Whether a topic is a day that is told by its sessions. */
export const isDayOfSessions = ({ day, sessions }: Day): boolean => day === true && sessions.length > 0
