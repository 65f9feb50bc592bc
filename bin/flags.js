/**
 * What V8 is told before anything is compiled, by its major version (process.versions.v8). One that does not know
 * a flag says so to whoever started it; so versions that nobody has tried are told nothing. V8 already runs when it is
 * told: only what may change under a running one is here.
 */
export function flagsFor(version) {
  const major = Number(version.split('.')[0])
  return FLAGS.filter(({ from, to }) => major >= from && major <= to).map(({ flag }) => flag)
}

/** Node 20 has V8 11, Node 22 has 12, Node 24 has 13. */
const FLAGS = [
  // A report ends before its heap is so large that it would be looked through in steps.
  { flag: '--no-incremental-marking', from: 11, to: 13 },
  // Else V8 compiles each pattern twice: for its interpreter first, then again. (That it never does so may not be said
  // any more when Node has run a pattern of its own, as it has where something is loaded before the command: V8 would die of it.)
  { flag: '--regexp-tier-up-ticks=0', from: 11, to: 13 },
  // More than four times as long as V8 waits itself: a report is read once, and most of what is optimized for it is never used.
  { flag: '--interrupt-budget=300000', from: 11, to: 11 },
  // Else what is young is looked through, and copied, again and again before there is room for it.
  { flag: '--semi-space-growth-factor=8', from: 11, to: 13 },
]
