/** Characters of an id, which is an address and, with `.md`, the name of a file. */
const LONGEST = 60

/** Addresses that Slidev or the deck itself has, and that nobody and nothing else can have too. */
const TAKEN = /^(?:opening|closing|voices|order|appendix|slides|presenter|print|overview|notes|notes-edit|entry|export|(?:cover|event|figures|photos|links|recruit|person|topic)(?:-.*)?|\d+)$/
/** What ids of the slides within a section end with. */
const WITHIN = /-(?:talk|heard|takeaway|next|about)(?:-\d+)*$/
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** A name or title as it stands in addresses and names files: letters and digits of any script in small letters, and `-`. */
export const toId = (name: string): string => slug(name) || 'person'

/** An id that none of the taken ones is; `kind` goes before a name that means something else in an address. */
export function uniqueId(name: string, taken: Iterable<string>, kind: 'person' | 'topic' = 'person'): string {
  const plain = slug(name) || kind
  const wanted = plain !== kind && (TAKEN.test(plain) || WITHIN.test(plain) || DEVICE.test(plain)) ? cut(`${kind}-${plain}`, LONGEST) : plain
  const others = new Set(taken)
  let id = wanted
  for (let n = 2; others.has(id); n++) id = `${cut(wanted, LONGEST - `-${n}`.length)}-${n}`
  return id
}

const slug = (name: string): string =>
  cut(name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+/, ''), LONGEST)

/** At most so many characters, no half ones, and no dash at the end. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('').replace(/-+$/, '')
