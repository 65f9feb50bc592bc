/** What may not stand at the beginning of a line (kinsoku; JIS X 4051 §4.3, the strict set; quotation marks by GB/T 15834). */
export const NEVER_FIRST = /^[、。，．・:;：；?!？！)\]}）］｝〉》」』】〕%‐–ー~〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々”’]/u
/** And what may not stand at its end. */
export const NEVER_LAST = /[([{（［｛〈《「『【〔“‘]$/u
