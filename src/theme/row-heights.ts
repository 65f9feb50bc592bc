/** The heights of a timetable's rows: alike, but for those that want more; all the room is theirs where they want so much. */
export function rowHeights(wants: number[], room: number, most: number): number[] {
  const even = Math.min(most, room / Math.max(1, wants.length))
  const heights = wants.map(want => Math.max(want, even))
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  if (sum(heights) <= room) return heights
  // Who wants little has that, and what is over goes by what the others want.
  const least = Math.min(even, 64)
  const beyond = wants.map(want => Math.max(0, want - least))
  const over = room - least * wants.length
  return beyond.map(want => least + (sum(beyond) > 0 ? over * want / sum(beyond) : 0))
}
