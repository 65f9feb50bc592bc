/** Characters of an id, which is an address and, with `.md`, the name of a file. */
const LONGEST = 60
/** The same in bytes of UTF-8, in which file systems count: with what is added to it, a name stays under 100. */
const MOST_BYTES = 90
/** Of a name as long as a book, the beginning is enough. */
const READ = 1000

/** Addresses that Slidev or the deck itself has, and that nobody and nothing else can have too. */
const TAKEN = /^(?:opening|closing|voices|order|appendix|slides|presenter|print|overview|notes|notes-edit|entry|export|(?:cover|event|figures|photos|links|recruit|person|topic)(?:-.*)?|\d+)$/
/** What ids of the slides within a section end with. */
const WITHIN = /-(?:talk|heard|takeaway|next|about)(?:-\d+)*$/
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** A name or title as it stands in addresses and names files: letters and digits of any script in small letters, and `-`. */
export const toId = (name: string): string => slug(name) || 'person'

/** Makes ids that are all different, and none of the taken ones. Ten thousand of one name take no longer than others. */
export function idMaker(kind: 'person' | 'topic', taken: Iterable<string> = []): (name: string) => string {
  const others = new Set([...taken].map(asOneFile))
  const numbers = new Map<string, number>()
  return (name) => {
    const plain = slug(name) || kind
    const wanted = plain !== kind && (TAKEN.test(plain) || WITHIN.test(plain) || DEVICE.test(plain)) ? cut(`${kind}-${plain}`, LONGEST) : plain
    let id = wanted
    for (let n = numbers.get(wanted) ?? 2; others.has(asOneFile(id)); n++) {
      id = `${cut(wanted, LONGEST - `-${n}`.length)}-${n}`
      numbers.set(wanted, n)
    }
    others.add(asOneFile(id))
    return id
  }
}

/** The same for names that some file system takes for one: ß and ss, ς and σ are one letter where case means nothing. */
const asOneFile = (id: string): string => id.toUpperCase().normalize('NFKC')

const slug = (name: string): string =>
  cut(name.slice(0, READ).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+/, ''), LONGEST)

/** At most so many characters and MOST_BYTES, no half characters, and no dash at the end. */
function cut(text: string, most: number): string {
  let bytes = 0
  const kept: string[] = []
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (kept.length === most || bytes > MOST_BYTES) break
    kept.push(character)
  }
  return kept.join('').replace(/-+$/, '')
}
