import { Document, isScalar, Scalar, visit } from 'yaml'

/**
 * A value as YAML between two `---`. Slidev ends front matter at the first
 * three dashes, wherever they stand; in a text they are written as escapes.
 */
export function frontMatterYaml(value: object): string {
  const document = new Document(value)
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'string' && node.value.includes('---')) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 0 }).replace(/-{3,}/g, dashes => '\\x2d'.repeat(dashes.length))
}
