import { Document, isScalar, Scalar, visit } from 'yaml'
import { visible } from './visible.ts'

/**
 * A value as YAML between two `---`. Slidev ends front matter at the first
 * three dashes, wherever they stand, and brings other hosts' scripts where it finds the names of certain
 * components; in a text these are written as escapes.
 */
export const frontMatterYaml = (value: object): string => documentYaml(new Document(value))

/** The same for YAML that was read and changed: its comments stay. */
export function documentYaml(document: Document | Document.Parsed): string {
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'string') return
      node.value = visible(node.value)
      if (SOUGHT.test(node.value as string)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 0 }).replace(new RegExp(SOUGHT, 'g'), found => [...found].map(toEscape).join(''))
}

/** What must not stand in a page as it is: see SOUGHT in escape.ts. */
const SOUGHT = /-{3,}|<(?=(?:Tweet|BlueSky)\b)|\{(?=monaco)/

const toEscape = (char: string): string => `\\x${char.charCodeAt(0).toString(16)}`
