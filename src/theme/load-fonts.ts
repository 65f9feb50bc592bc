/**
 * The deck's fonts as they come from a build (src/deck/fonts-plugin.ts): small cuts for the first slide, which
 * are fetched here, before there is a slide to ask for them; and whole ones, fetched as soon as that slide is
 * shown, or when a slide asks for them before that. In print all are there, for every slide has asked.
 */
const EVERYTHING = 'U+0-10FFFF'

/** How long what the first slide still asks for has the line to itself, in milliseconds. */
const PAUSE = 200

const faces = [...document.fonts].filter(({ family }) => /^["']?Recap (?:Sans|Mono|More)\b/.test(family))
const whole = faces.filter(({ display, family }) => display === 'swap' && /Sans/.test(family))
const first = faces.filter(face => face.display !== 'swap' && face.unicodeRange !== EVERYTHING)

// From then on everything is drawn with the whole font, the first slide too, so that no word is drawn with two.
for (const face of whole) face.loaded.then(() => face.unicodeRange = EVERYTHING, () => {})

if (whole.length > 0) void loadInTurn()

async function loadInTurn(): Promise<void> {
  await Promise.allSettled(first.map(face => face.load()))
  await firstSlide()
  // A font that does not come leaves the text in the next one; a slide that needs it asks for it again.
  await Promise.allSettled(faces.map(face => face.load()))
}

/** Until there is a slide, and it has been painted. */
async function firstSlide(): Promise<void> {
  while (!document.querySelector('.slidev-layout')) await frame()
  await frame()
  await document.fonts.ready
  await new Promise(resolve => setTimeout(resolve, PAUSE))
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame)
