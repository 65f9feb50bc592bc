import type { SourceCodeTransformer } from 'unocss'

type Code = Parameters<SourceCodeTransformer['transform']>[0]

/**
 * The same transformer, whose result replaces the code as one piece. One that makes many small edits and
 * then replaces everything relies on what magic-string does with insertions at the ends of what is
 * replaced, and that is not the same in all versions: so it works on a copy, and its last word is taken
 * as it is.
 */
export function wholeTransform(transformer: SourceCodeTransformer): SourceCodeTransformer {
  return {
    ...transformer,
    name: `recap:${transformer.name}`,
    async transform(code, id, context) {
      const copy = new (code.constructor as new (text: string) => Code)(code.original)
      let whole: string | undefined
      const update = copy.update.bind(copy)
      copy.update = (start, end, content, options) => {
        if (start === 0 && end === code.original.length) whole = content
        else update(start, end, content, options)
        return copy
      }
      await transformer.transform(copy, id, context)
      const result = whole ?? copy.toString()
      if (result !== code.original) code.update(0, code.original.length, result)
    },
  }
}
