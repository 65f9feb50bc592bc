const ID = /^["']?id["']?[ \t]*:[ \t]*(?:"(?<double>[^"\r\n]+)"|'(?<single>[^'\r\n]+)'|(?<plain>[^\s"'][^\r\n]*?))[ \t]*\r?$/gm

/** All that stands in files as an id of a slide; what only looks like one does no harm. */
export function idsIn(texts: Iterable<string>): Set<string> {
  const ids = new Set<string>()
  for (const text of texts) {
    for (const { groups } of text.matchAll(ID)) ids.add(groups?.double ?? groups?.single ?? groups?.plain ?? '')
  }
  return ids
}
