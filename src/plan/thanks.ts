const THANKS = /感謝|ありがとう|お礼|御礼|thank(?:s| you)|grateful|감사|고맙|谢谢|感谢|謝謝|感謝/iu

/** Whether a text thanks somebody: heard gladly, but nothing to fill a slide with. */
export const isThanks = (text: string): boolean => THANKS.test(text)
