import { join, resolve } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../io.ts'
import { Leave } from '../leave.ts'
import { browserFor } from '../publish/built.ts'
import { readPublishedDeck } from '../publish/deck.ts'
import { siteAddress } from '../publish/site/address.ts'
import { addPreview, buildBeside, placeSite } from '../publish/site/index.ts'
import { siteArgs } from './site-args.ts'

export const build = defineCommand({
  meta: { name: 'build', description: 'Build the hosted deck, a static site' },
  args: siteArgs,
  async run({ args }) {
    const leave = new Leave()
    try {
      const deck = await readPublishedDeck(args.dir)
      const address = siteAddress(args.url ?? deck.site, args.base)
      const out = resolve(args.out ?? join(args.dir, 'dist'))
      const built = await buildBeside(args.dir, out, address, { withoutNotes: args['without-notes'], downloads: {} }, leave)
      // Only a whole address can be given to who shows previews; without one no browser is needed.
      if (address.url) await addPreview(await browserFor(say, args['executable-path'], leave), built, address, leave)
      await placeSite(built, out, deck, address)
      say(`built: ${out}`)
      return 0
    }
    finally {
      await leave.all()
    }
  },
})
