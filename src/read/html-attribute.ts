const REFERENCES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': '\'', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' }

/** The value of an attribute in a tag's text, the common references in it read; empty where there is none. */
export function htmlAttribute(tag: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replace(/&(?:amp|quot|#39|lt|gt|nbsp);/g, reference => REFERENCES[reference] ?? reference)
}
