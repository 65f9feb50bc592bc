import { describe, expect, it } from 'vitest'
// @ts-expect-error It is what compiles the rest: plain JavaScript.
import { withConstantsMadeLate as madeLate } from '../../bin/late.js'

const withConstantsMadeLate = madeLate as (script: string) => string

/** A bundle as esbuild writes it: one function, in it a module's names and what sets them when it begins. */
const bundle = (names: string, begins: string, uses: string) =>
  `(function(module){var __esm=(fn)=>()=>{Object.values(fn)[0]()};var ${names},init_a=__esm({"src/a.ts"(){${begins}}});init_a();${uses}})`

function exportsOf(script: string): unknown {
  const module = { exports: undefined as unknown }
  ;((0, eval)(script) as (module: object) => void)(module)
  return module.exports
}

describe('constants that are made when they are first asked for', () => {
  it.each([
    ['a pattern', 'A', 'A=/a+/u', 'module.exports=[A.test("aa"),A.source]', 1],
    ['what is made of other constants', 'A,B,C', 'A=["x","y"],B=new Set([...A,"z"]),C=new RegExp(`[${A.join("")}]`,"u")', 'module.exports=[B.size,C.test("y")]', 3],
    ['what stands in an object under its own name', 'A', 'A=[1]', 'module.exports={A,B:{A}}', 1],
    ['what is used within another', 'A,B', 'A=/a/,B=[text=>A.test(text)]', 'module.exports=B[0]("a")', 2],
    ['what is called as somebody else calls theirs', 'A', 'A=/a/', 'module.exports=[A.source].map(A=>A+A)', 1],
    ['what has a raw string in it', 'A', 'A=new RegExp(String.raw`\\d{2}`)', 'module.exports=A.test("12")', 1],
  ])('%s is the same', (_, names, begins, uses, count) => {
    const script = bundle(names, begins, uses)
    const late = withConstantsMadeLate(script)
    expect(late.match(/function \w+\$late\(\)/g)).toHaveLength(count)
    expect(exportsOf(late)).toEqual(exportsOf(script))
  })

  it('each is made once', () => {
    expect(exportsOf(withConstantsMadeLate(bundle('A', 'A=new Set()', 'A.add(1);module.exports=[A===A,A.size]')))).toEqual([true, 1])
  })

  it('not before somebody asks', () => {
    // V8 refuses the range when it reads it.
    expect(() => exportsOf(withConstantsMadeLate(bundle('A', 'A=new RegExp("[z-a]")', 'module.exports=1')))).not.toThrow()
  })

  it.each([
    ['what is set twice', 'A', 'A=[1],A=[2]'],
    ['what something else happens for', 'A', 'A=[Math.random()]'],
    ['what is made of what changes', 'A,B', 'B=1,B=2,A=[B]'],
    ['a number', 'A', 'A=30'],
    ['what has a name that is worked out', 'A', 'A={[Date.now()]:1}'],
  ])('%s is made where it was', (_, names, begins) => {
    const script = bundle(names, begins, 'module.exports=A')
    expect(withConstantsMadeLate(script)).toBe(script)
  })
})
