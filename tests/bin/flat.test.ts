import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
// @ts-expect-error It is what compiles the rest: plain JavaScript.
import { withFlatMapsWrittenOut as writtenOut } from '../../bin/flat.js'

const withFlatMapsWrittenOut = writtenOut as (script: string) => string

/** A bundle as esbuild writes it for generate: one function. */
const bundle = (returned: string) => `(function(value){${returned}})`
const run = (script: string, value?: unknown): unknown => ((0, eval)(script) as (value: unknown) => unknown)(value)

describe('a script that does what flatMap does itself', () => {
  it.each([
    ['of lists and single things', 'return[1,2,3].flatMap(n=>n%2?[n,n]:n)'],
    ['one behind the other', 'return[[1,2],[3]].flatMap(x=>x).flatMap(n=>[n,[n]])'],
    ['one within the other', 'return[[1],[2]].flatMap(x=>x.flatMap(n=>[n+1]))'],
    ['with the place and the list', 'return["a","b"].flatMap((item,at,list)=>[item+at+list.length])'],
    ['with what it is asked for', 'return[1].flatMap(function(n){return[this.by*n]},{by:3})'],
    ['in brackets', 'return(0,[1,2]).flatMap(n=>[n])'],
    ['behind an await or a new', 'return new Array(3).fill(0).flatMap((_,at)=>[at])'],
    ['of what may not be there', 'let a;return[a?.list.flatMap(n=>[n]),a?.flatMap(n=>[n])]'],
    ['of what may not be there in brackets', 'let a={list:[1]};return(a?.list).flatMap(n=>[n])'],
    ['of what is no list and has its own', 'return{flatMap:make=>make(7)}.flatMap(n=>[n])'],
    ['that is called by a name that is worked out', 'return[1]["flatMap"](n=>[n])'],
  ])('%s gives the same', (_, returned) => {
    const script = bundle(returned)
    expect(run(withFlatMapsWrittenOut(script))).toEqual(run(script))
  })

  it('asks V8 for none', () => {
    const list = [1, 2]
    list.flatMap = () => { throw new Error('asked') }
    expect(run(withFlatMapsWrittenOut(bundle('return value.flatMap(n=>[n,n])')), list)).toEqual([1, 1, 2, 2])
  })

  it('of any lists, holes in them too, gives the same', () => {
    const holed = fc.sparseArray(fc.oneof(fc.integer(), fc.constant(undefined), fc.sparseArray(fc.integer(), { maxNumElements: 3, maxLength: 6 })), { maxNumElements: 6, maxLength: 10 })
    const asked = withFlatMapsWrittenOut(bundle('return value.flatMap((one,at)=>typeof one==="number"&&one%3===0?[one,at]:one)'))
    fc.assert(fc.property(holed, (list) => {
      expect(run(asked, list)).toStrictEqual(list.flatMap((one, at) => typeof one === 'number' && one % 3 === 0 ? [one, at] : one))
    }))
  })

  it('is as it was where there is none', () => {
    expect(withFlatMapsWrittenOut(bundle('return[1].map(n=>n)'))).toBe(bundle('return[1].map(n=>n)'))
  })
})
