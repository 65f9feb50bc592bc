import { computed, ref } from 'vue'
import site from 'virtual:recap/site'

/** The few facts about the reader's view that the first load needs; all else comes later (mount.ts). */

const STORED = 'recap-reading'
/** A phone held upright: what a slide says is too small there to be read alone. */
const UPRIGHT_PHONE = '(max-width: 600px) and (orientation: portrait)'

/** A deck with notes has a text to read. */
export const canRead = !site.withoutNotes

const chosen = ref(stored())
/** Only where slides are shown one by one to an audience or a reader: not in print, presenter mode, overview. */
export const isPlaying = ref(false)
export const isReading = computed(() => canRead && isPlaying.value && chosen.value)
export const contentsOpen = ref(false)
/** The contents were asked for to search in them. */
export const searchFirst = ref(false)

export function toggleReading(open = !chosen.value): void {
  chosen.value = open
  try {
    localStorage.setItem(STORED, open ? 'open' : 'closed')
  }
  catch {
    // Where nothing may be stored, the choice holds for this visit.
  }
}

export function openContents(search = false): void {
  searchFirst.value = search
  contentsOpen.value = true
}

function stored(): boolean {
  try {
    const value = localStorage.getItem(STORED)
    if (value) return value === 'open'
  }
  catch {
    // As above.
  }
  return matchMedia(UPRIGHT_PHONE).matches
}
