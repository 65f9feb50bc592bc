/** A title as Slidev's parser gives it, in Markdown, as people read it. */
export const plainTitle = (title: string): string => title
  .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
  .replace(/(?<!\\)(?:\*\*|__|`|<[^>]+>)/g, '')
  .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  .trim()
