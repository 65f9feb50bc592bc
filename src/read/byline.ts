/** A line that says who wrote or photographed, as it stands at the end of a report: 「文責：山田」, "Written by Ada". */
export const BYLINE = /^[\s(（【[]*(?:(?:文責|執筆(?:者)?|著者|筆者|編集(?:者)?|撮影(?:者)?|取材|文|写真|文・写真|取材・文|text|words|author|editor|photos?)\s*[:：/／]|(?:written|edited|photographed|photos?) by\b)/iu
/** More than names have, in characters. */
const LONGEST = 60

/** Whether a text is nothing but that. */
export const isByline = (text: string): boolean => text.length <= LONGEST && BYLINE.test(text)
