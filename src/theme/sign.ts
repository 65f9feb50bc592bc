/**
 * The numbers on topics' signs, drawn and not set: they look the same in every
 * deck, whatever its language and fonts, and in what is printed without them.
 */

/** Strokes of the digits, 20 wide and 32 high around a centre. */
const DIGITS = [
  'M-10 -6A10 10 0 0 1 10 -6V6A10 10 0 0 1 -10 6Z',
  'M-6 -11L3 -16V19.5',
  'M-9.5 -7A9.6 9.6 0 0 1 9.6 -6C9.6 2 -9 7 -9 16H13.5',
  'M-10 -16H7.5L-1.5 -3.4A9.8 9.8 0 1 1 -9.8 10',
  'M5 19.5V-16L-10.5 8.5H13.5',
  'M10 -16H-7L-8 -1.5A10 10 0 1 1 -9.5 11.5',
  'M7 -18L-8 1M-10 6A10 10 0 1 0 10 6A10 10 0 1 0 -10 6Z',
  'M-13 -16H9L-4.5 19.5',
  'M-7.8 -8.2A7.8 7.8 0 1 1 7.8 -8.2A7.8 7.8 0 1 1 -7.8 -8.2ZM-9.8 6.6A9.8 9.8 0 1 1 9.8 6.6A9.8 9.8 0 1 1 -9.8 6.6Z',
  'M-7 18L8 -1M10 -6A10 10 0 1 0 -10 -6A10 10 0 1 0 10 -6Z',
]

/** Width of a digit's stroke, and how far apart two digits stand. */
export const STROKE = 7
const PITCH = 31

/** A sign on a canvas from -50 to 50: the corners' radius, and each digit's strokes with where they stand. */
export interface Sign { d: string, transform: string }

export const CORNER = 13

/** The digits of a number, side by side in the middle of the sign, as large as it holds them. */
export function signDigits(number: number): Sign[] {
  const digits = [...String(Math.max(0, Math.trunc(number)))].map(Number)
  const scale = digits.length === 1 ? 1.5 : Math.min(1.18, 84 / (digits.length * PITCH))
  return digits.map((digit, index) => {
    const x = (index - (digits.length - 1) / 2) * PITCH * scale
    return { d: DIGITS[digit] as string, transform: `translate(${round(x)} 0) scale(${round(scale)})` }
  })
}

const round = (value: number): number => Math.round(value * 100) / 100
