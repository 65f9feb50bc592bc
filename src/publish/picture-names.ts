/**
 * Names of slides' pictures by which any program shows them in the order of the deck: `2.png` of a deck of
 * fifty slides is `02.png`, that of its third click `02-3.png`.
 * @param names those that Slidev gives: the slide's number, and the click's
 */
export function picturesInOrder(names: string[]): { from: string, to: string }[] {
  const digits = Math.max(0, ...names.map(name => /^\d*/.exec(name)?.[0].length ?? 0))
  return names.map(name => ({ from: name, to: name.replace(/^\d+/, number => number.padStart(digits, '0')) }))
}
