/** A sentence that says whose talk it was. `sign` is what every such sentence has: V8 compiles a pattern when it is first asked, and most reports ask few. */
export interface Form { sign: RegExp, pattern: RegExp, bits: number }
