import type { Labels } from '../labels/index.ts'
import { isDayOfSessions } from '../days.ts'
import type { Stop } from '../stops.ts'
import { width } from './budget.ts'
import { evenly } from './evenly.ts'
import { fromLabel, type Slide } from './slide.ts'
import { greatest } from '../many.ts'

/** Rows of a slide, by how many lines the longest of them takes at 18 px. */
const ROWS = [8, 8, 8, 6]
const FEWEST_ROWS = 5
/** Days with their sessions below each other. */
const DAYS = 4
/** What two columns hold, and how wide what stands in them may be, in em of 18 px. */
const TWO_COLUMNS = { rows: 12, title: 36, name: 11 }
/** Room for titles beside names, and for titles that are the names, in em of 18 px. */
const BESIDE_NAMES = 25
const ALONE = 34

/** The running order: one slide, or as many as its rows need to be read. */
export function orderSlides(stops: Stop[], labels: Labels): Slide[] {
  const pages = evenly(stops, rowsFor(stops))
  let from = 1
  return (pages.length > 0 ? pages : [[]]).map((rows, page): Slide => {
    const range = pages.length > 1 ? { props: { from, to: from + rows.length - 1 } } : {}
    from += rows.length
    return {
      id: page === 0 ? 'order' : `order-${page + 1}`,
      layout: 'recap-order',
      ...(page === 0 && { routeAlias: 'order' }),
      body: [{ type: 'title', text: fromLabel(labels.runningOrder) }, { type: 'component', name: 'RunningOrder', ...range }],
      notes: [],
    }
  })
}

function rowsFor(stops: Stop[]): number {
  if (stops.some(isDayOfSessions)) return DAYS
  const short = stops.every(({ kind, name, talks, sessions }) => kind === 'topic'
    ? width(name) <= TWO_COLUMNS.title
    : width(name) <= TWO_COLUMNS.name && [...talks, ...sessions].every(({ title }) => width(title) <= TWO_COLUMNS.title))
  if (short && stops.length <= TWO_COLUMNS.rows) return TWO_COLUMNS.rows
  return ROWS[greatest(stops.map(linesOf), 0)] ?? FEWEST_ROWS
}

/** Lines that a stop's row needs at least: of several titles the first is shown. */
function linesOf({ kind, name, talks, sessions }: Stop): number {
  const [title = ''] = [...talks, ...sessions].map(one => one.title)
  return kind === 'topic'
    ? Math.ceil(width(name) / ALONE)
    : Math.ceil(width(title) / BESIDE_NAMES)
}
