/*
 * Reports in which people have their say often have no heading for each: a paragraph or an item begins with who says it
 * (天野：…), or a bold line names them (**天野**), or a list has talks with what was said in them. Such a lead-in is made the heading that it stands for. Each of these
 * functions gives the same array back where it finds none.
 */
export { withBoldTitles } from './bold-titles.ts'
export { withColumns } from './columns.ts'
export { withGivenNames } from './given.ts'
export { withLinkedTitles } from './linked-titles.ts'
export { withListedTalks } from './listed-talks.ts'
export { withNameLines } from './name-lines.ts'
export { withSpeakers } from './speakers.ts'
export { withToldTalks } from './told-talks.ts'
