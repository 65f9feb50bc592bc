/** A text run to be judged: its box in the picture, px, and its colour as drawn. */
export interface Sample { x: number, y: number, width: number, height: number, colour: [number, number, number, number], text: string, /** So wide a stretch of it without ink is no gap between words, px. */ gap: number }

/** The lowest contrast that a run has, and what it has it against. */
export interface Contrast { ratio: number, backdrop: string }

/** A colour behind text counts if it covers this part of the box: less is the edge of something. */
const LEAST = 0.03

/**
 * Contrast of text against what is really behind it: the pixels of a picture
 * of the same page with its text left out. Relative luminance and contrast ratio as in
 * WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 * @param png the picture, base64
 * @param samples Sample[] as JSON
 * @param no of the picture; it is kept until another of that number comes
 * @returns (Contrast | null)[] as JSON, in the order of the samples; null for one that is not in the picture
 */
export async function contrasts(png: string, samples: string, no: number): Promise<string> {
  const pixels = behind[no] = await decode(png)
  return JSON.stringify((JSON.parse(samples) as Sample[]).map((sample) => {
    const data = pixels(sample)
    return data ? worst(data.data, sample.colour) : null
  }))
}

/** The pictures whose contrasts were taken last. */
const behind: Pixels[] = []

/** The pixels of a box of the picture; undefined if it is beyond its edges. */
type Pixels = (box: { x: number, y: number, width: number, height: number }) => ImageData | undefined

async function decode(png: string): Promise<Pixels> {
  const text = atob(png)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D
  context.drawImage(picture, 0, 0)
  picture.close()
  return (box) => {
    const left = Math.max(0, Math.floor(box.x))
    const top = Math.max(0, Math.floor(box.y))
    const width = Math.min(canvas.width, Math.ceil(box.x + box.width)) - left
    const height = Math.min(canvas.height, Math.ceil(box.y + box.height)) - top
    return width > 0 && height > 0 ? context.getImageData(left, top, width, height) : undefined
  }
}

/** Of 255; less is how the same edge is drawn twice. */
const CHANGE = 6

/**
 * Which runs are not to be seen, or not all of them: picture `no` with the text is there as the one without
 * it, whose contrasts were taken last, over a stretch that is wider than any gap in it.
 * @param samples Sample[] as JSON
 * @returns boolean[] as JSON, in the order of the samples
 */
export async function covered(withText: string, samples: string, no: number): Promise<string> {
  const pixels = await decode(withText)
  return JSON.stringify((JSON.parse(samples) as Sample[]).map((sample) => {
    // Most runs are phrases too short for so wide a stretch.
    if (Math.ceil(sample.width) + 1 <= sample.gap) return false
    const [one, other] = [pixels(sample), behind[no]?.(sample)]
    return one !== undefined && other !== undefined && longestSame(one, other) > sample.gap
  }))
}

/** The widest stretch of columns in which two pictures are the same, px. */
function longestSame(a: ImageData, b: ImageData): number {
  let longest = 0
  let same = 0
  for (let x = 0; x < a.width; x++) {
    same = columnDiffers(a, b, x) ? 0 : same + 1
    longest = Math.max(longest, same)
  }
  return longest
}

function columnDiffers(a: ImageData, b: ImageData, x: number): boolean {
  for (let at = x * 4; at < a.data.length; at += a.width * 4) {
    for (let channel = 0; channel < 3; channel++) {
      if (Math.abs((a.data[at + channel] as number) - (b.data[at + channel] as number)) > CHANGE) return true
    }
  }
  return false
}

function worst(pixels: Uint8ClampedArray, colour: Sample['colour']): Contrast {
  const counts = new Map<number, number>()
  for (let i = 0; i < pixels.length; i += 4) {
    const key = (pixels[i] as number) << 16 | (pixels[i + 1] as number) << 8 | (pixels[i + 2] as number)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = pixels.length / 4 * LEAST
  const common = [...counts].filter(([, count]) => count >= least).map(([key]) => key)
  // A gradient or a photo: no colour is common, so the commonest of each group of like ones counts.
  const behind = common.length > 0 ? common : coarse(counts, least)
  return behind.map(key => ({ ratio: ratio(colour, key), backdrop: `#${key.toString(16).padStart(6, '0')}` }))
    .reduce((low, one) => one.ratio < low.ratio ? one : low)
}

function coarse(counts: Map<number, number>, least: number): number[] {
  const groups = new Map<number, { count: number, key: number, most: number }>()
  for (const [key, count] of counts) {
    const bucket = key & 0xE0E0E0
    const group = groups.get(bucket) ?? { count: 0, key, most: 0 }
    group.count += count
    if (count > group.most) Object.assign(group, { key, most: count })
    groups.set(bucket, group)
  }
  const large = [...groups.values()].filter(({ count }) => count >= least)
  return (large.length > 0 ? large : [...groups.values()]).map(({ key }) => key)
}

/** Contrast of a colour, laid over a pixel by its alpha, with that pixel: 1 to 21. */
function ratio([r, g, b, alpha]: Sample['colour'], pixel: number): number {
  const behind = [pixel >> 16, pixel >> 8 & 255, pixel & 255] as const
  const drawn = [r, g, b].map((value, i) => value * alpha + (behind[i] as number) * (1 - alpha)) as [number, number, number]
  const [x, y] = [luminance(drawn), luminance(behind)]
  return Math.round((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) * 100) / 100
}

const luminance = ([r, g, b]: readonly [number, number, number]): number => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)

function channel(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
